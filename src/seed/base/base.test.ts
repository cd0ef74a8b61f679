import { describe, expect, it } from 'vitest'

import { parentOf } from '../../domain/platform/regions'
import { buildRegions, properCase, searchForm } from './regions'
import { citationOf, REGULATIONS } from './regulations'

const ROWS = buildRegions()
const byId = new Map(ROWS.map((row) => [row.id, row]))

describe('regions', () => {
  it('are 1 + 38 + 514, each id once', () => {
    const count = (level: string) => ROWS.filter((row) => row.level === level).length
    expect([count('pusat'), count('provinsi'), count('kabkota')]).toEqual([1, 38, 514])
    expect(byId.size).toBe(553)
    expect(ROWS.filter((row) => row.kind === 'kota')).toHaveLength(98)
    expect(ROWS.filter((row) => row.kind === 'kabupaten')).toHaveLength(416)
  })

  it('hang under a parent that is there', () => {
    for (const row of ROWS) {
      expect(row.parent ?? null).toBe(parentOf(row.id))
      expect(byId.has(row.parent ?? 'ID')).toBe(true)
    }
  })

  it.each([
    ['ID', 'Indonesia', 'Asia/Jakarta'],
    ['11.01', 'Kabupaten Aceh Selatan', 'Asia/Jakarta'],
    ['31', 'DKI Jakarta', 'Asia/Jakarta'],
    ['31.71', 'Kota Administrasi Jakarta Pusat', 'Asia/Jakarta'],
    ['32.73', 'Kota Bandung', 'Asia/Jakarta'],
    ['34', 'DI Yogyakarta', 'Asia/Jakarta'],
    ['51', 'Bali', 'Asia/Makassar'],
    ['62', 'Kalimantan Tengah', 'Asia/Jakarta'],
    ['64', 'Kalimantan Timur', 'Asia/Makassar'],
    ['73.10', 'Kabupaten Pangkajene dan Kepulauan', 'Asia/Makassar'],
    ['81', 'Maluku', 'Asia/Jayapura'],
    ['96', 'Papua Barat Daya', 'Asia/Jayapura'],
  ])('%s is %s in %s', (id, name, timeZone) => expect(byId.get(id)).toMatchObject({ name, timeZone }))

  it('have no word left in capitals but acronyms, and none in small letters but "dan"', () => {
    for (const { name } of ROWS) {
      for (const word of name.split(/[\s-]+/)) {
        if (word === 'dan' || word === 'DKI' || word === 'DI') continue
        expect(word).toMatch(/^[A-Z][a-z]+$/)
      }
    }
  })

  it('can be searched in plain small letters', () => {
    for (const row of ROWS) expect(row.searchName).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/)
    expect(byId.get('34')?.searchName).toBe('daerah istimewa yogyakarta di yogyakarta')
    expect(searchForm('Kabupaten Toli Toli')).toBe('kabupaten toli toli kabupaten tolitoli')
    expect(searchForm('Kabupaten Tojo Una-Una')).toContain('unauna')
    expect(properCase('KABUPATEN TOJO UNA-UNA')).toBe('Kabupaten Tojo Una-Una')
  })
})

describe('regulations', () => {
  it('are the legal bases a to v of chapter 1.4, in order', () => {
    expect(REGULATIONS.map((row) => row.clause)).toEqual([...'abcdefghijklmnopqrstuv'].map((letter) => `1.4.${letter}`))
    expect(new Set(REGULATIONS.map((row) => row.key)).size).toBe(22)
    for (const row of REGULATIONS) expect(row.shortTitle.id && row.shortTitle.en).toBeTruthy()
  })

  it('are cited the way a decree cites them', () => {
    const cite = (key: string) => citationOf(REGULATIONS.find((row) => row.key === key)!)
    expect(cite('uu-21-2007')).toBe('Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang;')
    expect(cite('uud-1945')).toBe('Pasal 28B ayat (2) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;')
    expect(cite('permendagri-22-2009')).toMatch(/^Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang /)
  })
})
