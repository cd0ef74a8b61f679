import type { Vocabulary } from '../vocabulary'

/** Ways of contact that may be marked unsafe; the same keys as `case-parties.unsafeChannels`. */
export const UNSAFE_CHANNEL = {
  phone: { id: 'Telepon', en: 'Telephone' },
  email: { id: 'Surel', en: 'E-mail' },
  address: { id: 'Kunjungan atau surat', en: 'Visit or letter' },
  family: { id: 'Lewat keluarga', en: 'Through family' },
} as const satisfies Vocabulary
