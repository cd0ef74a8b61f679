import type { Payload } from 'payload'

import { ensure } from './ensure'
import { DEMO_PASSWORD } from './logins'
import { personName } from './names'
import type { DemoServices } from './services'
import type { DemoStructure } from './structure'

/** Account ids by the first part of their e-mail. */
export type DemoAccounts = ReadonlyMap<string, string>

/** One account for each role, under the decrees that grant it. */
export async function seedAccounts(payload: Payload, structure: DemoStructure, services: DemoServices): Promise<DemoAccounts> {
  const accounts = new Map<string, string>()
  const account = async (login: string, name: string, region: string, assignment?: Record<string, unknown>): Promise<void> => {
    const email = `${login}@demo.invalid`
    const { id } = await ensure(payload, 'users', { email: { equals: email } }, { email, name, region, password: DEMO_PASSWORD, assignments: assignment ? [{ region, ...assignment }] : [] })
    accounts.set(login, id)
  }
  const level = (region: string) => (region === 'ID' ? 'pusat' : region.includes('.') ? 'kabkota' : 'provinsi')
  const granted = (region: string) => ({ level: level(region), decree: structure.get(region)?.decree })
  const inTaskForce = (region: string) => ({ ...granted(region), taskForce: structure.get(region)?.taskForce })
  const bandung = '32.73'
  const kupang = '53.71'

  await account('sekretariat.pusat', personName('sekretariat pusat'), 'ID', { role: 'secretariat', ...inTaskForce('ID') })
  await account('sekretariat.jabar', personName('sekretariat jabar'), '32', { role: 'secretariat', ...inTaskForce('32') })
  await account('sekretariat', personName('sekretariat bandung'), bandung, { role: 'secretariat', ...inTaskForce(bandung) })
  await account('ketua', personName('ketua bandung'), bandung, { role: 'chair', ...inTaskForce(bandung) })
  await account('ketua.harian', personName('ketua harian bandung'), bandung, { role: 'daily-chair', ...inTaskForce(bandung) })
  await account('anggota', personName('anggota bandung'), bandung, { role: 'member', ...inTaskForce(bandung) })
  await account('koordinator', personName('koordinator bandung'), bandung, {
    role: 'sub-coordinator',
    ...inTaskForce(bandung),
    subTaskForce: structure.get(bandung)?.units.get('pencegahan'),
  })
  await account('kepala.ppt', personName('kepala ppt bandung'), bandung, { role: 'centre-head', ...granted(bandung), serviceCentre: services.bandung })
  await account('petugas', personName('petugas ppt bandung'), bandung, { role: 'caseworker', ...granted(bandung), serviceCentre: services.bandung })
  await account('kepala.ppt.kupang', personName('kepala ppt kupang'), kupang, { role: 'centre-head', ...granted(kupang), serviceCentre: services.kupang })
  await account('petugas.kupang', personName('petugas ppt kupang'), kupang, { role: 'caseworker', ...granted(kupang), serviceCentre: services.kupang })
  await account('penyedia', personName('penyedia bandung'), bandung, { role: 'provider', level: 'kabkota', institution: services.lawyers })
  await account('penyedia.kupang', personName('penyedia kupang'), kupang, { role: 'provider', level: 'kabkota', institution: services.hospital })
  // Nothing yet: the round that appoints him lets him in (seedMonitoring).
  await account('asesor', personName('asesor bandung'), bandung)
  await account('auditor', personName('auditor jabar'), '32', { role: 'auditor', level: 'provinsi' })
  return accounts
}

/** Made last: its existence says that the demo is complete. */
export const ADMINISTRATOR = 'admin@demo.invalid'

export async function seedAdministrator(payload: Payload): Promise<void> {
  const assignments = [{ role: 'system-admin', level: 'pusat', region: 'ID' }]
  await ensure(payload, 'users', { email: { equals: ADMINISTRATOR } }, { email: ADMINISTRATOR, name: 'Admin Contoh', region: 'ID', password: DEMO_PASSWORD, assignments })
}
