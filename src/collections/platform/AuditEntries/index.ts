import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { text } from '@/fields/basic'
import { l } from '@/i18n/label'

/** Append-only trail: written by hooks straight through the adapter; no door of the application changes or deletes a row. */
export const AuditEntries = guarded('audit-entries', {
  audited: false,
  labels: { singular: l('Jejak audit', 'Audit entry'), plural: l('Jejak audit', 'Audit trail') },
  admin: { group: GROUP.system, useAsTitle: 'action', defaultColumns: ['at', 'action', 'targetCollection', 'actor', 'route'] },
  defaultSort: '-at',
  indexes: [...SCOPE_INDEXES, { fields: ['targetCollection', 'targetId'] }],
  fields: [
    { name: 'at', type: 'date', label: l('Waktu', 'Time'), required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    text('actor', l('Pelaku (id akun)', 'Actor (account id)'), { index: true }),
    text('action', l('Tindakan', 'Action'), { required: true, index: true }),
    text('targetCollection', l('Koleksi', 'Collection')),
    text('targetId', l('Id data', 'Record id')),
    text('fields', l('Nama isian', 'Field names'), { maxLength: 1000 }),
    text('route', l('Rute', 'Route')),
    { name: 'status', type: 'number', label: l('Status HTTP', 'HTTP status') },
    ...scopeFields(),
  ],
})
