import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { FIELDS } from '../domain/structure/ruleSetTypes'
import { planTaskForce } from '../domain/structure/planTaskForce'
import { REGULATIONS, citationOf } from '../seed/base/regulations'
import { RULE_SET_2012 } from '../seed/base/ruleSets'
import { decreeInputOf, renderDecreeDraft } from './decreeDraft'
import { MARGIN } from './layout'
import { renderPlanDocument } from './planDocument'
import { type ReferralLetterInput, renderReferralLetter } from './referralLetter'
import { renderReportDocument } from './reportDocument'
import { readBack, squeezed } from './testing/readBack'

// Rendering and reading back many pages takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const createdAt = new Date('2026-11-24T00:00:00Z')
const plan = planTaskForce({
  ruleSet: RULE_SET_2012,
  region: { id: '32.73', name: 'Kota Bandung', level: 'kabkota', kind: 'kota' },
  parentName: 'Jawa Barat',
})
const citations = plan.decree.legalBasis.map((key) => citationOf(REGULATIONS.find((row) => row.key === key)!))

describe('the draft decree', () => {
  it('has every part of the official form, in order', async () => {
    const pdf = await readBack(await renderDecreeDraft(decreeInputOf(plan, citations, { createdAt })))
    const parts = [
      'WALI KOTA BANDUNG KEPUTUSAN WALI KOTA BANDUNG NOMOR ………… TAHUN 2026 TENTANG PEMBENTUKAN GUGUS TUGAS',
      'Menimbang : a. bahwa',
      'Mengingat : 1. Undang-Undang Nomor 21 Tahun 2007',
      'MEMUTUSKAN:',
      'Menetapkan : KEPUTUSAN WALI KOTA BANDUNG TENTANG',
      'KESATU : Membentuk',
      'KETUJUH : Keputusan ini mulai berlaku',
      'Ditetapkan di',
      'WALI KOTA BANDUNG,',
      'LAMPIRAN KEPUTUSAN WALI KOTA BANDUNG',
      'SUSUNAN KEANGGOTAAN',
      'Pimpinan dan Sekretariat',
      'Anggota Gugus Tugas',
      'Sub GT Kerjasama dan Koordinasi',
    ]
    let from = 0
    for (const part of parts) {
      const at = pdf.text.indexOf(part, from)
      expect({ part, found: at >= from }).toEqual({ part, found: true })
      from = at
    }
    expect(pdf.info).toMatchObject({ Author: 'Wali Kota Bandung', Language: 'id-ID' })
    for (const page of pdf.pages) expect(page.pieces.some((piece) => piece.turned && piece.text === 'DRAF')).toBe(true)
  })

  it('lists each planned seat once, numbered through', async () => {
    const pdf = await readBack(await renderDecreeDraft(decreeInputOf(plan, citations, { createdAt })))
    const all = squeezed(pdf.text)
    for (const slot of plan.slots) expect(all).toContain(squeezed(slot.position))
    const appendix = pdf.pages.slice(pdf.pages.findIndex((page) => page.text.includes('SUSUNAN KEANGGOTAAN')))
    const numbers = appendix.flatMap((page) =>
      page.pieces.filter((piece) => /^\d+$/.test(piece.text) && piece.x < MARGIN.left + 40).map((piece) => Number(piece.text)),
    )
    expect(numbers).toEqual(plan.slots.map((_, index) => index + 1))
  })

  it('stays right over many pages with 300 seats and very long names', async () => {
    const seats = Array.from({ length: 300 }, (_, i) => ({
      role: 'anggota' as const,
      element: 'pemerintah' as const,
      position: `Kepala Bidang Pelindungan Perempuan dan Anak pada Dinas ${'Pemberdayaan '.repeat(i % 9)}nomor-${i}`,
      field: FIELDS[i % 6]!,
      name: `Nama${i} ${'Sangatpanjangsekalitanpaspasi'.repeat(i % 4)}, S.H., M.Hum.`,
    }))
    const bytes = await renderDecreeDraft(decreeInputOf(plan, citations, { seats, draft: false, signatory: 'Pejabat Contoh', number: '463/Kep.12/2026', date: '2026-11-24', place: 'Bandung', createdAt }))
    const pdf = await readBack(bytes)
    expect(pdf.pages.length).toBeGreaterThan(15)
    const all = squeezed(pdf.text)
    for (const seat of seats) expect(all).toContain(squeezed(seat.position))
    for (let i = 0; i < 300; i++) expect(all).toContain(`Nama${i}`)
    pdf.pages.forEach((page, index) => expect(page.text).toContain(`Halaman ${index + 1} dari ${pdf.pages.length}`))
    const appendix = pdf.pages.findIndex((page) => page.text.includes('LAMPIRAN'))
    for (const page of pdf.pages.slice(appendix)) expect(page.text).toMatch(/No\. Unsur Jabatan dalam instansi/)
    expect(pdf.text).toContain('NOMOR 463/Kep.12/2026')
    expect(pdf.text).toContain('pada tanggal 24 November 2026')
    expect(pdf.text.match(/Pejabat Contoh/g)).toHaveLength(2)
    for (const page of pdf.pages) {
      for (const piece of page.pieces) {
        expect(piece.x).toBeGreaterThanOrEqual(MARGIN.left - 0.5)
        expect(piece.x + piece.width).toBeLessThanOrEqual(page.width - MARGIN.right + 0.5)
      }
    }
  })

  it('is made for every level', async () => {
    for (const region of [
      { id: 'ID', name: 'Indonesia', level: 'pusat', kind: 'negara' },
      { id: '32', name: 'Jawa Barat', level: 'provinsi', kind: 'provinsi' },
      { id: '11.01', name: 'Kabupaten Aceh Selatan', level: 'kabkota', kind: 'kabupaten' },
    ] as const) {
      const own = planTaskForce({ ruleSet: RULE_SET_2012, region })
      const pdf = await readBack(await renderDecreeDraft(decreeInputOf(own, citations, { createdAt })))
      expect(pdf.text).toContain(`${own.decree.issuer.toUpperCase()},`)
    }
  })
})

const LETTER: ReferralLetterInput = {
  letterhead: { above: ['PEMERINTAH KOTA BANDUNG'], name: 'UPTD PPA' },
  number: 'RJK-2026-7KQM4T-H',
  date: '2026-11-24',
  to: { name: 'RSUD Contoh', lines: ['di Bandung'] },
  service: 'rehabilitasi-kesehatan',
  urgency: 'Segera',
  reason: 'Perlu pemeriksaan.',
  consent: { basis: 'consent', detail: 'tertulis' },
  shared: [{ label: 'Nama', value: 'Melati Contoh' }, { label: 'Kelompok umur', value: '18–24' }],
  dueAt: '2026-11-25T06:00:00Z',
  signatory: { office: 'Kepala UPTD PPA', name: 'Pejabat Contoh' },
  createdAt,
}

describe('the referral letter', () => {
  it('says what is asked, on which basis and by when, and is marked secret on every page', async () => {
    const shared = Array.from({ length: 80 }, (_, i) => ({ label: `Keterangan ${i}`, value: 'isi '.repeat(20) }))
    const pdf = await readBack(await renderReferralLetter({ ...LETTER, shared }))
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const page of pdf.pages) expect(page.text).toMatch(/RAHASIA/)
    for (const part of ['SURAT RUJUKAN', 'RJK-2026-7KQM4T-H', 'RSUD Contoh', 'Rehabilitasi kesehatan', 'Segera', '25 Nov 2026 13.00 WIB', 'Persetujuan penerima layanan (tertulis)', 'Perlu pemeriksaan.', 'Kepala UPTD PPA,']) {
      expect(pdf.text).toContain(part)
    }
    for (let i = 0; i < 80; i++) expect(pdf.text).toContain(`Keterangan ${i}`)
  })

  it('keeps the person out of metadata and footers', async () => {
    const pdf = await readBack(await renderReferralLetter(LETTER))
    expect(JSON.stringify(pdf.info)).not.toContain('Melati')
    expect(pdf.text.match(/Melati/g)).toHaveLength(1)
  })

  it('names the legal basis when there was no consent, and prints nothing that was not shared', async () => {
    const pdf = await readBack(await renderReferralLetter({ ...LETTER, shared: [], reason: null, dueAt: null, consent: { basis: 'override', detail: 'UU 12/2022 Pasal 42' } }))
    expect(pdf.text).toContain('Tanpa persetujuan, berdasarkan ketentuan hukum: UU 12/2022 Pasal 42')
    expect(pdf.text).toContain('Tidak ada data yang dibagikan')
    expect(pdf.text).not.toContain('Alasan rujukan')
  })
})

describe('the action plan', () => {
  const activities = FIELDS.flatMap((programme, i) =>
    Array.from({ length: 6 }, (_, k) => ({
      title: `Kegiatan ${i}-${k}`,
      programme,
      indicators: [{ name: 'Jumlah desa', unit: 'desa', baseline: 12, targets: [{ year: 2026, value: 1234 }] }],
      scheduleStart: '2026-02-01',
      scheduleEnd: '2026-11-30',
      responsible: 'Dinas PPPA',
      team: 'Sub GT',
      budget: [{ source: 'apbn' as const, year: 2026 + k, amount: 1_000_000 }, { source: 'csr' as const, year: 2030, amount: 500_000 }],
    })),
  )
  const input = {
    kind: 'rad' as const,
    title: 'RAD 2026–2035',
    taskForce: 'Gugus Tugas PP-TPPO Kota Bandung',
    region: 'Kota Bandung',
    periodStart: '2026-01-01',
    periodEnd: '2035-12-31',
    problemIdentification: 'Masalah pertama.\nMasalah kedua.',
    activities,
    createdAt,
  }

  it('prints all activities by programme and exact totals', async () => {
    const pdf = await readBack(await renderPlanDocument(input))
    for (const activity of activities) expect(pdf.text).toContain(activity.title)
    expect(pdf.text).toContain('RENCANA AKSI DAERAH')
    expect(pdf.text).toContain('Rp54.000.000')
    expect(pdf.text).toContain('2026: 1.234')
    expect(pdf.text).toContain('Masalah kedua.')
    const wide = pdf.pages.filter((page) => page.width > page.height)
    expect(wide.length).toBeGreaterThan(2)
    expect(wide.filter((page) => page.text.includes('Kegiatan Indikator dan sasaran')).length).toBeGreaterThan(2)
  })

  it('speaks English when asked, and accepts an empty plan', async () => {
    const pdf = await readBack(await renderPlanDocument({ ...input, locale: 'en', activities: [], problemIdentification: null }))
    expect(pdf.text).toContain('REGIONAL ACTION PLAN')
    expect(pdf.text).toContain('No activities yet.')
    expect(pdf.info).toMatchObject({ Language: 'en-GB' })
  })
})

describe('the report', () => {
  const input = {
    kind: 'annual' as const,
    title: 'Laporan Tahunan 2026',
    taskForce: 'Gugus Tugas PP-TPPO Kota Bandung',
    region: 'Kota Bandung',
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    createdAt,
  }

  it('prints its sections in order, with an explicit nihil for an empty one', async () => {
    const pdf = await readBack(
      await renderReportDocument({
        ...input,
        deliveredTo: 'Wali Kota Bandung',
        sections: [
          { heading: 'Ringkasan', text: 'Alinea satu.\n\nAlinea dua.' },
          { heading: 'Rapat', table: { columns: [{ header: 'Rapat', share: 1 }, { header: 'Hadir', share: 1 }], rows: [['Pleno', '0']] } },
          { heading: 'Kendala', points: ['Butir satu', 'Butir dua'] },
          { heading: 'Perkara' },
        ],
        signature: { office: 'Ketua' },
      }),
    )
    expect(pdf.text).toMatch(/1\. Ringkasan Alinea satu\. Alinea dua\. 2\. Rapat Rapat Hadir Pleno 0 3\. Kendala 1\. Butir satu 2\. Butir dua 4\. Perkara Nihil\./)
  })

  it('takes any text in any section', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(text, { maxLength: 3 }), async (heading, body, points) => {
        const bytes = await renderReportDocument({ ...input, sections: [{ heading, text: body, points }] })
        expect((await readBack(bytes)).pages.length).toBeGreaterThan(0)
      }),
      { numRuns: 15 },
    )
  })
})
