import { checkRound, deleteOnlyPlanned } from '@/actions/monitoring/checkRound'
import { followRound } from '@/actions/monitoring/followRound'
import { serverSet } from '@/access/collectionAccess'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { objectField } from '@/collections/monitoring/fields'
import { roundDoors } from '@/endpoints/roundDoors'
import { METHOD, REPORT_CHAPTER, ROUND_KIND, ROUND_STATUS, TEAM_KIND } from '@/domain/monitoring/lists'
import { choice, choices, day, link, longText, moment, rows, text } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** One round of monitoring or evaluation (3.3.1–3.3.2): who, whom, how, with what form, and the report on each object. */
export const MonitoringRounds = guarded('monitoring-rounds', {
  labels: { singular: l('Putaran monev', 'Monitoring round'), plural: l('Putaran monev', 'Monitoring rounds') },
  admin: { group: GROUP.forms, useAsTitle: 'period', defaultColumns: ['kind', 'period', 'taskForce', 'status'] },
  indexes: [...SCOPE_INDEXES, { fields: ['taskForce', 'kind', 'period'] }],
  endpoints: roundDoors,
  hooks: {
    beforeValidate: [stampOwner('monitoring-rounds', { field: 'taskForce', owner: 'task-forces' }), checkRound],
    afterChange: [followRound],
    beforeDelete: [deleteOnlyPlanned],
  },
  fields: [
    panelPart('petaSkor', '/components/admin/monitoring/RoundHeat#RoundHeat'),
    choice('kind', l('Jenis', 'Kind'), ROUND_KIND, { required: true }),
    link('taskForce', l('Gugus tugas pelaksana', 'Monitoring task force'), 'task-forces', { required: true, index: true }),
    text('period', l('Periode', 'Period'), { required: true, maxLength: 20, admin: { description: l('Pemantauan: 2026-S1. Evaluasi: 2026.', 'Monitoring: 2026-S1. Evaluation: 2026.') } }),
    day('dueOn', l('Tenggat laporan', 'Report due'), { index: true, admin: { description: l('Pemantauan dan evaluasi: diisi sistem menurut aturan. Khusus: diisi sekretariat.', 'Monitoring and evaluation: set by the system from the rule set. Special: set by the secretariat.') } }),
    choice('status', l('Status', 'Status'), ROUND_STATUS, { required: true, defaultValue: 'planned', index: true, admin: { readOnly: true } }),
    link('letter', l('Surat tugas (SK)', 'Letter of assignment (decree)'), 'decrees'),
    rows('team', l('Tim', 'Team'), [
      choice('kind', l('Asal', 'From'), TEAM_KIND, { required: true }),
      link('member', l('Kursi', 'Seat'), 'members'), link('account', l('Akun', 'Account'), 'users'), text('office', l('Jabatan', 'Office')),
    ], { maxRows: 30 }),
    rows('objects', l('Objek', 'Objects'), [
      objectField(), link('instrument', l('Instrumen sendiri', 'Instrument of its own'), 'form-versions'),
      text('clause', l('Dasar', 'Clause'), { access: serverSet, admin: { readOnly: true } }), moment('toldAt', l('Diberi tahu', 'Told'), { access: serverSet, admin: { readOnly: true } }),
    ], { maxRows: 100 }),
    choices('methods', l('Metode', 'Methods'), METHOD),
    link('instrument', l('Instrumen (versi formulir)', 'Instrument (form version)'), 'form-versions'),
    link('documents', l('Dokumen', 'Documents'), 'documents', { hasMany: true }),
    rows('reports', l('Laporan per objek', 'Report per object'), [
      objectField(),
      ...Object.entries(REPORT_CHAPTER).map(([name, label]) => longText(name, label, { maxLength: 20_000 })),
      { name: 'sources', type: 'text', hasMany: true, label: l('Sumber', 'Sources'), access: serverSet, admin: { readOnly: true } },
      moment('deliveredAt', l('Disampaikan', 'Delivered'), { access: serverSet, admin: { readOnly: true } }), moment('toldAt', l('Diberi tahu', 'Told'), { access: serverSet, admin: { readOnly: true } }),
      { name: 'frozen', type: 'json', label: l('Isi saat disampaikan', 'Content at delivery'), access: serverSet, admin: { hidden: true } },
    ], { maxRows: 100 }),
    moment('startedAt', l('Dimulai', 'Started'), { access: serverSet, admin: { readOnly: true } }),
    day('reportedOn', l('Dilaporkan', 'Reported'), { access: serverSet, admin: { readOnly: true } }),
    ...scopeFields(),
  ],
})
