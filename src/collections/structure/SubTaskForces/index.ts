import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { FIELD } from '@/domain/vocabulary'
import { choice, link, rows, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** The six Sub GTs of a task force with their duties and clauses (2.1.4.c, 2.2.4.c, 2.3.4.c). */
export const SubTaskForces = guarded('sub-task-forces', {
  labels: { singular: l('Sub gugus tugas', 'Sub task force'), plural: l('Sub gugus tugas', 'Sub task forces') },
  admin: { group: GROUP.structure, useAsTitle: 'name', defaultColumns: ['name', 'taskForce', 'coordinatorName'] },
  indexes: SCOPE_INDEXES,
  hooks: { beforeValidate: [stampOwner('sub-task-forces', { field: 'taskForce', owner: 'task-forces' })] },
  fields: [
    link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces', { required: true, index: true }),
    choice('field', l('Bidang', 'Field'), FIELD, { required: true }),
    text('name', l('Nama', 'Name'), { required: true }),
    link('coordinator', l('Instansi koordinator', 'Coordinating institution'), 'institutions'),
    text('coordinatorName', l('Koordinator menurut aturan', 'Coordinator by rule')),
    text('clause', l('Butir panduan', 'Clause')),
    rows('duties', l('Tugas', 'Duties'), [
      text('title', l('Tugas', 'Duty'), { required: true }), text('titleEn', l('Tugas (Inggris)', 'Duty (English)')),
      text('clause', l('Dasar hukum', 'Legal basis')), text('code', l('Kode', 'Code')),
    ]),
    ...scopeFields(),
  ],
})
