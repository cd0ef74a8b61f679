import type { Payload } from 'payload'

import type { DemoAccounts } from './accounts'
import { CASES, type DemoCase } from './caseList'
import { demoId, ensureById, SYSTEM, type DemoClock } from './ensure'
import { personName } from './names'
import type { DemoServices } from './services'

const STEPS = ['intake', 'assessed', 'in-service', 'monitoring'] as const

function consentOf(entry: DemoCase, services: DemoServices, clock: DemoClock): Record<string, unknown> | undefined {
  if (!entry.consent) return undefined
  return {
    method: 'tertulis',
    givenBy: entry.victim.ageBand === '12-17' ? 'wali' : 'korban',
    givenAt: clock.days(entry.received + 0.2),
    services: entry.consent.services,
    centres: entry.consent.to.filter((key) => key === 'bandung' || key === 'kupang').map((key) => services[key]),
    institutions: entry.consent.to.filter((key) => key !== 'bandung' && key !== 'kupang').map((key) => services[key]),
  }
}

async function one(payload: Payload, entry: DemoCase, services: DemoServices, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  const worker = accounts.get(entry.centre === 'bandung' ? 'petugas' : 'petugas.kupang')
  const { id, fresh } = await ensureById(payload, 'cases', entry.key, {
    serviceCentre: services[entry.centre],
    status: 'intake',
    receivedAt: clock.days(entry.received),
    channel: entry.channel,
    risk: entry.risk,
    victim: entry.victim,
    trafficking: { acts: entry.acts, means: entry.means, purposes: entry.purposes },
    route: { origin: entry.route[0], transit: entry.route.slice(1, -1).map((place) => ({ place })), destination: entry.route.at(-1) },
    summary: entry.summary,
    consent: consentOf(entry, services, clock),
    assignees: worker && !entry.unassigned ? [worker] : [],
  })
  await ensureById(payload, 'case-parties', `${entry.key} korban`, {
    case: id,
    role: 'victim',
    sex: entry.victim.sex,
    unsafeChannels: entry.unsafe ?? [],
    name: personName(`korban ${entry.key}`),
    nik: '9999' + demoId(entry.key).replaceAll(/\D/g, '').padEnd(12, '7').slice(0, 12),
    phone: '0800-000-0000',
    address: `Alamat contoh, ${entry.route[0] ?? ''}`,
    safeContact: 'Hanya pesan singkat, hari kerja sebelum pukul 15.00.',
  })
  for (const [index, service] of entry.services.entries()) {
    await ensureById(payload, 'case-services', `${entry.key} layanan ${index}`, {
      case: id,
      service: service.service,
      requestedAt: clock.days(service.requested),
      ...(service.started !== undefined && { startedAt: clock.days(service.started) }),
      ...(service.finished !== undefined && { finishedAt: clock.days(service.finished), outcome: 'Contoh hasil layanan.' }),
    })
  }
  if (!fresh) return
  const target = entry.status === 'closed' ? 'monitoring' : entry.status
  for (const status of STEPS.slice(1, STEPS.indexOf(target) + 1)) await payload.update({ collection: 'cases', id, data: { status }, ...SYSTEM })
  if (entry.status === 'closed') {
    await payload.update({ collection: 'cases', id, data: { status: 'closed', closureReason: 'selesai', closureOutcome: 'Contoh: korban kembali bekerja dan didampingi keluarga.' }, ...SYSTEM })
  }
}

/** Cases in every state, with made-up parties, and services of which one is late and one is due soon. */
export async function seedCases(payload: Payload, services: DemoServices, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  for (const entry of CASES) await one(payload, entry, services, accounts, clock)
}
