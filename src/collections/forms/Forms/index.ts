import { serverSet } from '@/access/collectionAccess'
import { checkForm, keepPublishedForm } from '@/actions/forms/checkForm'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { FORM_AUDIENCE, FORM_PURPOSE, FORM_STATUS, FORM_SUBJECT, LOCALE_WORD, languageTable } from '@/collections/forms/vocabulary'
import { LEVEL } from '@/domain/vocabulary'
import { formDoors } from '@/endpoints/forms/formDoors'
import { xlsformDoors } from '@/endpoints/forms/xlsformDoors'
import { choice, choices, link, longText, rows, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampRegion } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

import { authoringFields, formSteps, keepDraft } from './authoring'

/** A form that a level defines without code. Levels below use it and may supplement it, never change it (forms contract § 1). */
export const Forms = guarded('forms', {
  labels: { singular: l('Formulir', 'Form'), plural: l('Formulir', 'Forms') },
  admin: { group: GROUP.forms, useAsTitle: 'title', defaultColumns: ['title', 'purpose', 'subject', 'status', 'level'] },
  defaultSort: 'title',
  indexes: [...SCOPE_INDEXES, { fields: ['status', 'subject'] }],
  endpoints: [...formDoors, ...xlsformDoors],
  hooks: { beforeValidate: [stampRegion('forms'), checkForm, keepDraft], beforeDelete: [keepPublishedForm] },
  fields: [
    formSteps(),
    text('title', l('Judul', 'Title'), { required: true }),
    text('titleEn', l('Judul (Inggris)', 'Title (English)')),
    text('key', l('Kunci', 'Key'), { required: true, unique: true, maxLength: 60 }),
    longText('description', l('Uraian', 'Description'), { maxLength: 2000 }),
    longText('descriptionEn', l('Uraian (Inggris)', 'Description (English)'), { maxLength: 2000 }),
    choice('purpose', l('Tujuan', 'Purpose'), FORM_PURPOSE, { required: true, index: true }),
    choice('audience', l('Pengisi', 'Audience'), FORM_AUDIENCE, { required: true, defaultValue: 'staff' }),
    choice('subject', l('Tentang', 'Subject'), FORM_SUBJECT, { required: true, defaultValue: 'none' }),
    choices('locales', l('Bahasa', 'Languages'), LOCALE_WORD, { defaultValue: ['id', 'en'], dbName: languageTable }),
    choice('status', l('Status', 'Status'), FORM_STATUS, { required: true, defaultValue: 'draft', access: serverSet, admin: { readOnly: true, position: 'sidebar' } }),
    choice('level', l('Jenjang', 'Level'), LEVEL, { index: true, access: serverSet, admin: { readOnly: true, position: 'sidebar' } }),
    link('currentVersion', l('Versi yang berlaku', 'Current version'), 'form-versions', { access: serverSet, admin: { readOnly: true, position: 'sidebar' } }),
    link('supplements', l('Tambahan untuk', 'Supplements'), 'forms', { index: true, admin: { position: 'sidebar' } }),
    link('copiedFrom', l('Disalin dari', 'Copied from'), 'form-versions', { access: serverSet, admin: { readOnly: true, position: 'sidebar' } }),
    link('receiver', l('PPT penerima', 'Receiving centre'), 'service-centres', { admin: { position: 'sidebar', description: l('Untuk pengaduan atau asesmen yang tidak menyebut kasus atau PPT.', 'For complaints and assessments that name neither a case nor a centre.') } }),
    { name: 'resumeByCode', type: 'checkbox', defaultValue: false, label: l('Boleh dilanjutkan dengan kode', 'May be resumed with a code'), admin: { position: 'sidebar' } },
    rows('locks', l('Pertanyaan yang dikunci', 'Locked questions'), [text('uid', l('Pertanyaan', 'Question'), { required: true, maxLength: 60 })], { maxRows: 500, admin: { hidden: true } }),
    ...authoringFields(),
    ...scopeFields().map((field) => ('name' in field && field.name === 'region' ? { ...field, access: undefined, required: true, admin: { position: 'sidebar' as const } } : field)) as ReturnType<typeof scopeFields>,
  ],
})
