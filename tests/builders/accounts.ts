import { randomBytes } from 'node:crypto'
import type { Role } from '@/access/roles'
import { levelOf, provinceOf } from '@/domain/platform/regions'
import type { Build } from './build'
import type { Place } from './places'
import type { Structure } from './structure'

export const PASSWORD = 'kata sandi uji 2026'

export type Account = {
  /** `role@place`, and for a second one of a kind `role@place/2`. */
  key: string
  id: string
  role: Role | 'none'
  place: Place
  email: string
  taskForce: string
  subTaskForce: string
  serviceCentre: string
  institution: string
}

/** One account per role at each place where the role makes sense; the last ones are colleagues and neighbours. */
export const ACCOUNTS = [
  'system-admin@ID',
  ...(['ID', '32', '32.73'] as const).flatMap((place) =>
    (['secretariat', 'daily-chair', 'chair', 'sub-coordinator', 'member', 'auditor'] as const).map((role) => `${role}@${place}` as const),
  ),
  ...(['32', '32.73'] as const).flatMap((place) => (['centre-head', 'caseworker', 'provider', 'assessor'] as const).map((role) => `${role}@${place}` as const)),
  'caseworker@32.73/2',
  'centre-head@32.04',
  'caseworker@32.04',
  'secretariat@33',
  'secretariat@33.74',
  'none@32.73',
] as const
export type AccountKey = (typeof ACCOUNTS)[number]

/** The assignment of a role at a place, complete and valid now. */
export function assignmentOf(role: Role, { place, taskForce, subs, decree, centre, institution }: Structure): Record<string, unknown> {
  const base = { role, level: levelOf(place), region: place }
  switch (role) {
    case 'system-admin':
    case 'auditor':
      return base
    case 'assessor':
      return { ...base, round: 'putaran-uji' }
    case 'provider':
      return { ...base, institution }
    case 'centre-head':
    case 'caseworker':
      return { ...base, decree, serviceCentre: centre }
    case 'sub-coordinator':
      return { ...base, decree, taskForce, subTaskForce: subs[0] }
    default:
      return { ...base, decree, taskForce }
  }
}

const emailOf = (key: AccountKey): string => `${key.replace(/[@./]/g, '-').toLowerCase()}@contoh.invalid`

/**
 * All accounts. Only the first password is hashed (600,000 rounds); the others carry the same salt and hash, which is
 * what a test may do and nobody else: 35 honest hashes would take longer than all the rest.
 */
export async function buildAccounts(build: Build, at: Readonly<Record<Place, Structure>>): Promise<Record<AccountKey, Account>> {
  const people: Partial<Record<AccountKey, Account>> = {}
  let secret: { hash?: string; salt?: string } = {}
  for (const key of ACCOUNTS) {
    const [role, place] = key.split(/[@/]/) as [Account['role'], Place]
    const { taskForce, subs, centre, institution, ...structure } = at[place]
    const email = emailOf(key)
    const assignments = role === 'none' ? [] : [assignmentOf(role, at[place])]
    const data = { email, name: `Petugas ${key}`, region: structure.place, assignments }
    let id: string
    if (secret.hash) {
      const rows = assignments.map((row) => ({ id: randomBytes(12).toString('hex'), ...row }))
      id = String((await build.payload.db.create({ collection: 'users', data: { ...data, ...secret, active: true, province: provinceOf(place), assignments: rows } })).id)
    } else {
      id = (await build.create('users', { ...data, password: PASSWORD })).id
      secret = (await build.payload.db.findOne<{ id: string; hash: string; salt: string }>({ collection: 'users', where: { id: { equals: id } }, select: { hash: true, salt: true } })) ?? {}
      secret = { hash: secret.hash, salt: secret.salt }
    }
    people[key] = { key, id, role, place, email, taskForce, subTaskForce: subs[0] ?? '', serviceCentre: centre, institution }
  }
  return people as Record<AccountKey, Account>
}
