import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverOnly } from '@/access/collectionAccess'
import { seatAccess } from '@/actions/structure/seatAccess'
import { ELEMENT, MEMBER_ROLE, MEMBER_STATUS } from '@/domain/vocabulary'
import { canMove } from '@/domain/structure/transitions'
import { choice, day, link, text, assertPeriod } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'
import { importMembersEndpoints } from '@/endpoints/importMembers'
import { succeedEndpoint } from '@/endpoints/succeedMember'
import { conflict, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

/** Seats and who holds them. A slot exists before the person; an ended row is history and never changes. */
export const Members = guarded('members', {
  labels: { singular: l('Anggota', 'Member'), plural: l('Anggota', 'Members') },
  admin: { group: GROUP.structure, useAsTitle: 'position', defaultColumns: ['position', 'role', 'name', 'status', 'taskForce'] },
  defaultSort: 'order',
  indexes: [...SCOPE_INDEXES, { fields: ['taskForce', 'order'] }],
  endpoints: [...importMembersEndpoints, succeedEndpoint],
  hooks: {
    beforeValidate: [
      stampOwner('members', { field: 'taskForce', owner: 'task-forces' }),
      async ({ data, operation, originalDoc, req, overrideAccess }) => {
        const before = operation === 'create' ? 'vacant' : String(originalDoc?.status)
        const after = String(data.status ?? before)
        if (before === 'ended' && operation === 'update') throw conflict('member-ended', 'Keanggotaan yang sudah berakhir tidak dapat diubah.', 'An ended membership cannot be changed.')
        if (after !== before && !canMove('members', before, after)) throw conflict('move-unknown', 'Perubahan status ini tidak ada dalam alur.', 'There is no such step.')
        if (before === 'active' && after === 'vacant' && !overrideAccess) throw conflict('seat-filled', 'Pengangkatan hanya dibatalkan dengan mencabut SK-nya; akhiri keanggotaan bila pemangku berhenti.', 'An appointment is undone by revoking its decree; end the membership when the holder leaves.')
        const merged = { ...originalDoc, ...data }
        assertPeriod(merged.from, merged.until, ['until'])
        if (after === 'active' && before === 'vacant') {
          const decree = idOf(merged.appointedBy)
          const found = decree ? await req.payload.db.findOne<{ id: string; status: string; taskForce: unknown }>({ collection: 'decrees', where: { id: { equals: decree } }, req: { transactionID: req.transactionID } }) : null
          if (found?.status !== 'signed' || idOf(found.taskForce) !== idOf(merged.taskForce)) throw invalid('decree-needed', 'Pengangkatan memerlukan SK yang sudah ditandatangani.', 'An appointment needs a signed decree.', ['appointedBy'])
        }
        if (operation === 'create' && !data.slotKey) data.slotKey = `tambahan-${crypto.randomUUID().slice(0, 8)}`
        const key = `${idOf(merged.taskForce)}:${data.slotKey ?? originalDoc?.slotKey}`
        // A seat has at most one row that is not ended. Ended rows have a key of their own: MongoDB lets only one be empty.
        data.activeKey = after === 'ended' ? `ended:${crypto.randomUUID()}` : key
        return data
      },
    ],
    afterChange: [seatAccess],
  },
  fields: [
    panelPart('langkah', '/components/admin/steps/MemberSteps#MemberSteps'),
    link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces', { required: true, index: true }),
    link('subTaskForce', l('Sub gugus tugas', 'Sub task force'), 'sub-task-forces', { index: true }),
    choice('role', l('Kedudukan', 'Seat'), MEMBER_ROLE, { required: true, defaultValue: 'anggota' }),
    choice('element', l('Unsur', 'Element'), ELEMENT, { required: true, defaultValue: 'pemerintah' }),
    text('position', l('Jabatan', 'Office'), { required: true }),
    link('institution', l('Instansi', 'Institution'), 'institutions'),
    text('name', l('Nama pemangku', 'Holder')),
    { name: 'exOfficio', type: 'checkbox', label: l('Karena jabatan (ex officio)', 'Ex officio'), defaultValue: true },
    choice('status', l('Status', 'Status'), MEMBER_STATUS, { defaultValue: 'vacant', required: true, index: true }),
    link('account', l('Akun', 'Account'), 'users'),
    link('appointedBy', l('Diangkat dengan SK', 'Appointed by'), 'decrees'),
    link('endedBy', l('Diberhentikan dengan SK', 'Ended by'), 'decrees'),
    day('from', l('Sejak', 'From')), day('until', l('Sampai', 'Until')),
    text('slotKey', l('Kunci kursi', 'Slot key'), { admin: { readOnly: true } }),
    { name: 'activeKey', type: 'text', unique: true, hidden: true, access: serverOnly, label: l('Kunci aktif', 'Active key') },
    link('predecessor', l('Pendahulu', 'Predecessor'), 'members', { admin: { readOnly: true } }),
    text('clause', l('Dasar hukum', 'Legal basis'), { admin: { readOnly: true } }),
    { name: 'order', type: 'number', label: l('Urutan', 'Order'), admin: { hidden: true } },
    ...scopeFields(),
  ],
})
