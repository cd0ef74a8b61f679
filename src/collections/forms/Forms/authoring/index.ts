import type { Field } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { l } from '@/i18n/label'

/** The draft is its authors' affair; those who use the form read its published versions. */
export const onlyAuthors = async ({ req, doc }: { req: Parameters<typeof scopeOf>[0]; doc?: Record<string, unknown> }): Promise<boolean> =>
  doc !== undefined && permits('forms', 'update', await scopeOf(req), doc)

/** The draft under edit: what `compileForm` reads beside the form's own fields (src/domain/forms/draft/draftTypes.ts). */
export const authoringFields = (): Field[] => [
  { name: 'sections', type: 'json', label: l('Bagian dan pertanyaan', 'Sections and questions'), admin: { hidden: true }, access: { read: onlyAuthors } },
  { name: 'conditions', type: 'json', label: l('Syarat bernama', 'Named conditions'), admin: { hidden: true }, access: { read: onlyAuthors } },
]
