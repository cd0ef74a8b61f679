import type { Field } from 'payload'

import { serverSet } from '@/access/collectionAccess'
import { link } from '@/fields/basic'
import { scopeFields } from '@/fields/scope'
import { l } from '@/i18n/label'

/** Owner copied to every child of a case. */
export const CASE_OWNER = { field: 'case', owner: 'cases' as const, copy: { serviceCentre: 'serviceCentre', handlers: 'handlers' } }

export const caseChildFields = (): Field[] => [
  link('case', l('Kasus', 'Case'), 'cases', { required: true, index: true }),
  link('serviceCentre', l('PPT', 'Service centre'), 'service-centres', { access: serverSet }),
  link('handlers', l('Yang menangani', 'Handlers'), 'users', { hasMany: true, access: serverSet }),
  ...scopeFields(),
]
