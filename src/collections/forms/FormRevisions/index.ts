import { serverOnly, serverSet } from '@/access/collectionAccess'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { choice, link, moment, text } from '@/fields/basic'
import { keepFrozen, neverDeleted } from '@/hooks/keepFrozen'
import { l } from '@/i18n/label'

/** What happened to a response after it was first submitted: who, why, what changed, from which version to which. */
export const FormRevisions = guarded('form-revisions', {
  audited: false,
  labels: { singular: l('Revisi isian', 'Response revision'), plural: l('Revisi isian', 'Response revisions') },
  admin: { group: GROUP.forms, ...OUT_OF_PANEL },
  hooks: { beforeValidate: [keepFrozen([])], beforeDelete: [neverDeleted] },
  indexes: [{ fields: ['response', 'createdAt'] }],
  fields: [
    link('response', l('Isian', 'Response'), 'form-responses', { required: true, access: serverSet }),
    link('form', l('Formulir', 'Form'), 'forms', { required: true, access: serverSet }),
    choice('action', l('Tindakan', 'Action'), {
      submit: l('Dikirim', 'Submitted'), edit: l('Diubah', 'Edited'), return: l('Dikembalikan', 'Returned'), accept: l('Diterima', 'Accepted'), void: l('Dibatalkan', 'Voided'), move: l('Pindah versi', 'Moved to another version'),
    }, { required: true, access: serverSet }),
    link('actor', l('Pelaku', 'Actor'), 'users', { access: serverSet }),
    moment('at', l('Waktu', 'Time'), { required: true, access: serverSet }),
    { name: 'revision', type: 'number', label: l('Revisi', 'Revision'), access: serverSet },
    { name: 'patch', type: 'json', label: l('Perubahan', 'Changes'), access: serverSet },
    // Secured values and the reason, which is free text: encrypted.
    { name: 'sealed', type: 'textarea', hidden: true, access: serverOnly, label: l('Terenkripsi', 'Encrypted') },
    link('versionBefore', l('Versi sebelum', 'Version before'), 'form-versions', { access: serverSet }),
    link('versionAfter', l('Versi sesudah', 'Version after'), 'form-versions', { access: serverSet }),
    text('instanceId', l('Id isian', 'Instance id'), { maxLength: 36, access: serverSet }),
  ],
})
