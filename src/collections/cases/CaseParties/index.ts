import { caseChildFields, CASE_OWNER } from '@/collections/cases/caseChild'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { PARTY_ROLE, SEX } from '@/domain/vocabulary'
import { choice, choices, longText, text } from '@/fields/basic'
import { SCOPE_INDEXES, uuidField } from '@/fields/scope'
import { assignUuid } from '@/hooks/assignUuid'
import { revealIdentity, sealedFields, sealIdentity } from '@/hooks/sealIdentity'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

export const PARTY_SEALED = ['name', 'nik', 'birthDate', 'address', 'phone', 'email', 'familyContact', 'safeContact', 'notes'] as const

/** People of a case. Identity is encrypted and readable only inside the owning PPT, one document at a time, audited. */
export const CaseParties = guarded('case-parties', {
  labels: { singular: l('Pihak', 'Party'), plural: l('Pihak', 'Parties') },
  admin: { group: GROUP.cases, ...OUT_OF_PANEL },
  // Both rights of a centre and the case ask at once: without the pair SQLite walks the whole centre (30 ms at a million cases).
  indexes: [...SCOPE_INDEXES, { fields: ['case', 'serviceCentre'] }, { fields: ['serviceCentre', 'createdAt'] }],
  hooks: {
    beforeValidate: [assignUuid, stampOwner('case-parties', CASE_OWNER)],
    beforeChange: [sealIdentity('case-parties', PARTY_SEALED)],
    afterOperation: [revealIdentity('case-parties')],
  },
  fields: [
    uuidField(),
    choice('role', l('Peran', 'Role'), PARTY_ROLE, { required: true, defaultValue: 'victim' }),
    choice('sex', l('Jenis kelamin', 'Sex'), SEX),
    choices('unsafeChannels', l('Saluran yang tidak aman', 'Unsafe channels'), { phone: l('Telepon', 'Phone'), email: l('Surel', 'E-mail'), address: l('Kunjungan/surat', 'Visit or letter'), family: l('Lewat keluarga', 'Through family') }),
    ...sealedFields([
      text('name', l('Nama', 'Name')),
      { ...text('nik', l('NIK', 'National id number')), validate: (value: unknown) => !value || /^\d{16}$/.test(String(value)) || 'NIK terdiri atas 16 angka.' },
      text('birthDate', l('Tanggal lahir', 'Birth date'), { maxLength: 10 }), longText('address', l('Alamat', 'Address'), { maxLength: 500 }),
      text('phone', l('Telepon', 'Phone'), { maxLength: 40 }), text('email', l('Surel', 'E-mail'), { maxLength: 120 }), longText('familyContact', l('Kontak keluarga', 'Family contact'), { maxLength: 500 }),
      longText('safeContact', l('Cara kontak yang aman', 'Safe contact'), { maxLength: 500 }), longText('notes', l('Catatan', 'Notes')),
    ]),
    ...caseChildFields(),
  ],
})
