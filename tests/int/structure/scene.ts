import { randomUUID } from 'node:crypto'

import type { Assignment, Role } from '@/access/roles'
import { levelOf } from '@/domain/platform/regions'
import type { Decree, Member, TaskForce } from '@/payload-types'
import type { ApiClient, TestServer } from '../../harness'

export const PASSWORD = 'kata sandi uji coba 1'

/** An account with these assignments, signed in. Names are made up. */
export async function person(server: TestServer, region: string, ...assignments: Partial<Assignment>[]): Promise<{ id: string; email: string; api: ApiClient }> {
  const email = `${randomUUID().slice(0, 13)}@contoh.invalid`
  const user = await server.payload.create({
    collection: 'users',
    data: { email, name: 'Pejabat Uji', region, password: PASSWORD, active: true, assignments: assignments.map((row) => ({ region, level: levelOf(row.region ?? region), ...row })) } as never,
    overrideAccess: true,
    depth: 0,
  })
  return { id: String(user.id), email, api: await server.as(email, PASSWORD) }
}

export const admin = async (server: TestServer): Promise<ApiClient> => (await person(server, 'ID', { role: 'system-admin' })).api

/** A task force with its decree signed, made by the server itself: what a test starts from, not what it tests. */
export async function established(server: TestServer, region: string): Promise<{ id: string; decree: string }> {
  const own = { overrideAccess: true, depth: 0 } as const
  const formed = await server.payload.create({ collection: 'task-forces', data: { region, name: region, status: 'planned' }, ...own })
  const decree = String(formed.decree)
  await server.payload.update({ collection: 'decrees', id: decree, data: { number: '1/2025', date: '2025-03-14', issuer: 'Pejabat Uji', status: 'signed' }, ...own })
  return { id: String(formed.id), decree }
}

/** An officer of an established task force. */
export const officer = (server: TestServer, region: string, role: Role, of: { id: string; decree: string }, more: Partial<Assignment> = {}) =>
  person(server, region, { role, taskForce: of.id, decree: of.decree, ...more })

type Find<T> = { docs: T[]; totalDocs: number }
export const seatsOf = async (api: ApiClient, taskForce: string, more = ''): Promise<Member[]> =>
  (await api.get<Find<Member>>(`/api/members?where[taskForce][equals]=${taskForce}&limit=200&sort=order${more}`)).body.docs

/** How many documents of each structure collection a region has, past every access rule. */
export async function countsOf(server: TestServer, region: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const collection of ['task-forces', 'sub-task-forces', 'members', 'decrees'] as const) {
    counts[collection] = (await server.payload.count({ collection, where: { region: { equals: region } }, overrideAccess: true })).totalDocs
  }
  return counts
}

export type Doc<T> = { doc: T; errors?: { code: string; message: string; fields: string[] }[] }
export type { Decree, Member, TaskForce }
