import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverSet } from '@/access/collectionAccess'
import { ACTION_PLAN_MOVES } from '@/domain/planning/transitions'
import { PLAN_KIND, PLAN_STATUS } from '@/domain/vocabulary'
import { planPdf } from '@/endpoints/planPdf'
import { assertPeriod, choice, day, link, longText, moment, text } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { moveState } from '@/hooks/moveState'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** RAN and RAD (guideline 5.5). */
export const ActionPlans = guarded('action-plans', {
  labels: { singular: l('Rencana aksi', 'Action plan'), plural: l('Rencana aksi', 'Action plans') },
  admin: { group: GROUP.plans, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'status', 'periodStart'] },
  indexes: [...SCOPE_INDEXES, { fields: ['status', 'periodStart'] }],
  endpoints: [planPdf],
  hooks: {
    beforeValidate: [
      stampOwner('action-plans', { field: 'taskForce', owner: 'task-forces' }),
      moveState('action-plans', ACTION_PLAN_MOVES, ['secretariat']),
      ({ data, originalDoc }) => { assertPeriod(data.periodStart ?? originalDoc?.periodStart, data.periodEnd ?? originalDoc?.periodEnd, ['periodEnd']) },
    ],
  },
  fields: [
    panelPart('langkah', '/components/admin/steps/PlanSteps#PlanSteps'),
    text('title', l('Judul', 'Title'), { required: true }),
    link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces', { required: true, index: true }),
    choice('kind', l('Jenis', 'Kind'), PLAN_KIND, { required: true }),
    day('periodStart', l('Awal periode', 'Period start'), { required: true }), day('periodEnd', l('Akhir periode', 'Period end'), { required: true }),
    longText('problem', l('Identifikasi masalah', 'Problem identification')), text('legalDocument', l('Dokumen hukum', 'Legal document')),
    choice('status', l('Status', 'Status'), PLAN_STATUS, { required: true, defaultValue: 'draft', index: true, admin: { readOnly: true } }),
    longText('reason', l('Alasan pengembalian', 'Reason for return'), { maxLength: 1000, admin: { readOnly: true, condition: (data) => Boolean(data.reason) } }), moment('publishedAt', l('Terbit', 'Published'), { access: serverSet, admin: { readOnly: true, condition: (data) => Boolean(data.publishedAt) } }),
    ...scopeFields(),
  ],
})
