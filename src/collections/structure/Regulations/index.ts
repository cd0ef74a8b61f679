import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { text } from '@/fields/basic'
import { l } from '@/i18n/label'

/** Legal bases (guideline chapter 1.4 and later ones). */
export const Regulations = guarded('regulations', {
  labels: { singular: l('Dasar hukum', 'Legal basis'), plural: l('Dasar hukum', 'Legal bases') },
  admin: { group: GROUP.structure, useAsTitle: 'shortTitle', defaultColumns: ['shortTitle', 'kind', 'number', 'year', 'clause'] },
  defaultSort: 'clause',
  fields: [
    text('key', l('Kunci', 'Key'), { required: true, unique: true }),
    text('kind', l('Jenis', 'Kind'), { required: true }),
    text('number', l('Nomor', 'Number')),
    { name: 'year', type: 'number', label: l('Tahun', 'Year'), min: 1900, max: 2200 },
    text('shortTitle', l('Judul ringkas', 'Short title'), { required: true }),
    text('shortTitleEn', l('Judul ringkas (Inggris)', 'Short title (English)')),
    text('issuer', l('Penerbit', 'Issuer')),
    text('clause', l('Butir panduan', 'Clause')),
  ],
})
