import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverSet } from '@/access/collectionAccess'
import { REPORT_MOVES } from '@/domain/reporting/transitions'
import { REPORT_KIND, REPORT_STATUS } from '@/domain/vocabulary'
import { reportPdf } from '@/endpoints/reportPdf'
import { choice, link, longText, moment, rows, text } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { moveState } from '@/hooks/moveState'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** Reports through the flow of chapter 3.3.3. */
export const Reports = guarded('reports', {
  labels: { singular: l('Laporan', 'Report'), plural: l('Laporan', 'Reports') },
  admin: { group: GROUP.reporting, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'period', 'status'] },
  indexes: [...SCOPE_INDEXES, { fields: ['status', 'publishedAt'] }],
  endpoints: [reportPdf],
  hooks: { beforeValidate: [stampOwner('reports', { field: 'taskForce', owner: 'task-forces' }), moveState('reports', REPORT_MOVES, ['secretariat', 'sub-coordinator'])] },
  fields: [
    panelPart('langkah', '/components/admin/steps/ReportSteps#ReportSteps'),
    text('title', l('Judul', 'Title'), { required: true }),
    link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces', { required: true, index: true }),
    link('subTaskForce', l('Sub gugus tugas', 'Sub task force'), 'sub-task-forces', { index: true }),
    choice('kind', l('Jenis', 'Kind'), REPORT_KIND, { required: true }), text('period', l('Periode', 'Period'), { required: true, maxLength: 20 }),
    choice('status', l('Status', 'Status'), REPORT_STATUS, { required: true, defaultValue: 'draft', index: true, admin: { readOnly: true } }),
    rows('sections', l('Bagian', 'Sections'), [text('heading', l('Judul bagian', 'Heading'), { required: true }), longText('body', l('Isi', 'Body'))]),
    longText('reason', l('Alasan pengembalian', 'Reason for return'), { maxLength: 1000, admin: { readOnly: true, condition: (data) => Boolean(data.reason) } }), moment('publishedAt', l('Terbit', 'Published'), { access: serverSet, admin: { readOnly: true, condition: (data) => Boolean(data.publishedAt) } }),
    ...scopeFields(),
  ],
})
