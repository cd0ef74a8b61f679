import { texts } from '../texts'

/** Results of forms, and scores side by side in monitoring. */
export const formResultsText = texts({
  id: {
    heat: {
      object: 'Objek',
      mean: 'Rata-rata',
      means: 'Rata-rata kolom',
      notAssessed: 'belum dinilai',
      incomplete: 'belum lengkap',
      none: 'tanpa golongan',
      of: (count: string) => `dari ${count} isian`,
      legend: 'Arti warna dan tanda',
      note: '“Belum dinilai” dan “belum lengkap” bukan nol dan tidak dihitung dalam rata-rata.',
      empty: 'Belum ada objek yang dapat dibandingkan.',
    },
  },
  en: {
    heat: {
      object: 'Object',
      mean: 'Mean',
      means: 'Mean of the column',
      notAssessed: 'not assessed',
      incomplete: 'incomplete',
      none: 'no band',
      of: (count: string) => `of ${count} responses`,
      legend: 'What the colours and signs mean',
      note: '“Not assessed” and “incomplete” are not zero and are left out of the mean.',
      empty: 'There are no objects to compare yet.',
    },
  },
})
