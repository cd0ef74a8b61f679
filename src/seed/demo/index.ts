import type { Payload } from 'payload'

import { now } from '@/lib/clock'

import { ADMINISTRATOR, seedAccounts, seedAdministrator } from './accounts'
import { seedCases } from './cases'
import { demoClock } from './ensure'
import { seedMonitoring } from './monitoring'
import { seedPapers } from './papers'
import { seedReferrals } from './referrals'
import { seedServices } from './services'
import { seedStructure } from './structure'

/**
 * Made-up task forces, service centres, cases, referrals, plans, reports, monitoring rounds, and an account for every role. A start that was
 * cut short goes on where it stopped; a complete demo is left as people made it.
 */
export async function seedDemo(payload: Payload): Promise<void> {
  const seen = await payload.db.count({ collection: 'users', where: { email: { equals: ADMINISTRATOR } } })
  if (seen.totalDocs > 0) return
  const clock = demoClock(now())
  const structure = await seedStructure(payload)
  const services = await seedServices(payload)
  await seedPapers(payload, structure, clock)
  const accounts = await seedAccounts(payload, structure, services)
  await seedMonitoring(payload, structure, services, accounts, clock)
  await seedCases(payload, services, accounts, clock)
  await seedReferrals(payload, services, accounts, clock)
  await seedAdministrator(payload)
}
