import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverSet } from '@/access/collectionAccess'
import { applyDecree } from '@/actions/structure/applyDecree'
import { checkDecree, keepSigned } from '@/actions/structure/checkDecree'
import { DECREE_EFFECT, DECREE_STATUS } from '@/domain/vocabulary'
import { decreePdf } from '@/endpoints/decreePdf'
import { choice, day, link, longText, rows, text } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** Decrees grant and end membership and access. Signing applies the effect; a signed one changes only by revocation. */
export const Decrees = guarded('decrees', {
  labels: { singular: l('Surat keputusan', 'Decree'), plural: l('Surat keputusan', 'Decrees') },
  admin: { group: GROUP.structure, useAsTitle: 'title', defaultColumns: ['number', 'title', 'effect', 'status', 'date'] },
  indexes: SCOPE_INDEXES,
  endpoints: [decreePdf],
  hooks: {
    beforeValidate: [stampOwner('decrees', { field: 'taskForce', owner: 'task-forces' }), checkDecree],
    afterChange: [applyDecree],
    beforeDelete: [keepSigned],
  },
  fields: [
    panelPart('langkah', '/components/admin/steps/DecreeSteps#DecreeSteps'),
    text('title', l('Tentang', 'Title'), { required: true, maxLength: 500 }),
    text('number', l('Nomor', 'Number')),
    link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces', { required: true, index: true }),
    text('kind', l('Jenis', 'Kind'), { admin: { components: { Field: '/components/admin/fields/KindField#KindField' } } }),
    text('issuer', l('Penerbit', 'Issuer')),
    day('date', l('Tanggal', 'Date')),
    day('validUntil', l('Berlaku sampai', 'Valid until')),
    choice('effect', l('Akibat', 'Effect'), DECREE_EFFECT, { required: true }),
    choice('status', l('Status', 'Status'), DECREE_STATUS, { required: true, defaultValue: 'draft', index: true, admin: { readOnly: true } }),
    link('file', l('Naskah yang ditandatangani', 'Signed document'), 'documents'),
    rows('appointments', l('Pengangkatan', 'Appointments'), [
      link('member', l('Kursi', 'Seat'), 'members', { required: true }), text('name', l('Nama', 'Name')), link('account', l('Akun', 'Account'), 'users'),
    ], { admin: { condition: (data) => data.effect !== 'dismiss' && data.effect !== 'other' } }),
    link('dismissals', l('Pemberhentian', 'Dismissals'), 'members', { hasMany: true, admin: { condition: (data) => data.effect === 'dismiss' } }),
    longText('revocationReason', l('Alasan pencabutan', 'Reason for revocation'), { maxLength: 1000, admin: { readOnly: true, condition: (data) => data.status === 'revoked' } }),
    longText('revocationNotes', l('Yang tidak dapat dikembalikan', 'What could not be undone'), { maxLength: 2000, access: serverSet, admin: { readOnly: true, condition: (data) => data.status === 'revoked' } }),
    ...scopeFields(),
  ],
})
