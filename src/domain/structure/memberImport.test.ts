import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dateOf, IMPORT_COLUMNS, MOST_IMPORT_ROWS, readImport } from './memberImport'

const head = [...IMPORT_COLUMNS]

describe('a sheet of members', () => {
  it('is read by its headings, in any order, and leaves out rows without a name', () => {
    const sheet = [
      ['Nama pemangku', 'SEJAK', 'kunci  kursi', 'Jabatan', 'Catatan'],
      ['Ani Contoh', new Date('2026-02-01T00:00:00Z'), 'ketua', 'Wali Kota', 'x'],
      [null, null, 'ketua-harian', 'Sekda', null],
      [' Budi Contoh ', '24/11/2026', null, 'Kepala Dinas', null],
    ]
    expect(readImport(sheet)).toEqual({
      errors: [],
      rows: [
        { row: 2, slotKey: 'ketua', position: 'Wali Kota', name: 'Ani Contoh', from: '2026-02-01' },
        { row: 4, position: 'Kepala Dinas', name: 'Budi Contoh', from: '2026-11-24' },
      ],
    })
  })

  it('tells every problem by row and column', () => {
    const { errors } = readImport([
      head,
      ['ketua', '', '=HYPERLINK("x")', '', ''],
      ['ketua', '', 'Ani', '', ''],
      ['anggota-01', '', 'Budi', '', '31/02/2026'],
      ['', '', 'Cici', '', ''],
      ['anggota-02', '', 12, '', ''],
      ['anggota-03', '', 'x'.repeat(301), '', ''],
    ])
    expect(errors.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 Nama pemangku', '3 Kunci kursi', '4 Sejak', '5 Jabatan', '6 Nama pemangku', '7 Nama pemangku'])
  })

  it('refuses a sheet without our headings, an empty one, and one that is too long', () => {
    expect(readImport([]).errors).toHaveLength(3)
    expect(readImport([['a', 'b']]).errors.map(({ column }) => column)).toEqual(['Kunci kursi', 'Jabatan', 'Nama pemangku'])
    expect(readImport([head]).errors[0]?.message).toMatch(/Belum ada nama/)
    const many = Array.from({ length: MOST_IMPORT_ROWS + 1 }, (_, index) => [`k-${index}`, '', 'Nama', '', ''])
    expect(readImport([head, ...many]).errors).toHaveLength(1)
  })

  it('reads dates as they are written here', () => {
    expect(['1/2/2026', '01-02-2026', '1.2.2026', '2026-02-01'].map(dateOf)).toEqual(Array(4).fill('2026-02-01'))
    expect(['31/02/2026', '2026-13-01', 'besok', 44_000, null].map(dateOf)).toEqual(Array(5).fill(undefined))
  })

  it('never throws, and reads nothing that begins like a formula', () => {
    const cell = fc.oneof(fc.string({ maxLength: 20 }), fc.constant(null), fc.integer(), fc.date({ noInvalidDate: false }), fc.boolean())
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), (rows) => {
        const { rows: read } = readImport([head, ...rows])
        expect(read.every(({ name }) => name && !/^[=+\-@]/.test(name))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
