import type { Payload } from 'payload'

import { ensure, ensureById } from './ensure'

export type DemoServices = { bandung: string; kupang: string; lawyers: string; hospital: string; shelter: string; clinic: string }

/** Two service centres in two districts, and institutions that take referrals. */
export async function seedServices(payload: Payload): Promise<DemoServices> {
  const centre = async (name: string, data: Record<string, unknown>) => (await ensureById(payload, 'service-centres', name, data)).id
  const institution = async (name: string, region: string, element: string) =>
    (await ensure(payload, 'institutions', { and: [{ name: { equals: name } }, { region: { equals: region } }] }, { name, region, element, provider: true })).id
  return {
    bandung: await centre('centre bandung', {
      name: 'UPTD PPA Contoh Kota Bandung',
      form: 'uptd-ppa',
      region: '32.73',
      services: ['pengaduan', 'bantuan-hukum', 'rehabilitasi-sosial', 'reintegrasi'],
      hotline: '0800-000-000',
      address: 'Jalan Contoh Nomor 12, Bandung',
      profile: { summary: 'Menerima pengaduan setiap hari, mendampingi korban, dan menghubungkan dengan layanan lain.', hours: 'Senin–Jumat 08.00–16.00 WIB; hotline 24 jam' },
      capacity: { beds: 8, available: 3 },
    }),
    kupang: await centre('centre kupang', {
      name: 'UPTD PPA Contoh Kota Kupang',
      form: 'uptd-ppa',
      region: '53.71',
      services: ['pengaduan', 'rehabilitasi-sosial', 'pemulangan', 'reintegrasi'],
      hotline: '0800-000-001',
      confidentialLocation: true,
      address: 'Alamat contoh yang dirahasiakan, Kupang',
      profile: { summary: 'Mendampingi korban yang pulang dari luar daerah dan luar negeri.', hours: 'Setiap hari 08.00–20.00 WITA' },
      capacity: { beds: 12, available: 5 },
    }),
    lawyers: await institution('Lembaga Bantuan Hukum Contoh', '32.73', 'lsm'),
    hospital: await institution('Rumah Sakit Umum Contoh', '53.71', 'pemerintah'),
    shelter: await institution('Rumah Aman Contoh', '32.73', 'lsm'),
    clinic: await institution('Klinik Pemulihan Contoh', '32.04', 'ormas'),
  }
}
