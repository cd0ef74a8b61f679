import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { facts, hanging, heading, letter, letterhead, list, paragraph, signature } from './blocks'
import { Flow, LANDSCAPE, MARGIN, PORTRAIT } from './layout'
import { table } from './table'
import { readBack, type ReadPdf, squeezed } from './testing/readBack'

// Rendering and reading back many pages takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const META = { title: 'Uji', author: 'Gugus Tugas', createdAt: new Date('2026-11-24T00:00:00Z') }
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))

/** Text that leaves the text area, page numbers and title at the foot being the only ones below it. */
function strays(pdf: ReadPdf): string[] {
  return pdf.pages.flatMap((page, index) =>
    page.pieces
      .filter((piece) => !piece.turned)
      .filter(
        (piece) =>
          piece.x < MARGIN.left - 0.5 ||
          piece.x + piece.width > page.width - MARGIN.right + 0.5 ||
          piece.y + piece.size * 0.7 > page.height - MARGIN.top + 0.5 ||
          (piece.y < MARGIN.bottom - 0.5 && piece.size > 8.01),
      )
      .map((piece) => `page ${index + 1}: ${piece.text} at ${piece.x}, ${piece.y}`),
  )
}

describe('the layout', () => {
  it('numbers its pages and carries title, author and language', async () => {
    const flow = await Flow.create(META)
    for (let i = 0; i < 120; i++) paragraph(flow, `Alinea ${i} `.repeat(12))
    const pdf = await readBack(await flow.finish())
    expect(pdf.pages.length).toBeGreaterThan(3)
    pdf.pages.forEach((page, index) => expect(page.text).toContain(`Halaman ${index + 1} dari ${pdf.pages.length}`))
    expect(pdf.info).toMatchObject({ Title: 'Uji', Author: 'Gugus Tugas', Language: 'id-ID' })
    expect(strays(pdf)).toEqual([])
  })

  it('gives a page even to an empty document', async () => {
    const pdf = await readBack(await (await Flow.create(META)).finish())
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.text).toContain('Halaman 1 dari 1')
  })

  it('turns pages for wide tables and back', async () => {
    const flow = await Flow.create({ ...META, locale: 'en', draft: true })
    paragraph(flow, 'one')
    flow.turn(LANDSCAPE)
    table(flow, [{ header: 'A', share: 1 }, { header: 'B', share: 1 }], [['x', 'y']])
    flow.turn(PORTRAIT)
    paragraph(flow, 'three')
    const pdf = await readBack(await flow.finish())
    expect(pdf.pages.map((page) => page.width > page.height)).toEqual([false, true, false])
    for (const page of pdf.pages) expect(page.pieces.some((piece) => piece.turned && piece.text === 'DRAFT')).toBe(true)
    expect(pdf.pages[2]?.text).toContain('three')
  })

  it('repeats a table’s head on every page, keeps every row whole and in order', async () => {
    const flow = await Flow.create(META)
    const rows = Array.from({ length: 200 }, (_, i) => [String(i + 1), `Baris ke-${i + 1} ${'dengan isi yang panjang '.repeat(i % 5)}`])
    table(flow, [{ header: 'Nomor', share: 10 }, { header: 'Uraian', share: 90 }], rows)
    const pdf = await readBack(await flow.finish())
    expect(pdf.pages.length).toBeGreaterThan(4)
    for (const page of pdf.pages) expect(page.text.match(/Nomor Uraian/g)).toHaveLength(1)
    const found = [...pdf.text.matchAll(/Baris ke-(\d+)/g)].map((match) => Number(match[1]))
    expect(found).toEqual(rows.map((_, i) => i + 1))
    expect(strays(pdf)).toEqual([])
  })

  it('cuts a row that is taller than a page, and loses none of it', async () => {
    const flow = await Flow.create(META)
    const long = Array.from({ length: 900 }, (_, i) => `kata${i}`).join(' ')
    table(flow, [{ header: 'Kunci', share: 20 }, { header: 'Isi', share: 30 }], [['a', 'b'], ['panjang', long], ['z', 'akhir']])
    const pdf = await readBack(await flow.finish())
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const page of pdf.pages) expect(page.text).toContain('Kunci Isi')
    for (let i = 0; i < 900; i++) expect(pdf.text).toContain(`kata${i}`)
    expect(strays(pdf)).toEqual([])
  })

  it('never leaves a signature alone on a page, nor cuts it, wherever the page ends', async () => {
    for (let lines = 28; lines < 58; lines++) {
      const flow = await Flow.create(META)
      for (let i = 0; i < lines; i++) paragraph(flow, `Baris ${i}`, { after: 0 })
      signature(flow, { above: ['Ditetapkan di Bandung'], office: 'WALI KOTA', name: 'NAMA PEJABAT' })
      const pdf = await readBack(await flow.finish())
      const last = pdf.pages.at(-1)?.text ?? ''
      expect(last).toMatch(/Baris \d+.*Ditetapkan di Bandung.*WALI KOTA,.*NAMA PEJABAT/)
      expect(strays(pdf)).toEqual([])
    }
  })

  it('keeps a heading with what follows it', async () => {
    for (let lines = 40; lines < 54; lines++) {
      const flow = await Flow.create(META)
      for (let i = 0; i < lines; i++) paragraph(flow, `Baris ${i}`, { after: 0 })
      heading(flow, 'Judul Bagian')
      paragraph(flow, 'Isi bagian')
      const pdf = await readBack(await flow.finish())
      const page = pdf.pages.find((one) => one.text.includes('Judul Bagian'))
      expect(page?.text).toContain('Isi bagian')
    }
  })

  it('counts letters as lists do', () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(letter)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'az', 'ba'])
  })

  it('takes any text anywhere: nothing throws, nothing leaves the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 8, maxLength: 8 }), fc.nat(60), async (texts, repeat) => {
        const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts
        const flow = await Flow.create({ ...META, title: a, author: b, draft: true })
        letterhead(flow, { above: [a], name: b, below: [c] })
        heading(flow, d)
        paragraph(flow, e.repeat(repeat), { align: 'justify' })
        list(flow, [f, g], { marks: 'letter' })
        facts(flow, [[g, h]])
        hanging(flow, [{ x: 0, text: a }, { x: 80, text: b }], 100, c)
        table(flow, [{ header: a, share: 10 }, { header: b, share: 20 }, { header: c, share: 70 }], [
          [d, e, f.repeat(repeat)],
          { span: g },
          { total: [h, a, b] },
        ])
        signature(flow, { above: [c], office: d, name: e, below: [f] })
        const bytes = await flow.finish()
        expect(strays(await readBack(bytes))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('shows Latin names with every accent as they are written', async () => {
    const names = 'Šárka Żółć Đặng Ñandú Çağrı Øystein Łukasz Āmina ‘Aisyah’ – “kutip” • …'
    const flow = await Flow.create(META)
    paragraph(flow, names)
    const pdf = await readBack(await flow.finish())
    expect(squeezed(pdf.text)).toContain(squeezed(names.replace('ặ', 'a')))
  })
})
