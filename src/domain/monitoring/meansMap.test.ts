import { describe, expect, it } from 'vitest'

import { byMean, meansMap } from './meansMap'

const label = (id: string) => ({ id, en: id })
const columns = [{ key: 'skor_a', label: label('A') }, { key: 'skor_b', label: label('B') }]
const bands = new Map([['skor_a', [{ key: 'kurang', label: label('Kurang') }, { key: 'baik', label: label('Baik'), from: 50 }]]])
const scores = new Map([
  ['skor_a', [{ key: '32', count: 4, average: 49.96, incomplete: 1 }, { key: '33', count: 0, average: null, incomplete: 2 }]],
  ['skor_b', [{ key: '32', count: 3, average: 0, incomplete: 0 }]],
])

describe('means of places', () => {
  const map = meansMap(['32', '33', '51'], columns, scores, bands)

  it('have a row for every place, and tell zero, incomplete and not assessed apart', () => {
    expect(map.rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([['scored', 'scored'], ['incomplete', 'not-assessed'], ['not-assessed', 'not-assessed']])
    expect(map.rows.map(({ mean }) => mean)).toEqual([25, null, null])
    expect(map.means).toEqual([50, 0])
  })

  it('take the band of the number that is read', () => {
    expect(map.rows[0]?.cells[0]).toEqual({ state: 'scored', score: 50, band: 'baik', count: 4 })
    expect(map.rows[0]?.cells[1]).toEqual({ state: 'scored', score: 0, count: 3 })
  })

  it('stand the best first and those without a score last, by name', () => {
    expect([...map.rows].sort(byMean((id) => (id === '51' ? 'Aceh' : 'Bali'))).map(({ object }) => object)).toEqual(['32', '51', '33'])
  })
})
