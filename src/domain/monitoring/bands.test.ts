import { describe, expect, it } from 'vitest'

import type { Field, FormDefinition } from '@/domain/forms/types'
import { SATISFACTION_SURVEY } from '@/seed/base/instruments/satisfaction'
import { SERVICE_CENTRE_CHECKLIST } from '@/seed/base/instruments/serviceCentre'

import { bandFor, bandsOf } from './bands'
import { scoreColumns } from './heatMap'

describe('bands of a form', () => {
  const bands = bandsOf(SATISFACTION_SURVEY)
  const satisfaction = bands.get('skor_kepuasan') ?? []

  it('are found by the key of the score', () => {
    expect([...bands.keys()]).toEqual(['skor_kepuasan'])
    expect(satisfaction.map(({ key }) => key)).toEqual(['rendah', 'sedang', 'tinggi'])
  })

  it('begin at their own number', () => {
    expect([1, 2.99, 3, 3.99, 4, 5].map((value) => bandFor(satisfaction, value)?.key)).toEqual(['rendah', 'rendah', 'sedang', 'sedang', 'tinggi', 'tinggi'])
  })

  it('leave a number below all of them without one', () => {
    expect(bandFor([{ key: 'a', label: { id: 'A', en: 'A' }, from: 1 }], 0.5)).toBeUndefined()
  })
})

describe('columns of an instrument', () => {
  const label = (id: string) => ({ id, en: id })
  const score = (key: string, bands = [{ key: 'x', label: label('X') }]): Field => ({ type: 'computed', uid: key, key, label: label(key), calculation: { value: 1 }, bands })
  const of = (...sections: Field[][]): FormDefinition => ({
    format: 1, key: 'uji', title: label('Uji'), purpose: 'monitoring', subject: 'task-force', locales: ['id', 'en'], sections: sections.map((items, index) => ({ uid: `s${index}`, key: `s${index}`, label: label(`Bagian ${index}`), items })),
  })

  it('are the groups of a ready one, by their own names, without the total', () => {
    expect(scoreColumns(SERVICE_CENTRE_CHECKLIST).map(({ key, label: { id } }) => [key, id])).toEqual([['skor_layanan', 'Layanan'], ['skor_petugas', 'Petugas'], ['skor_ruang', 'Ruang dan peralatan'], ['skor_keselamatan', 'Keselamatan, persetujuan, dan catatan']])
  })

  it('are the scores with bands of one an administrator built, also inside a group, not those of rows', () => {
    const group = { type: 'group', uid: 'g', key: 'g', label: label('Kelompok'), items: [score('nilai_b')] } as unknown as Field
    const rows = { type: 'repeat', uid: 'r', key: 'r', label: label('Baris'), itemLabel: label('Baris'), items: [score('nilai_c')] } as unknown as Field
    expect(scoreColumns(of([score('nilai_a'), score('jumlah', [])], [group, rows])).map(({ key, label: { id } }) => [key, id])).toEqual([['nilai_a', 'Bagian 0'], ['nilai_b', 'Bagian 1']])
  })

  it('go by their own names where a page has two', () => {
    expect(scoreColumns(of([score('nilai_a'), score('nilai_b')])).map(({ label: { id } }) => id)).toEqual(['nilai_a', 'nilai_b'])
  })
})
