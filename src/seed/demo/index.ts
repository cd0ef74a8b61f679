import type { Payload } from 'payload'

import { DEMO_PASSWORD } from './logins'

/** Made-up task forces, a centre and accounts. Idempotent: it does nothing where a demo account exists. */
export async function seedDemo(payload: Payload): Promise<void> {
  const seen = await payload.db.count({ collection: 'users', where: { email: { equals: 'admin@demo.invalid' } } })
  if (seen.totalDocs > 0) return
  const own = { overrideAccess: true, depth: 0 } as const
  const decrees = new Map<string, { decree: string; taskForce: string }>()
  for (const region of ['ID', '32', '53', '32.73', '32.04', '53.71', '53.01']) {
    const formed = await payload.create({ collection: 'task-forces', data: { region, name: region, status: 'planned' }, ...own })
    const decree = String(formed.decree)
    await payload.update({ collection: 'decrees', id: decree, data: { number: `${region}/Kep.1/2025`, date: '2025-03-14', issuer: 'Pejabat Contoh' }, ...own })
    await payload.update({ collection: 'decrees', id: decree, data: { status: 'signed' }, ...own })
    decrees.set(region, { decree, taskForce: String(formed.id) })
  }
  const bandung = decrees.get('32.73')
  if (!bandung) return
  const centre = await payload.create({ collection: 'service-centres', data: { name: 'UPTD PPA Contoh Kota Bandung', form: 'uptd-ppa', region: '32.73', services: ['pengaduan', 'bantuan-hukum'], hotline: '0800-000-000' }, ...own })
  const account = (email: string, name: string, region: string, assignment: Record<string, unknown>) =>
    payload.create({ collection: 'users', data: { email, name, region, password: DEMO_PASSWORD, assignments: [assignment] } as never, ...own })
  await account('admin@demo.invalid', 'Admin Contoh', 'ID', { role: 'system-admin', level: 'pusat', region: 'ID' })
  const here = { level: 'kabkota', region: '32.73', decree: bandung.decree }
  await account('sekretariat@demo.invalid', 'Sekretariat Contoh', '32.73', { role: 'secretariat', ...here, taskForce: bandung.taskForce })
  await account('kepala.ppt@demo.invalid', 'Kepala Contoh', '32.73', { role: 'centre-head', ...here, serviceCentre: centre.id })
  await account('petugas@demo.invalid', 'Petugas Contoh', '32.73', { role: 'caseworker', ...here, serviceCentre: centre.id })
  const plan = await payload.create({ collection: 'action-plans', data: { title: 'RAD Kota Bandung (contoh)', taskForce: bandung.taskForce, kind: 'rad', periodStart: '2025-01-01', periodEnd: '2029-12-31', problem: 'Contoh identifikasi masalah.', status: 'draft' }, ...own })
  await payload.create({ collection: 'activities', data: { title: 'Kampanye di tingkat komunitas', plan: plan.id, programme: 'pencegahan', schedule: '2026', team: 'Tim contoh', indicators: [{ name: 'Kelurahan terjangkau', unit: 'kelurahan', targets: [{ year: 2026, value: 30 }] }], budget: [{ source: 'apbd-kabkota', year: 2026, amount: 250_000_000 }] }, ...own })
  for (const status of ['in-review', 'approved', 'published'] as const) await payload.update({ collection: 'action-plans', id: plan.id, data: { status }, ...own })
  const report = await payload.create({ collection: 'reports', data: { title: 'Laporan tahunan 2025, Kota Bandung (contoh)', taskForce: bandung.taskForce, kind: 'annual', period: '2025', status: 'draft', sections: [{ heading: 'Ringkasan', body: 'Tiga rapat pleno terlaksana. Contoh isi laporan untuk demo.' }] }, ...own })
  for (const status of ['submitted', 'discussed', 'approved', 'delivered', 'published'] as const) await payload.update({ collection: 'reports', id: report.id, data: { status }, ...own })
}
