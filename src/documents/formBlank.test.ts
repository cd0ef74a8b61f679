import { describe, expect, it } from 'vitest'

import { makeBlankCode, printedCode } from '../domain/forms/blankCode'
import { randomForm } from '../domain/forms/testing/generate'
import { base, formOf, integer, label, yesNo } from '../domain/forms/testing/sample'
import type { FormDefinition, Item } from '../domain/forms/types'
import { renderFormBlank } from './formBlank'
import { readBack, squeezed } from './testing/readBack'

const createdAt = new Date('2026-11-24T03:00:00Z')
const codeOf = (seed: number) => makeBlankCode('0123456789abcdef'.repeat(4), new Uint8Array(9).fill(seed)).code
const render = (definition: FormDefinition, copies = 1, version = 3) =>
  renderFormBlank({ definition, version, locale: 'id', author: 'Contoh', createdAt, copies: Array.from({ length: copies }, (_, index) => ({ code: codeOf(index + 1), address: (page) => `https://contoh.go.id/kerja/formulir/blangko?k=${codeOf(index + 1)}&h=${page}` })) })

const items: Item[] = [
  yesNo('sk', { label: label('Ada SK?'), required: true }),
  { ...base('nomor'), type: 'text', label: label('Nomor SK'), maxLength: 12, shownWhen: { field: 'sk', op: 'equals', value: 'yes' } },
  integer('rapat', { label: label('Jumlah rapat'), max: 99, unit: label('kali'), shownWhen: { field: 'sk', op: 'equals', value: 'yes' } }),
  { ...base('jenis'), type: 'select-many', label: label('Bidang'), choices: [{ value: 'a', label: label('Pencegahan') }, { value: 'b', label: label('Usang'), deprecated: true }, { value: 'c', label: label('Rehabilitasi') }], allowRefused: true, paperNote: label('Boleh lebih dari satu') },
  { ...base('skor'), type: 'computed', label: label('Nilai rahasia hitungan'), calculation: { field: 'rapat' } },
  { ...base('anggota'), type: 'repeat', label: label('Daftar anak'), itemLabel: label('Anak'), maxRows: 2, items: [{ ...base('umur_anak'), type: 'integer', label: label('Umur anak') }] },
]

describe('a paper blank', { timeout: 90_000 }, () => {
  it('asks every question by the number of the screen, says the conditions in words, and leaves results out', async () => {
    const pdf = await readBack(await render(formOf(items)))
    for (const part of ['1. Ada SK? (wajib)', '2. Nomor SK', '4. Bidang', '(1) Ya', '(2) Tidak', '(1) Pencegahan', '(3) Rehabilitasi', 'Boleh lebih dari satu', '(99) Menolak menjawab', 'Anak ke-1', 'Anak ke-2', 'Diisi petugas', 'kali']) expect(pdf.text).toContain(part)
    expect(squeezed(pdf.text)).toContain(squeezed('lanjut ke 4'))
    expect(pdf.text).toMatch(/Dijawab bila pertanyaan 1/)
    for (const absent of ['Usang', 'hitungan', 'Anak ke-3']) expect(pdf.text).not.toContain(absent)
  })

  it('names form, version, page and copy on every page of every copy', async () => {
    const many = formOf(Array.from({ length: 60 }, (_, index) => integer(`q${index}`)), { purpose: 'intake' })
    const pdf = await readBack(await render(many, 3))
    const each = pdf.pages.length / 3
    expect(each).toBeGreaterThan(2)
    pdf.pages.forEach((page, index) => {
      expect(page.text).toContain('Contoh')
      expect(page.text).toContain(`Versi 3 · Halaman ${(index % each) + 1} dari ${each}`)
      expect(page.text).toContain(printedCode(codeOf(Math.floor(index / each) + 1)))
      expect(page.text).toContain('RAHASIA')
    })
  })

  it('renders forms of every type within the page, a question always with its answer', async () => {
    for (const seed of [1, 2, 3]) {
      const pdf = await readBack(await render(JSON.parse(JSON.stringify(randomForm(seed, 40)))))
      for (const { pieces, width } of pdf.pages) for (const { x, width: own } of pieces) expect([x >= 40, x + own <= width - 40]).toEqual([true, true])
    }
  })

  it('shares its pages among fifty copies', async () => {
    const definition = formOf(Array.from({ length: 40 }, (_, index) => integer(`q${index}`)))
    const [one, fifty] = [await render(definition), await render(definition, 50)]
    expect(fifty.byteLength).toBeLessThan(one.byteLength + 50 * 40_000)
  })
})
