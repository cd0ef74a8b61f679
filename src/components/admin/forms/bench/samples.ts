import { REFERENCE } from '@/collections/forms/fieldVocabulary'
import type { Lists } from '@/components/forms/view'
import { REFERENCE_COLLECTIONS } from '@/domain/forms/lists'
import type { Locale } from '@/i18n/texts'

/** Stand-ins for the lists that the real form takes from the database. */
export const sampleLists = (locale: Locale): Lists => ({
  regions: [
    { value: 'ID', label: 'Indonesia', level: 'pusat' },
    { value: '32', label: 'Jawa Barat', level: 'provinsi' },
    { value: '32.73', label: 'Kota Bandung', level: 'kabkota' },
    { value: '34', label: 'DI Yogyakarta', level: 'provinsi' },
  ],
  references: Object.fromEntries(REFERENCE_COLLECTIONS.map((slug) => [slug, ['A', 'B'].map((name) => ({ value: `contoh-${name}`, label: `${REFERENCE[slug][locale]} ${name}` }))])),
  files: [],
  uploads: false,
})
