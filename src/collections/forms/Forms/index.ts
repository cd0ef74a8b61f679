import type { PayloadRequest } from 'payload'

import { serverSet } from '@/access/collectionAccess'
import { scopeOf } from '@/access/scopeOf'
import { cell } from '@/access/table'
import { checkForm, keepPublishedForm } from '@/actions/forms/checkForm'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { FORM_AUDIENCE, FORM_PURPOSE, FORM_STATUS, FORM_SUBJECT, LOCALE_WORD, languageTable } from '@/collections/forms/vocabulary'
import { LEVEL } from '@/domain/vocabulary'
import { exportDoor } from '@/endpoints/forms/exportDoor'
import { formDoors } from '@/endpoints/forms/formDoors'
import { xlsformDoors } from '@/endpoints/forms/xlsformDoors'
import { choice, choices, link, rows, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampRegion } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

import { folded, long, row, short } from './authoring/parts'
import { authoringFields, formSteps, hideDraft, keepDraft, nameForm } from './authoring'

/** Chosen by its author, who may have several; the only one is already there. */
function regionFields(): ReturnType<typeof scopeFields> {
  return scopeFields().map((field) => ('name' in field && field.name === 'region' ? { ...field, label: l('Wilayah pemilik', 'Owner'), access: undefined, required: true, defaultValue: ownRegion, admin: { width: '50%', allowCreate: false, allowEdit: false } } : field)) as ReturnType<typeof scopeFields>
}

async function ownRegion({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  const scope = await scopeOf(req)
  const regions = new Set(scope.grants.flatMap(({ role, region }) => (cell('forms', role, 'create') === 'own' ? [region] : [])))
  return regions.size === 1 ? [...regions][0] : undefined
}

/** Not required of a person: `nameForm` makes one. Its shape is checked by `checkForm`. */
const keyShape = (): true => true

/** A form that a level defines without code. Levels below use it and may supplement it, never change it (forms contract § 1). */
export const Forms = guarded('forms', {
  labels: { singular: l('Formulir', 'Form'), plural: l('Formulir', 'Forms') },
  admin: { group: GROUP.forms, useAsTitle: 'title', defaultColumns: ['title', 'purpose', 'subject', 'status', 'level'] },
  defaultSort: 'title',
  indexes: [...SCOPE_INDEXES, { fields: ['status', 'subject'] }],
  endpoints: [...formDoors, ...xlsformDoors, exportDoor],
  hooks: { beforeValidate: [nameForm, stampRegion('forms'), checkForm, keepDraft], afterRead: [hideDraft], beforeDelete: [keepPublishedForm] },
  fields: [
    formSteps(),
    row(short('title', l('Judul', 'Title'), { required: true, maxLength: 300, admin: { width: '50%' } }), short('titleEn', l('Judul (Inggris)', 'Title (English)'), { maxLength: 300, admin: { width: '50%' } })),
    row(
      choice('purpose', l('Tujuan', 'Purpose'), FORM_PURPOSE, { required: true, index: true, admin: { width: '33%', isClearable: false } }),
      choice('subject', l('Tentang', 'Subject'), FORM_SUBJECT, { required: true, defaultValue: 'none', admin: { width: '33%', isClearable: false } }),
      choice('audience', l('Pengisi', 'Audience'), FORM_AUDIENCE, { required: true, defaultValue: 'staff', admin: { width: '33%', isClearable: false } }),
    ),
    row(...regionFields()),
    folded(
      l('Uraian dan pengaturan', 'Description and settings'),
      row(long('description', l('Uraian', 'Description'), { maxLength: 2000, admin: { width: '50%' } }), long('descriptionEn', l('Uraian (Inggris)', 'Description (English)'), { maxLength: 2000, admin: { width: '50%' } })),
      row(choices('locales', l('Bahasa', 'Languages'), LOCALE_WORD, { defaultValue: ['id', 'en'], dbName: languageTable, admin: { width: '50%' } })),
      text('key', l('Kunci', 'Key'), { required: true, unique: true, maxLength: 60, validate: keyShape, admin: { components: { Field: '/components/admin/forms/KeyField#KeyField' }, description: l('Dibuat dari judul; tetap setelah terbit.', 'Made from the title; fixed once published.') } }),
      link('receiver', l('PPT penerima', 'Receiving centre'), 'service-centres', { admin: { description: l('Untuk pengaduan atau asesmen yang tidak menyebut kasus atau PPT.', 'For complaints and assessments that name neither a case nor a centre.') } }),
      { name: 'resumeByCode', type: 'checkbox', defaultValue: false, label: l('Boleh dilanjutkan dengan kode', 'May be resumed with a code') },
      link('supplements', l('Tambahan untuk', 'Supplements'), 'forms', { index: true, admin: { description: l('Formulir jenjang di atas yang dilengkapi formulir ini.', 'The form of a level above that this one adds to.') } }),
      link('copiedFrom', l('Disalin dari', 'Copied from'), 'form-versions', { access: serverSet, admin: { hidden: true } }),
    ),
    // State, level and version are told by the head of the page.
    choice('status', l('Status', 'Status'), FORM_STATUS, { required: true, defaultValue: 'draft', access: serverSet, admin: { hidden: true } }),
    choice('level', l('Jenjang', 'Level'), LEVEL, { index: true, access: serverSet, admin: { hidden: true } }),
    link('currentVersion', l('Versi yang berlaku', 'Current version'), 'form-versions', { access: serverSet, admin: { hidden: true } }),
    rows('locks', l('Pertanyaan yang dikunci', 'Locked questions'), [text('uid', l('Pertanyaan', 'Question'), { required: true, maxLength: 60 })], { maxRows: 500, admin: { hidden: true } }),
    ...authoringFields(),
  ],
})
