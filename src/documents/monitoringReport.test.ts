import { describe, expect, it, vi } from 'vitest'

import { heatMap, scoreColumns } from '../domain/monitoring/heatMap'
import { composeReport } from '../domain/monitoring/report'
import { TASK_FORCE_CHECKLISTS } from '../seed/base/instruments/taskForce'
import { type MonitoringReportInput, renderMonitoringReport } from './monitoringReport'
import { readBack, squeezed } from './testing/readBack'

vi.setConfig({ testTimeout: 60_000 })

const scored = (value: string) => ({ state: 'complete' as const, kind: 'number' as const, value })
const map = heatMap(['a', 'b', 'c', 'd'], scoreColumns(TASK_FORCE_CHECKLISTS.provinsi), [
  { object: 'a', response: 'r1', submittedAt: '2026-05-02', computed: { skor_kebijakan: scored('0'), skor_sarana: scored('72.5') } },
  { object: 'd', response: 'r2', submittedAt: '2026-05-03', computed: { skor_kebijakan: { state: 'incomplete', reason: 'missing', missing: ['aturan_khusus'] } } },
])
const { figures } = composeReport([], map, [{ id: 'f1', status: 'open', overdue: true }])
const chapter = (text: string, from: string[] = []) => ({ text, from })
const INPUT: MonitoringReportInput = {
  kind: 'monitoring',
  monitor: 'Gugus Tugas PPTPPO Provinsi Contoh',
  objects: ['Kota Satu', 'Kota Dua', 'Kabupaten Tiga', 'Kabupaten Empat'],
  period: '2026-S1',
  dueOn: '2026-06-30',
  letter: 'Kep.12/2026',
  team: ['Kepala Sekretariat', 'Universitas Contoh'],
  methods: ['kunjungan', 'fgd'],
  deliveredTo: ['Sekretariat GT Pusat', 'Kota Satu'],
  chapters: {
    capaian: chapter('Peraturan daerah terbit.\nSekretariat bekerja.', ['F-0001']),
    kendala: chapter('Anggaran belum cukup.'),
    kebutuhan_intervensi: chapter(''),
    kesesuaian: chapter('Sesuai rencana kerja.'),
    sumber_daya: chapter('Serapan 60%.'),
  },
  map,
  figures,
  findings: [{ finding: 'Belum ada prosedur baku', recommendation: 'Tetapkan prosedur', responsible: 'Dinas Contoh', dueOn: '2026-09-30', status: 'open' }],
  createdAt: new Date('2026-11-24T00:00:00Z'),
}

describe('the M&E report', () => {
  it('has its facts, the five chapters in order, and the findings', async () => {
    const pdf = await readBack(await renderMonitoringReport(INPUT))
    const parts = ['LAPORAN PEMANTAUAN', 'Kep.12/2026', 'Kunjungan lapangan', '1. Ringkasan', '2. Skor menurut', '3. Capaian', 'Peraturan daerah terbit.', 'F-0001', '4. Kendala', '5. Kebutuhan intervensi', 'Nihil.', '6. Kesesuaian', '7. Penggunaan sumber daya', '8. Temuan', 'Belum ada prosedur baku', 'Belum ditanggapi']
    const all = squeezed(pdf.text)
    const places = parts.map((part) => all.indexOf(squeezed(part)))
    expect(places.every((place) => place >= 0)).toBe(true)
    const order = parts.slice(3).map((part, index, list) => all.indexOf(squeezed(part), index ? all.indexOf(squeezed(list[index - 1] ?? '')) : 0))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(pdf.info).toMatchObject({ Author: INPUT.monitor, Language: 'id-ID' })
  })

  it('prints zero as zero, and what was not assessed in words', async () => {
    const pdf = await readBack(await renderMonitoringReport(INPUT))
    const table = pdf.text.slice(pdf.text.indexOf('2. Skor'), pdf.text.indexOf('3. Capaian'))
    expect(table).toMatch(/Kebijakan 0 belum dinilai belum dinilai/)
    expect(table).toContain('belum lengkap')
    expect(table).toContain('72,5')
    for (const object of INPUT.objects) expect(squeezed(table)).toContain(squeezed(object))
  })

  it('speaks English in full, and is marked while a draft', async () => {
    const pdf = await readBack(await renderMonitoringReport({ ...INPUT, locale: 'en', draft: true, findings: [] }))
    expect(pdf.text).toContain('MONITORING REPORT')
    expect(pdf.text).toContain('8. Findings and recommendations None.')
    expect(pdf.text).not.toMatch(/belum dinilai|Ringkasan/)
    expect(pdf.pages.every((page) => page.pieces.some((piece) => piece.turned && piece.text === 'DRAFT'))).toBe(true)
  })
})
