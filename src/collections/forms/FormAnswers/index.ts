import { serverSet } from '@/access/collectionAccess'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { placeFields } from '@/collections/forms/responseFields'
import { link, moment, text } from '@/fields/basic'
import { l } from '@/i18n/label'

/**
 * One row per answer of an indexed field, written anew with every submission: lists, counts and charts read these and
 * not the JSON. Never a secured field. The server's own: no role reads them directly.
 */
export const FormAnswers = guarded('form-answers', {
  audited: false,
  labels: { singular: l('Jawaban terindeks', 'Indexed answer'), plural: l('Jawaban terindeks', 'Indexed answers') },
  admin: { group: GROUP.forms, ...OUT_OF_PANEL },
  // How far a right reaches, what was asked and answered, and all that a count or a mean needs beside it: such a question
  // is answered from the index alone, the newest answers first.
  indexes: [[], ['province'], ['region']].map((scope) => ({ fields: ['form', 'field', ...scope, 'text', 'submittedAt', 'rights', 'number'] })),
  fields: [
    link('response', l('Isian', 'Response'), 'form-responses', { required: true, index: true, access: serverSet }),
    link('form', l('Formulir', 'Form'), 'forms', { required: true, access: serverSet }),
    link('version', l('Versi', 'Version'), 'form-versions', { required: true, access: serverSet }),
    text('field', l('Pertanyaan', 'Field'), { required: true, maxLength: 80, access: serverSet }),
    text('row', l('Baris', 'Row'), { maxLength: 40, access: serverSet }),
    text('text', l('Teks', 'Text'), { maxLength: 500, access: serverSet }),
    { name: 'number', type: 'number', label: l('Angka', 'Number'), access: serverSet },
    { name: 'date', type: 'date', label: l('Tanggal', 'Date'), access: serverSet },
    { name: 'boolean', type: 'checkbox', label: l('Ya/tidak', 'Yes or no'), access: serverSet },
    moment('submittedAt', l('Dikirim', 'Submitted'), { access: serverSet }),
    ...placeFields(),
  ],
})
