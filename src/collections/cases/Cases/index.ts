import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { CASE_LABEL, OUT_OF_PANEL } from '@/collections/cases/access'
import { serverSet } from '@/access/collectionAccess'
import { checkCase, spreadHandlers } from '@/actions/cases/checkCase'
import { ACT, AGE_BAND, CASE_CHANNEL, CASE_STATUS, CITIZENSHIP, CLOSURE, CONSENT_METHOD, MEANS, PURPOSE, RISK, SERVICE, SEX } from '@/domain/vocabulary'
import { choice, choices, link, longText, moment, rows, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields, uuidField } from '@/fields/scope'
import { assignUuid } from '@/hooks/assignUuid'
import { revealIdentity, sealedFields, sealIdentity } from '@/hooks/sealIdentity'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** Free text of a case counts as identity. */
export const CASE_SEALED = ['summary', 'closureOutcome', 'reason', 'consentNote'] as const

/** A case of one PPT: a small fixed core of facts that identify nobody; further answers come from forms. */
export const Cases = guarded('cases', {
  labels: CASE_LABEL,
  admin: { group: GROUP.cases, useAsTitle: 'caseNumber', ...OUT_OF_PANEL },
  defaultSort: '-createdAt',
  indexes: [...SCOPE_INDEXES, { fields: ['serviceCentre', 'createdAt'] }, { fields: ['serviceCentre', 'status', 'createdAt'] }],
  hooks: {
    beforeValidate: [assignUuid, stampOwner('cases', { field: 'serviceCentre', owner: 'service-centres' }), checkCase],
    beforeChange: [sealIdentity('cases', CASE_SEALED)],
    afterChange: [spreadHandlers],
    afterOperation: [revealIdentity('cases')],
  },
  fields: [
    uuidField(),
    text('caseNumber', l('Nomor kasus', 'Case number'), { unique: true, access: serverSet }),
    link('serviceCentre', l('PPT', 'Service centre'), 'service-centres', { required: true }),
    choice('status', l('Status', 'Status'), CASE_STATUS, { required: true, defaultValue: 'intake', index: true }),
    moment('receivedAt', l('Diterima', 'Received'), { required: true, defaultValue: () => new Date().toISOString() }),
    choice('channel', l('Cara masuk', 'Channel'), CASE_CHANNEL, { required: true }),
    { name: 'trafficking', type: 'group', label: l('Unsur perdagangan orang', 'Trafficking'), fields: [choices('acts', l('Perbuatan', 'Acts'), ACT), choices('means', l('Cara', 'Means'), MEANS), choices('purposes', l('Tujuan eksploitasi', 'Purposes'), PURPOSE)] },
    { name: 'route', type: 'group', label: l('Rute', 'Route'), fields: [text('origin', l('Asal', 'Origin'), { maxLength: 80 }), rows('transit', l('Transit', 'Transit'), [text('place', l('Tempat', 'Place'), { required: true, maxLength: 80 })], { maxRows: 10 }), text('destination', l('Tujuan', 'Destination'), { maxLength: 80 })] },
    { name: 'victim', type: 'group', label: l('Korban (tanpa identitas)', 'Victim (non-identifying)'), fields: [choice('sex', l('Jenis kelamin', 'Sex'), SEX), choice('ageBand', l('Kelompok umur', 'Age band'), AGE_BAND), choice('citizenship', l('Kewarganegaraan', 'Citizenship'), CITIZENSHIP), text('nationality', l('Negara asal', 'Nationality'), { maxLength: 60 })] },
    choice('risk', l('Tingkat risiko', 'Risk'), RISK, { defaultValue: 'sedang' }),
    link('assignees', l('Petugas', 'Assignees'), 'users', { hasMany: true, maxRows: 20 }),
    link('createdBy', l('Dibuat oleh', 'Created by'), 'users', { access: serverSet }),
    link('handlers', l('Yang menangani', 'Handlers'), 'users', { hasMany: true, access: serverSet }),
    {
      name: 'consent', type: 'group', label: l('Persetujuan', 'Consent'),
      fields: [
        choice('method', l('Cara', 'How'), CONSENT_METHOD), moment('givenAt', l('Diberikan', 'Given at')),
        choice('givenBy', l('Diberikan oleh', 'Given by'), { korban: l('Korban', 'Victim'), wali: l('Wali', 'Guardian') }),
        choices('services', l('Untuk layanan', 'For services'), SERVICE), link('centres', l('Kepada PPT', 'To centres'), 'service-centres', { hasMany: true }), link('institutions', l('Kepada instansi', 'To institutions'), 'institutions', { hasMany: true }),
        moment('withdrawnAt', l('Ditarik', 'Withdrawn at')),
      ],
    },
    choice('closureReason', l('Alasan penutupan', 'Closure reason'), CLOSURE),
    moment('closedAt', l('Ditutup', 'Closed at'), { access: serverSet }),
    ...sealedFields([longText('summary', l('Uraian singkat', 'Summary')), longText('closureOutcome', l('Hasil akhir', 'Outcome')), longText('reason', l('Alasan', 'Reason'), { maxLength: 1000 }), longText('consentNote', l('Catatan persetujuan', 'Consent note'), { maxLength: 1000 })]),
    ...scopeFields(),
  ],
  openRelations: ['consent.centres', 'consent.institutions'],
})
