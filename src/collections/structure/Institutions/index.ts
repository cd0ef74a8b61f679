import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { ELEMENT } from '@/domain/vocabulary'
import { choice, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampRegion } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** Ministries, agencies, organisations and service providers. The name is readable by all staff. */
export const Institutions = guarded('institutions', {
  labels: { singular: l('Instansi', 'Institution'), plural: l('Instansi', 'Institutions') },
  admin: { group: GROUP.structure, useAsTitle: 'name', defaultColumns: ['name', 'element', 'region'] },
  indexes: SCOPE_INDEXES,
  hooks: { beforeValidate: [stampRegion('institutions')] },
  fields: [
    text('name', l('Nama', 'Name'), { required: true, index: true }),
    choice('element', l('Unsur', 'Element'), ELEMENT, { required: true, defaultValue: 'pemerintah' }),
    { name: 'provider', type: 'checkbox', label: l('Menerima rujukan', 'Receives referrals'), defaultValue: false, index: true },
    ...scopeFields().map((field) => ('name' in field && field.name === 'region' ? { ...field, access: undefined, required: true, admin: { position: 'sidebar' as const } } : field)) as ReturnType<typeof scopeFields>,
  ],
})
