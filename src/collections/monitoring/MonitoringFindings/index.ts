import { checkFinding } from '@/actions/monitoring/checkFinding'
import { serverSet } from '@/access/collectionAccess'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { objectField } from '@/collections/monitoring/fields'
import { FINDING_STATUS } from '@/domain/monitoring/lists'
import { choice, day, link, longText, moment, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** A finding about one object, its recommendation, the object's answer and what became of it; carried on until closed. */
export const MonitoringFindings = guarded('monitoring-findings', {
  labels: { singular: l('Temuan monev', 'M&E finding'), plural: l('Temuan monev', 'M&E findings') },
  admin: { group: GROUP.forms, useAsTitle: 'finding', defaultColumns: ['finding', 'object', 'dueOn', 'status'] },
  indexes: [...SCOPE_INDEXES, { fields: ['round', 'createdAt'] }, { fields: ['objectRegion', 'status', 'dueOn'] }, { fields: ['serviceCentre', 'status'] }],
  // An assessor reads no task force; the object is looked up among the round's own.
  openRelations: ['object'],
  hooks: { beforeValidate: [stampOwner('monitoring-findings', { field: 'round', owner: 'monitoring-rounds', copy: { taskForce: 'taskForce' } }), checkFinding] },
  fields: [
    link('round', l('Putaran', 'Round'), 'monitoring-rounds', { required: true, index: true }),
    objectField(),
    longText('finding', l('Temuan', 'Finding'), { required: true, maxLength: 2000 }),
    longText('recommendation', l('Rekomendasi', 'Recommendation'), { required: true, maxLength: 2000 }),
    text('clause', l('Dasar', 'Clause'), { maxLength: 60 }),
    text('responsible', l('Penanggung jawab (jabatan)', 'Responsible (office)')),
    day('dueOn', l('Tenggat', 'Due')),
    choice('status', l('Tindak lanjut', 'Follow-up'), FINDING_STATUS, { required: true, defaultValue: 'open', index: true }),
    longText('answer', l('Tanggapan objek', 'Answer of the object'), { maxLength: 4000 }),
    longText('note', l('Catatan pemantau', 'Note of the monitor'), { maxLength: 2000 }),
    moment('answeredAt', l('Ditanggapi', 'Answered'), { access: serverSet, admin: { readOnly: true } }),
    link('carriedTo', l('Dibawa ke putaran', 'Carried into rounds'), 'monitoring-rounds', { hasMany: true, access: serverSet, admin: { readOnly: true } }),
    link('taskForce', l('Gugus tugas pelaksana', 'Monitoring task force'), 'task-forces', { access: serverSet, admin: { readOnly: true } }),
    text('objectRegion', l('Wilayah objek', 'Region of the object'), { index: true, access: serverSet, admin: { readOnly: true } }),
    link('subTaskForce', l('Sub gugus tugas', 'Sub task force'), 'sub-task-forces', { index: true, access: serverSet, admin: { readOnly: true } }),
    link('serviceCentre', l('PPT', 'Service centre'), 'service-centres', { access: serverSet, admin: { readOnly: true } }),
    ...scopeFields(),
  ],
})
