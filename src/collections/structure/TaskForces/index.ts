import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverSet } from '@/access/collectionAccess'
import { buildStructure } from '@/actions/structure/buildStructure'
import { prepareTaskForce } from '@/actions/structure/prepareTaskForce'
import { LEVEL, TASK_FORCE_STATUS } from '@/domain/vocabulary'
import { formTaskForceEndpoint } from '@/endpoints/formTaskForce'
import { choice, day, link, longText, text } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES } from '@/fields/scope'
import { l } from '@/i18n/label'

/** Creating a task force is forming it: Sub GTs, vacant seats and the draft decree come with it, in one transaction. */
export const TaskForces = guarded('task-forces', {
  labels: { singular: l('Gugus tugas', 'Task force'), plural: l('Gugus tugas', 'Task forces') },
  admin: { group: GROUP.structure, useAsTitle: 'name', defaultColumns: ['name', 'level', 'status', 'establishedAt'] },
  defaultSort: 'name',
  indexes: SCOPE_INDEXES,
  endpoints: formTaskForceEndpoint,
  hooks: { beforeValidate: [prepareTaskForce], afterChange: [buildStructure] },
  fields: [
    panelPart('langkah', '/components/admin/structure/TaskForcePart#TaskForcePart'),
    text('name', l('Nama', 'Name'), { required: true, access: serverSet, admin: { readOnly: true } }),
    link('region', l('Wilayah', 'Region'), 'regions', { required: true, unique: true, admin: { allowEdit: false } }),
    text('province', l('Kode provinsi', 'Province code'), { index: true, access: serverSet, admin: { hidden: true } }),
    choice('level', l('Jenjang', 'Level'), LEVEL, { index: true, access: serverSet, admin: { readOnly: true } }),
    choice('status', l('Status', 'Status'), TASK_FORCE_STATUS, { required: true, defaultValue: 'planned', index: true, access: serverSet, admin: { readOnly: true } }),
    link('ruleSet', l('Perangkat aturan', 'Rule set'), 'rule-sets', { index: true, access: serverSet, admin: { readOnly: true } }),
    link('parent', l('Gugus tugas di atasnya', 'Task force above'), 'task-forces', { access: serverSet, admin: { hidden: true } }),
    link('decree', l('SK pembentukan', 'Establishing decree'), 'decrees', { access: serverSet, admin: { readOnly: true } }),
    day('establishedAt', l('Tanggal terbentuk', 'Established on'), { access: serverSet, admin: { readOnly: true } }),
    {
      name: 'secretariat', type: 'group', label: l('Sekretariat', 'Secretariat'),
      fields: [
        text('seat', l('Kedudukan', 'Seat')), text('head', l('Kepala', 'Head')), longText('address', l('Alamat', 'Address'), { maxLength: 500 }),
        text('phone', l('Telepon', 'Phone'), { maxLength: 40 }), { name: 'email', type: 'email', label: l('Surel', 'E-mail') },
      ],
    },
    {
      name: 'profile', type: 'group', label: l('Profil publik', 'Public profile'),
      fields: [
        longText('summary', l('Ringkasan', 'Summary'), { maxLength: 2000 }),
        { name: 'showNames', type: 'checkbox', defaultValue: false, label: l('Tampilkan nama pejabat di situs publik', 'Show officers’ names on the public site') },
      ],
    },
  ],
})
