import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { BUDGET_SOURCE, FIELD } from '@/domain/vocabulary'
import { choice, link, rows, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'
import { conflict } from '@/lib/errors'
import { idOf } from '@/lib/relation'

/** Activities of a plan with indicators and budget lines (guideline 5.5.unsur, 3.4.rad). */
export const Activities = guarded('activities', {
  labels: { singular: l('Kegiatan', 'Activity'), plural: l('Kegiatan', 'Activities') },
  admin: { group: GROUP.plans, useAsTitle: 'title', defaultColumns: ['title', 'programme', 'plan'] },
  indexes: [...SCOPE_INDEXES, { fields: ['plan', 'createdAt'] }],
  hooks: {
    beforeValidate: [
      stampOwner('activities', { field: 'plan', owner: 'action-plans' }),
      async ({ data, originalDoc, req }) => {
        const plan = await req.payload.db.findOne<{ id: string; status: string }>({ collection: 'action-plans', where: { id: { equals: idOf(data.plan ?? originalDoc?.plan) } }, req: { transactionID: req.transactionID } })
        if (plan && plan.status !== 'draft') throw conflict('not-draft', 'Kegiatan hanya dapat diubah selama rencana masih konsep.', 'Activities change only while the plan is a draft.')
        return data
      },
    ],
  },
  fields: [
    text('title', l('Kegiatan', 'Activity'), { required: true }),
    link('plan', l('Rencana', 'Plan'), 'action-plans', { required: true, index: true }),
    link('subTaskForce', l('Sub gugus tugas', 'Sub task force'), 'sub-task-forces', { index: true }),
    choice('programme', l('Program', 'Programme'), FIELD, { required: true }),
    text('schedule', l('Jadwal', 'Schedule')), link('responsible', l('Penanggung jawab', 'Responsible'), 'institutions'), text('team', l('Tim pelaksana', 'Team')),
    rows('indicators', l('Indikator', 'Indicators'), [text('name', l('Indikator', 'Indicator'), { required: true }), text('unit', l('Satuan', 'Unit')), text('baseline', l('Data awal', 'Baseline')), rows('targets', l('Target', 'Targets'), [{ name: 'year', type: 'number', required: true, label: l('Tahun', 'Year'), min: 2000, max: 2100 }, { name: 'value', type: 'number', required: true, label: l('Nilai', 'Value') }])]),
    rows('budget', l('Anggaran', 'Budget'), [choice('source', l('Sumber', 'Source'), BUDGET_SOURCE, { required: true }), { name: 'year', type: 'number', required: true, label: l('Tahun', 'Year'), min: 2000, max: 2100 }, { name: 'amount', type: 'number', required: true, label: l('Rupiah', 'Rupiah'), min: 0, validate: (value: unknown) => (Number.isSafeInteger(value) && Number(value) >= 0) || 'Jumlah rupiah harus bilangan bulat.' }]),
    { name: 'genderResponsive', type: 'checkbox', defaultValue: false, label: l('Responsif gender', 'Gender-responsive') },
    link('locations', l('Lokasi', 'Locations'), 'regions', { hasMany: true }),
    ...scopeFields(),
  ],
})
