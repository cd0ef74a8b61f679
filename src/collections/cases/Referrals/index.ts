import { CASE_OWNER } from '@/collections/cases/caseChild'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverOnly, serverSet } from '@/access/collectionAccess'
import { checkReferral } from '@/actions/cases/checkReferral'
import { revealReferral } from '@/actions/cases/revealReferral'
import { CONSENT_BASIS, REFERRAL_STATUS, REJECTION, SERVICE, SHAREABLE_FACT, SHAREABLE_IDENTITY, URGENCY } from '@/domain/vocabulary'
import { choice, choices, link, longText, moment, rows, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields, uuidField } from '@/fields/scope'
import { assignUuid } from '@/hooks/assignUuid'
import { sealedFields, sealIdentity } from '@/hooks/sealIdentity'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** Free text of a referral counts as identity. */
export const REFERRAL_SEALED = ['reason', 'overrideReason', 'overrideBasis', 'rejectionText', 'outcome'] as const

/** A referral never moves the case: rights come from its two ends, and what is shared is an encrypted snapshot. */
export const Referrals = guarded('referrals', {
  labels: { singular: l('Rujukan', 'Referral'), plural: l('Rujukan', 'Referrals') },
  admin: { group: GROUP.cases, useAsTitle: 'referralNumber', ...OUT_OF_PANEL },
  defaultSort: '-createdAt',
  openRelations: ['to', 'case', 'receivers'],
  indexes: [...SCOPE_INDEXES, { fields: ['from', 'createdAt'] }, { fields: ['toCentre', 'createdAt'] }, { fields: ['toInstitution', 'createdAt'] }, { fields: ['status', 'dueAt'] }],
  hooks: {
    beforeValidate: [assignUuid, stampOwner('referrals', { ...CASE_OWNER, copy: { from: 'serviceCentre', handlers: 'handlers' } }), checkReferral],
    beforeChange: [sealIdentity('referrals', REFERRAL_SEALED)],
    afterOperation: [revealReferral],
  },
  fields: [
    uuidField(),
    text('referralNumber', l('Nomor rujukan', 'Referral number'), { unique: true, access: serverSet }),
    link('case', l('Kasus', 'Case'), 'cases', { required: true, index: true }),
    link('from', l('Dari PPT', 'From centre'), 'service-centres', { access: serverSet }),
    { name: 'to', type: 'relationship', relationTo: ['service-centres', 'institutions'], required: true, label: l('Kepada', 'To') },
    link('toCentre', l('PPT penerima', 'Receiving centre'), 'service-centres', { access: serverSet }),
    link('toInstitution', l('Instansi penerima', 'Receiving institution'), 'institutions', { access: serverSet }),
    link('toRegion', l('Wilayah penerima', 'Receiving region'), 'regions', { access: serverSet, index: true }),
    text('toProvince', l('Provinsi penerima', 'Receiving province'), { access: serverSet, index: true }),
    choice('service', l('Layanan', 'Service'), SERVICE, { required: true }),
    choice('urgency', l('Kedaruratan', 'Urgency'), URGENCY, { required: true, defaultValue: 'biasa' }),
    choices('sharedFields', l('Data yang dibagikan', 'Shared fields'), { ...SHAREABLE_FACT, ...SHAREABLE_IDENTITY }),
    choice('consentBasis', l('Dasar', 'Basis'), CONSENT_BASIS, { required: true, defaultValue: 'consent' }),
    choice('status', l('Status', 'Status'), REFERRAL_STATUS, { required: true, defaultValue: 'draft' }),
    choice('rejection', l('Alasan penolakan', 'Rejection reason'), REJECTION),
    moment('dueAt', l('Tenggat jawaban', 'Answer due'), { access: serverSet }),
    { name: 'consentWithdrawn', type: 'checkbox', defaultValue: false, access: serverSet, label: l('Persetujuan ditarik', 'Consent withdrawn') },
    rows('steps', l('Riwayat', 'History'), [text('status', l('Status', 'Status')), moment('at', l('Waktu', 'Time')), text('actor', l('Pelaku', 'Actor'))], { access: serverSet }),
    link('handlers', l('Petugas pengirim', 'Sending handlers'), 'users', { hasMany: true, access: serverSet }),
    link('receivers', l('Petugas penerima', 'Receiving handlers'), 'users', { hasMany: true }),
    { name: 'snapshotFacts', type: 'textarea', hidden: true, access: serverOnly, label: l('Fakta', 'Facts') },
    { name: 'snapshotIdentity', type: 'textarea', hidden: true, access: serverOnly, label: l('Identitas', 'Identity') },
    ...sealedFields([longText('reason', l('Alasan rujukan', 'Reason')), longText('overrideReason', l('Alasan tanpa persetujuan', 'Reason for the override')), text('overrideBasis', l('Dasar hukum', 'Legal basis')), longText('rejectionText', l('Penjelasan', 'Explanation')), longText('outcome', l('Hasil', 'Outcome'))]),
    ...scopeFields(),
  ],
})
