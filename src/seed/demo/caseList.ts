import type { Case, CaseParty, CaseService } from '@/payload-types'

import type { DemoServices } from './services'

type Service = { service: CaseService['service']; requested: number; started?: number; finished?: number }
type Trafficking = NonNullable<Case['trafficking']>

/** Times are days relative to the first start of the demo. Nobody in it exists. */
export type DemoCase = {
  key: string
  centre: 'bandung' | 'kupang'
  status: Case['status']
  received: number
  channel: Case['channel']
  risk: NonNullable<Case['risk']>
  victim: NonNullable<Case['victim']>
  acts: NonNullable<Trafficking['acts']>
  means: NonNullable<Trafficking['means']>
  purposes: NonNullable<Trafficking['purposes']>
  /** From origin to destination. */
  route: string[]
  summary: string
  consent?: { services: CaseService['service'][]; to: (keyof DemoServices)[] }
  services: Service[]
  unsafe?: NonNullable<CaseParty['unsafeChannels']>
  unassigned?: boolean
}

const woman = { sex: 'perempuan', ageBand: '18-24', citizenship: 'wni' } as const
const girl = { sex: 'perempuan', ageBand: '12-17', citizenship: 'wni' } as const
const man = { sex: 'laki-laki', ageBand: '25-39', citizenship: 'wni' } as const

/** Oldest first, so that lists show the newest on top. */
export const CASES: readonly DemoCase[] = [
  {
    key: 'kasus 01', centre: 'bandung', status: 'closed', received: -160, channel: 'kepolisian', risk: 'rendah', victim: woman,
    acts: ['perekrutan', 'pengangkutan'], means: ['penipuan'], purposes: ['pekerja-rumah-tangga'], route: ['Kota Bandung', 'Kota Batam', 'Malaysia'],
    summary: 'Contoh kasus selesai: dijanjikan upah tinggi, paspor ditahan, dipulangkan melalui perwakilan.',
    services: [{ service: 'pemulangan', requested: -158, started: -157, finished: -153 }, { service: 'reintegrasi', requested: -150, started: -149, finished: -120 }],
  },
  {
    key: 'kasus 02', centre: 'kupang', status: 'closed', received: -120, channel: 'perwakilan', risk: 'rendah', victim: man,
    acts: ['perekrutan', 'penerimaan'], means: ['jerat-utang'], purposes: ['kerja-paksa'], route: ['Kota Kupang', 'Kota Tarakan', 'Malaysia'],
    summary: 'Contoh kasus selesai: bekerja di perkebunan tanpa upah untuk melunasi biaya keberangkatan.',
    services: [{ service: 'pemulangan', requested: -118, started: -117, finished: -112 }],
  },
  {
    key: 'kasus 03', centre: 'bandung', status: 'monitoring', received: -70, channel: 'langsung', risk: 'sedang', victim: woman,
    acts: ['penampungan'], means: ['posisi-rentan', 'ancaman'], purposes: ['seksual'], route: ['Kabupaten Bandung', 'Kota Bandung'],
    summary: 'Contoh kasus dalam pemantauan setelah rehabilitasi sosial.',
    consent: { services: ['rehabilitasi-sosial', 'bantuan-hukum'], to: ['shelter', 'lawyers'] },
    services: [{ service: 'rehabilitasi-sosial', requested: -68, started: -66, finished: -30 }],
  },
  {
    key: 'kasus 04', centre: 'kupang', status: 'in-service', received: -45, channel: 'penjangkauan', risk: 'tinggi', victim: girl,
    acts: ['perekrutan', 'pemindahan'], means: ['penipuan', 'posisi-rentan'], purposes: ['pekerja-rumah-tangga'], route: ['Kabupaten Timor Tengah Selatan', 'Kota Kupang', 'Kota Medan'],
    summary: 'Contoh: anak direkrut oleh kenalan keluarga, ditemukan sebelum diberangkatkan.',
    consent: { services: ['rehabilitasi-sosial', 'rehabilitasi-kesehatan', 'pemulangan'], to: ['bandung', 'hospital'] },
    services: [{ service: 'rehabilitasi-sosial', requested: -44, started: -42 }],
    unsafe: ['family'],
  },
  {
    key: 'kasus 05', centre: 'bandung', status: 'in-service', received: -20, channel: 'kepolisian', risk: 'tinggi', victim: woman,
    acts: ['perekrutan', 'penampungan'], means: ['jerat-utang', 'ancaman'], purposes: ['seksual'], route: ['Kabupaten Garut', 'Kota Bandung'],
    summary: 'Contoh: pelaku masih mencari korban; alamat tidak boleh diketahui keluarga jauh.',
    consent: { services: ['bantuan-hukum', 'rehabilitasi-kesehatan'], to: ['lawyers', 'clinic'] },
    services: [{ service: 'rehabilitasi-kesehatan', requested: -19, started: -18, finished: -14 }, { service: 'bantuan-hukum', requested: -12, started: -10 }],
    unsafe: ['phone', 'address'],
  },
  {
    key: 'kasus 06', centre: 'bandung', status: 'in-service', received: -14, channel: 'hotline', risk: 'sedang', victim: man,
    acts: ['pengangkutan', 'penerimaan'], means: ['penipuan'], purposes: ['tindak-pidana'], route: ['Kota Bandung', 'Thailand', 'Myanmar'],
    summary: 'Contoh: dipaksa menjalankan penipuan daring, pulang lewat perwakilan.',
    consent: { services: ['pemulangan', 'bantuan-hukum', 'reintegrasi'], to: ['kupang', 'lawyers'] },
    services: [{ service: 'pemulangan', requested: -5.6 }],
  },
  {
    key: 'kasus 07', centre: 'bandung', status: 'assessed', received: -9, channel: 'rujukan', risk: 'sedang', victim: { sex: 'perempuan', ageBand: '25-39', citizenship: 'wni' },
    acts: ['perekrutan'], means: ['penipuan'], purposes: ['kerja-paksa'], route: ['Kota Kupang', 'Kota Surabaya', 'Kota Bandung'],
    summary: 'Contoh: berasal dari Kupang, ingin pulang; keluarga sudah dihubungi.',
    consent: { services: ['pemulangan', 'reintegrasi'], to: ['kupang'] },
    services: [{ service: 'pengaduan', requested: -9, started: -9, finished: -8 }],
  },
  {
    key: 'kasus 08', centre: 'kupang', status: 'assessed', received: -6, channel: 'langsung', risk: 'darurat', victim: { sex: 'perempuan', ageBand: '18-24', citizenship: 'wni' },
    acts: ['penampungan', 'penerimaan'], means: ['kekerasan', 'ancaman'], purposes: ['seksual'], route: ['Kota Kupang', 'Kota Bandung'],
    summary: 'Contoh: korban memerlukan pemeriksaan kesehatan segera dan pendamping hukum di Bandung.',
    consent: { services: ['rehabilitasi-kesehatan', 'bantuan-hukum', 'rehabilitasi-sosial'], to: ['bandung', 'hospital', 'lawyers'] },
    services: [{ service: 'rehabilitasi-kesehatan', requested: -5.9, started: -5 }],
    unsafe: ['phone'],
  },
  {
    key: 'kasus 09', centre: 'bandung', status: 'assessed', received: -4, channel: 'penjangkauan', risk: 'sedang', victim: { sex: 'perempuan', ageBand: '40-59', citizenship: 'wni' },
    acts: ['pengangkutan'], means: ['jerat-utang'], purposes: ['pekerja-rumah-tangga'], route: ['Kabupaten Cianjur', 'Kota Jakarta Timur', 'Arab Saudi'],
    summary: 'Contoh: pulang mandiri, belum menerima upah tiga tahun.',
    consent: { services: ['bantuan-hukum', 'rehabilitasi-sosial'], to: ['lawyers', 'shelter'] },
    services: [{ service: 'bantuan-hukum', requested: -3.5 }],
  },
  {
    key: 'kasus 10', centre: 'kupang', status: 'intake', received: -2, channel: 'kepolisian', risk: 'tinggi', victim: girl,
    acts: ['perekrutan'], means: ['posisi-rentan'], purposes: ['belum-diketahui'], route: ['Kabupaten Kupang', 'Kota Kupang'],
    summary: 'Contoh: baru diterima dari kepolisian, asesmen dijadwalkan besok.',
    services: [],
  },
  {
    key: 'kasus 11', centre: 'bandung', status: 'intake', received: -1, channel: 'daring', risk: 'sedang', victim: { sex: 'belum-diketahui', ageBand: 'belum-diketahui', citizenship: 'belum-diketahui' },
    acts: [], means: [], purposes: ['belum-diketahui'], route: ['Kota Bandung'],
    summary: 'Contoh: laporan daring oleh tetangga, menunggu kunjungan.',
    services: [{ service: 'pengaduan', requested: -1 }],
    unassigned: true,
  },
  {
    key: 'kasus 12', centre: 'bandung', status: 'intake', received: -0.2, channel: 'hotline', risk: 'darurat', victim: woman,
    acts: ['penampungan'], means: ['ancaman'], purposes: ['seksual'], route: ['Kota Cimahi', 'Kota Bandung'],
    summary: 'Contoh: menelepon hotline tadi pagi; dijemput bersama kepolisian.',
    services: [{ service: 'pengaduan', requested: -0.2, started: -0.1 }, { service: 'rehabilitasi-sosial', requested: -0.1 }],
  },
]
