import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { LEVEL, REGION_KIND } from '@/domain/vocabulary'
import { choice, link, text } from '@/fields/basic'
import { l } from '@/i18n/label'

/** Administrative regions; the id is the Kemendagri code (`ID`, `32`, `32.73`). */
export const Regions = guarded('regions', {
  labels: { singular: l('Wilayah', 'Region'), plural: l('Wilayah', 'Regions') },
  admin: { group: GROUP.system, useAsTitle: 'name', defaultColumns: ['name', 'level', 'kind'], listSearchableFields: ['name', 'searchName'] },
  defaultSort: 'id',
  fields: [
    { name: 'id', type: 'text', label: l('Kode', 'Code'), required: true },
    text('name', l('Nama', 'Name'), { required: true }),
    choice('level', l('Jenjang', 'Level'), LEVEL, { required: true, index: true }),
    choice('kind', l('Bentuk', 'Kind'), REGION_KIND, { required: true }),
    link('parent', l('Induk', 'Parent'), 'regions', { index: true }),
    text('timeZone', l('Zona waktu', 'Time zone'), { required: true }),
    text('searchName', l('Nama untuk pencarian', 'Search name'), { index: true, admin: { hidden: true } }),
  ],
})
