import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { onlyOwnCentre } from '@/access/collectionAccess'
import { CENTRE_FORM, SERVICE } from '@/domain/vocabulary'
import { choice, choices, longText, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields, uuidField } from '@/fields/scope'
import { assignUuid } from '@/hooks/assignUuid'
import { protectAddress, revealAddress } from '@/hooks/confidentialAddress'
import { stampRegion } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

const ownCentre = onlyOwnCentre((doc) => (typeof doc.id === 'string' ? doc.id : undefined))

/** Integrated service centres (PPT): a public profile; capacity and a confidential address for its own staff only. */
export const ServiceCentres = guarded('service-centres', {
  labels: { singular: l('Pusat layanan (PPT)', 'Service centre'), plural: l('Pusat layanan (PPT)', 'Service centres') },
  admin: { group: GROUP.cases, useAsTitle: 'name', defaultColumns: ['name', 'form', 'region', 'hotline'] },
  indexes: SCOPE_INDEXES,
  hooks: {
    beforeValidate: [assignUuid, stampRegion('service-centres')],
    beforeChange: [protectAddress],
    afterOperation: [revealAddress],
  },
  fields: [
    uuidField(),
    text('name', l('Nama', 'Name'), { required: true }),
    choice('form', l('Bentuk', 'Form'), CENTRE_FORM, { required: true }),
    choices('services', l('Layanan', 'Services'), SERVICE),
    text('hotline', l('Hotline', 'Hotline'), { maxLength: 40 }),
    choice('status', l('Status', 'Status'), { active: l('Aktif', 'Active'), inactive: l('Tidak aktif', 'Inactive') }, { defaultValue: 'active', index: true }),
    { name: 'confidentialLocation', type: 'checkbox', defaultValue: false, label: l('Alamat dirahasiakan', 'Confidential location') },
    longText('address', l('Alamat', 'Address'), { maxLength: 500 }),
    { name: 'sealedAddress', type: 'textarea', hidden: true, access: { create: () => false, read: () => false, update: () => false }, label: l('Terenkripsi', 'Encrypted') },
    { name: 'profile', type: 'group', label: l('Profil publik', 'Public profile'), fields: [longText('summary', l('Ringkasan', 'Summary'), { maxLength: 2000 }), text('hours', l('Jam buka', 'Opening hours'))] },
    { name: 'capacity', type: 'group', label: l('Kapasitas (internal)', 'Capacity (internal)'), access: { read: ownCentre }, fields: [{ name: 'beds', type: 'number', label: l('Tempat tidur', 'Beds'), min: 0, max: 10_000 }, { name: 'available', type: 'number', label: l('Tersedia', 'Available'), min: 0, max: 10_000 }] },
    ...scopeFields().map((field) => ('name' in field && field.name === 'region' ? { ...field, access: undefined, required: true, admin: { position: 'sidebar' as const } } : field)) as ReturnType<typeof scopeFields>,
  ],
})
