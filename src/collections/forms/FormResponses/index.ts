import { serverOnly, serverSet } from '@/access/collectionAccess'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { placeFields } from '@/collections/forms/responseFields'
import { RESPONSE_CHANNEL, RESPONSE_STATUS } from '@/collections/forms/vocabulary'
import { fileDoors } from '@/endpoints/forms/fileDoors'
import { responseDoor } from '@/endpoints/forms/responseDoor'
import { choice, link, moment, text } from '@/fields/basic'
import { SCOPE_INDEXES } from '@/fields/scope'
import { neverDeleted } from '@/hooks/keepFrozen'
import { l } from '@/i18n/label'

const hiddenText = (name: string, label: ReturnType<typeof l>) => ({ name, type: 'textarea' as const, hidden: true, access: serverOnly, label })

/** One filled-in form, pinned to its version. Written through actions/forms alone; secured answers are only in `sealed`. */
export const FormResponses = guarded('form-responses', {
  labels: { singular: l('Isian formulir', 'Form response'), plural: l('Isian formulir', 'Form responses') },
  admin: { group: GROUP.forms, useAsTitle: 'receiptCode', ...OUT_OF_PANEL },
  defaultSort: '-createdAt',
  indexes: [
    ...SCOPE_INDEXES, { fields: ['serviceCentre', 'createdAt'] }, { fields: ['author', 'status', 'createdAt'] },
    { fields: ['form', 'createdAt'] }, { fields: ['form', 'province', 'createdAt'] }, { fields: ['form', 'region', 'createdAt'] },
    // Results: the newest that count, and how many, without the rows and their answers.
    { fields: ['form', 'submittedAt', 'status', 'rights', 'province', 'region'] }, { fields: ['form', 'province', 'status', 'rights', 'submittedAt', 'region'] },
  ],
  endpoints: [responseDoor, ...fileDoors],
  hooks: { beforeDelete: [neverDeleted] },
  fields: [
    text('instanceId', l('Id isian', 'Instance id'), { required: true, unique: true, maxLength: 36, access: serverSet }),
    text('receiptCode', l('Nomor tanda terima', 'Receipt number'), { index: true, maxLength: 40, access: serverSet }),
    link('form', l('Formulir', 'Form'), 'forms', { required: true, access: serverSet }),
    link('version', l('Versi', 'Version'), 'form-versions', { required: true, index: true, access: serverSet }),
    text('versionHash', l('Sidik versi', 'Version hash'), { required: true, maxLength: 64, access: serverSet }),
    { name: 'subject', type: 'relationship', relationTo: ['cases', 'task-forces', 'sub-task-forces', 'service-centres', 'activities'], label: l('Tentang', 'Subject'), access: serverSet },
    { name: 'answers', type: 'json', label: l('Jawaban', 'Answers'), access: serverSet },
    { name: 'computed', type: 'json', label: l('Hasil hitung', 'Computed'), access: serverSet },
    hiddenText('sealed', l('Terenkripsi', 'Encrypted')),
    choice('status', l('Status', 'Status'), RESPONSE_STATUS, { required: true, defaultValue: 'draft', index: true, access: serverSet }),
    { name: 'revision', type: 'number', required: true, defaultValue: 0, label: l('Revisi', 'Revision'), access: serverSet },
    choice('channel', l('Cara isi', 'Channel'), RESPONSE_CHANNEL, { required: true, defaultValue: 'web', access: serverSet }),
    text('blankId', l('Nomor blangko', 'Blank number'), { maxLength: 64, access: serverSet }),
    // Unique over all, so unset where there is no blank.
    text('blankKey', l('Kunci blangko', 'Blank key'), { unique: true, maxLength: 140, access: serverSet }),
    moment('clientStartedAt', l('Mulai diisi (perangkat)', 'Begun (device)'), { access: serverSet }),
    moment('clientSavedAt', l('Disimpan (perangkat)', 'Saved (device)'), { access: serverSet }),
    moment('savedAt', l('Diterima server', 'Saved (server)'), { access: serverSet }),
    moment('submittedAt', l('Dikirim', 'Submitted'), { index: true, access: serverSet }),
    moment('acceptedAt', l('Diterima', 'Accepted'), { access: serverSet }),
    link('author', l('Pengisi', 'Author'), 'users', { access: serverSet }),
    link('handlers', l('Yang menangani', 'Handlers'), 'users', { hasMany: true, access: serverSet }),
    hiddenText('sealedReason', l('Alasan', 'Reason')),
    hiddenText('bodyHash', l('Sidik kiriman', 'Hash of the body')),
    hiddenText('resumeHash', l('Sidik kode lanjut', 'Hash of the resume code')),
    text('monitor', l('Wilayah pemantau', 'Region of the monitor'), { maxLength: 8, access: serverSet }),
    ...placeFields(),
  ],
})
