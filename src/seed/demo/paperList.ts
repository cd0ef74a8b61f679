import type { ActionPlan, Activity, Report } from '@/payload-types'

type DemoPlan = Pick<ActionPlan, 'title' | 'kind' | 'periodStart' | 'periodEnd' | 'problem' | 'legalDocument' | 'status'> & { region: string; activities: number }
type DemoActivity = Pick<Activity, 'title' | 'programme' | 'schedule' | 'team' | 'indicators' | 'budget' | 'genderResponsive'>
type DemoReport = Pick<Report, 'title' | 'kind' | 'period' | 'status' | 'sections'> & { region: string }

/** Plans around `year`: published ones that run, one in review, one approved, one draft. */
export const PLANS = (year: number): readonly DemoPlan[] => [
  {
    region: '32.73', title: 'RAD Kota Bandung (contoh)', kind: 'rad', periodStart: `${year - 1}-01-01`, periodEnd: `${year + 3}-12-31`, status: 'published', activities: 6,
    problem: 'Contoh identifikasi masalah: perekrutan melalui media sosial, korban yang pulang tanpa pendampingan, dan rujukan antardaerah yang lambat dijawab.',
    legalDocument: 'Peraturan Wali Kota contoh',
  },
  {
    region: '32', title: 'RAD Provinsi Jawa Barat (contoh)', kind: 'rad', periodStart: `${year - 2}-01-01`, periodEnd: `${year + 2}-12-31`, status: 'published', activities: 6,
    problem: 'Contoh identifikasi masalah: daerah asal pekerja migran tersebar di banyak kabupaten, layanan terpusat di kota.',
    legalDocument: 'Peraturan Gubernur contoh',
  },
  {
    region: 'ID', title: 'RAN (contoh)', kind: 'ran', periodStart: `${year - 1}-01-01`, periodEnd: `${year + 3}-12-31`, status: 'published', activities: 6,
    problem: 'Contoh identifikasi masalah tingkat nasional.', legalDocument: 'Peraturan Presiden contoh',
  },
  {
    region: '32.73', title: `RAD Kota Bandung, perubahan ${year} (contoh)`, kind: 'rad', periodStart: `${year}-01-01`, periodEnd: `${year + 3}-12-31`, status: 'in-review', activities: 4,
    problem: 'Contoh: menambah kegiatan rujukan antardaerah setelah evaluasi tahun pertama.', legalDocument: null,
  },
  {
    region: '53.71', title: 'RAD Kota Kupang (contoh)', kind: 'rad', periodStart: `${year}-01-01`, periodEnd: `${year + 4}-12-31`, status: 'approved', activities: 3,
    problem: 'Contoh identifikasi masalah kota transit.', legalDocument: null,
  },
  {
    region: '53', title: 'RAD Provinsi Nusa Tenggara Timur (contoh)', kind: 'rad', periodStart: `${year + 1}-01-01`, periodEnd: `${year + 5}-12-31`, status: 'draft', activities: 2,
    problem: 'Contoh konsep yang masih disusun.', legalDocument: null,
  },
]

const budget = (source: NonNullable<DemoActivity['budget']>[number]['source'], first: number, year: number): DemoActivity['budget'] =>
  [0, 1, 2].map((offset) => ({ source, year: year + offset, amount: first + offset * 25_000_000 }))

/** Activities of all six programmes, the most usual first. */
export const ACTIVITIES = (year: number): readonly DemoActivity[] => [
  {
    title: 'Kampanye di tingkat komunitas', programme: 'pencegahan', schedule: `${year}`, team: 'Tim contoh', genderResponsive: true,
    indicators: [{ name: 'Kelurahan terjangkau', unit: 'kelurahan', baseline: '12', targets: [{ year, value: 30 }, { year: year + 1, value: 60 }] }],
    budget: budget('apbd-kabkota', 250_000_000, year),
  },
  {
    title: 'Pemeriksaan kesehatan dan visum tanpa biaya', programme: 'rehabilitasi-kesehatan', schedule: `${year}–${year + 2}`, team: 'Tim contoh', genderResponsive: true,
    indicators: [{ name: 'Korban yang diperiksa dalam 7 hari', unit: 'persen', baseline: '60', targets: [{ year, value: 80 }, { year: year + 1, value: 95 }] }],
    budget: budget('apbd-kabkota', 180_000_000, year),
  },
  {
    title: 'Pendampingan pemulangan dan reintegrasi', programme: 'rehabilitasi-sosial', schedule: `${year}–${year + 2}`, team: 'Tim contoh', genderResponsive: true,
    indicators: [{ name: 'Korban yang didampingi sampai satu tahun', unit: 'persen', baseline: '35', targets: [{ year, value: 50 }, { year: year + 1, value: 70 }] }],
    budget: budget('apbn', 320_000_000, year),
  },
  {
    title: 'Peraturan desa tentang perlindungan pekerja migran', programme: 'norma-hukum', schedule: `${year}`, team: 'Tim contoh', genderResponsive: false,
    indicators: [{ name: 'Desa atau kelurahan dengan peraturan', unit: 'desa', baseline: '3', targets: [{ year, value: 10 }, { year: year + 1, value: 25 }] }],
    budget: budget('apbd-provinsi', 90_000_000, year),
  },
  {
    title: 'Pelatihan penyidik dan jaksa tentang restitusi', programme: 'penegakan-hukum', schedule: `${year}`, team: 'Tim contoh', genderResponsive: true,
    indicators: [{ name: 'Perkara dengan permohonan restitusi', unit: 'persen', baseline: '20', targets: [{ year, value: 50 }, { year: year + 1, value: 80 }] }],
    budget: budget('apbn', 140_000_000, year),
  },
  {
    title: 'Kesepakatan rujukan antardaerah', programme: 'kerjasama-koordinasi', schedule: `${year}`, team: 'Tim contoh', genderResponsive: false,
    indicators: [{ name: 'Rujukan yang dijawab tepat waktu', unit: 'persen', baseline: '55', targets: [{ year, value: 80 }, { year: year + 1, value: 90 }] }],
    budget: budget('donor', 75_000_000, year),
  },
]

const sections: DemoReport['sections'] = [
  { heading: 'Ringkasan', body: 'Tiga rapat pleno terlaksana. Contoh isi laporan untuk demo.' },
  { heading: 'Pelaksanaan rencana aksi', body: 'Contoh: lima dari enam kegiatan berjalan sesuai jadwal; peraturan desa tertunda.' },
  { heading: 'Koordinasi', body: 'Contoh: rujukan dengan kota lain dibahas dalam dua pertemuan khusus.' },
  { heading: 'Kendala dan rekomendasi', body: 'Contoh: kapasitas rumah aman terbatas; disarankan kerja sama dengan kabupaten tetangga.' },
]

/** Reports of last year and of this one, at each stop where somebody has to decide. */
export const REPORTS = (year: number): readonly DemoReport[] => [
  { region: '32.73', title: `Laporan tahunan ${year - 1}, Kota Bandung (contoh)`, kind: 'annual', period: `${year - 1}`, status: 'published', sections },
  { region: '32', title: `Laporan tahunan ${year - 1}, Provinsi Jawa Barat (contoh)`, kind: 'annual', period: `${year - 1}`, status: 'published', sections },
  { region: 'ID', title: `Laporan tahunan ${year - 1}, Pusat (contoh)`, kind: 'annual', period: `${year - 1}`, status: 'delivered', sections },
  { region: '32.73', title: `Laporan khusus ${year}, Kota Bandung (contoh)`, kind: 'special', period: `${year}`, status: 'submitted', sections },
  { region: '32.73', title: `Laporan lima tahunan ${year - 5}–${year - 1}, Kota Bandung (contoh)`, kind: 'five-year', period: `${year - 5}–${year - 1}`, status: 'discussed', sections },
  { region: '53.71', title: `Laporan tahunan ${year - 1}, Kota Kupang (contoh)`, kind: 'annual', period: `${year - 1}`, status: 'draft', sections },
]
