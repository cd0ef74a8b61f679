import { serverOnly, serverSet } from '@/access/collectionAccess'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { link, text } from '@/fields/basic'
import { l } from '@/i18n/label'

/**
 * Files attached to a response (evidence, pictures of signatures). The server's own: they are added and read through the
 * doors under their response, by the response's rights. The bytes lie encrypted in the data folder under `storageKey`;
 * the name a file had may hold a person's name, and is encrypted too.
 */
export const ResponseFiles = guarded('response-files', {
  labels: { singular: l('Lampiran isian', 'Response file'), plural: l('Lampiran isian', 'Response files') },
  admin: { group: GROUP.forms, ...OUT_OF_PANEL },
  indexes: [{ fields: ['instanceId', 'createdAt'] }],
  fields: [
    link('response', l('Isian', 'Response'), 'form-responses', { required: true, access: serverSet }),
    text('instanceId', l('Id isian', 'Instance id'), { required: true, maxLength: 36, access: serverSet }),
    text('field', l('Pertanyaan', 'Field'), { required: true, maxLength: 80, access: serverSet }),
    text('storageKey', l('Kunci simpan', 'Storage key'), { required: true, maxLength: 36, access: serverSet }),
    text('mimeType', l('Jenis berkas', 'Type'), { required: true, maxLength: 60, access: serverSet }),
    { name: 'bytes', type: 'number', required: true, label: l('Ukuran', 'Size'), access: serverSet },
    { name: 'sealedName', type: 'textarea', hidden: true, access: serverOnly, label: l('Nama berkas', 'File name') },
    link('author', l('Pengunggah', 'Uploaded by'), 'users', { access: serverSet }),
  ],
})
