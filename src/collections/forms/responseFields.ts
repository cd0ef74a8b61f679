import type { Field } from 'payload'

import { serverSet } from '@/access/collectionAccess'
import { RESPONSE_RIGHTS } from '@/collections/forms/vocabulary'
import { choice, link, text } from '@/fields/basic'
import { scopeFields } from '@/fields/scope'
import { l } from '@/i18n/label'

/** Where answers belong and whose rights they have: of a response and, copied, of each of its rows in `form-answers`. */
export const placeFields = (): Field[] => [
  choice('rights', l('Hak', 'Rights'), RESPONSE_RIGHTS, { required: true, access: serverSet }),
  text('subjectKey', l('Kunci subjek', 'Subject key'), { index: true, maxLength: 100, access: serverSet }),
  link('case', l('Kasus', 'Case'), 'cases', { index: true, access: serverSet }),
  link('serviceCentre', l('PPT', 'Service centre'), 'service-centres', { access: serverSet }),
  text('round', l('Putaran monev', 'Monitoring round'), { index: true, maxLength: 64, access: serverSet }),
  ...scopeFields(),
]
