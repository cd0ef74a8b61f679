import type { CollectionAfterReadHook, Field, FieldAccess } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { l } from '@/i18n/label'

import { sectionsField } from './blocks'
import { own } from './parts'

export { formBlocks } from './blocks'
export { keepDraft } from './keepDraft'
export { nameForm } from './nameForm'

/** The draft is its authors' affair; those who use the form read its published versions. A form that is just being made has no document yet. */
export const onlyAuthors: FieldAccess = async ({ req, id, doc, data }) => {
  const form: Record<string, unknown> = doc ?? data ?? {}
  return (!id && !form.id) || permits('forms', 'update', await scopeOf(req), form)
}

/** Payload takes blocks nobody may read out of a document and then puts an empty list there, which would say that the form has no sections. */
export const hideDraft: CollectionAfterReadHook = async ({ doc, req }) => {
  if (Array.isArray(doc.sections) && doc.sections.length === 0 && !(await onlyAuthors({ req, id: doc.id, doc }))) delete doc.sections
  return doc
}

const part = (name: string, component: string, more: Record<string, unknown> = {}): Field => ({
  name,
  type: 'ui',
  label: l('Formulir', 'Form'),
  admin: { components: { Field: `/components/admin/forms/${component}` }, disableListColumn: true, ...more },
})

/** Head of the editor: state, versions, publishing, and what stands in the way. */
export const formSteps = (): Field => part('langkah', 'FormSteps#FormSteps')

/** The draft under edit: what `compileForm` reads beside the form's own fields (src/domain/forms/draft/draftTypes.ts). */
export const authoringFields = (): Field[] => [
  { ...sectionsField(), access: { read: onlyAuthors } },
  part('pustaka', 'LibraryPart#LibraryPart', { condition: (data: Record<string, unknown>) => Boolean(data.id) }),
  { ...own('conditions', l('Syarat bernama', 'Named conditions'), 'NamedConditionsField#NamedConditionsField'), access: { read: onlyAuthors } },
  part('pratinjau', 'bench/Bench#Bench', { position: 'sidebar' }),
]
