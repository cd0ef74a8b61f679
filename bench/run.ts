/**
 * Second half of one size of `npm run bench`, in a process of its own: each request through Payload's Local API, through
 * the REST handlers in process, and, after the memory was read, as the same SQL through the driver.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

import { createClient, type Client, type InValue } from '@libsql/client'
import { getPayload, type TypedUser } from 'payload'
import config from '@payload-config'
import { GET, POST } from '@/app/(payload)/api/[...slug]/route'

import { type Filled, PASSWORD, REGION } from './dataset'
import { measure, type Timing } from './measure'

const [, , filledFile = '', answerFile = ''] = process.argv
const { actors, sample, scopes } = JSON.parse(readFileSync(filledFile, 'utf8')) as Filled
const COLUMNS = 'id, case_number, status, risk, received_at, created_at, service_centre_id'

export type Row = { name: string; local: Timing; rest: Timing; driver: Timing }
export type Result = { rows: Row[]; rssMb: number }
type Work = (round: number) => Promise<unknown>
type Case = { name: string; local: Work; rest: Work; driver: (sql: Client, round: number) => Promise<unknown> }

const payload = await getPayload({ config })

type Session = { user: TypedUser; token: string }
async function signIn(name: string): Promise<Session> {
  const { token } = await payload.login({ collection: 'users', data: { email: `${name}@bench.invalid`, password: PASSWORD } })
  const found = await payload.find({ collection: 'users', where: { email: { equals: `${name}@bench.invalid` } }, limit: 1, depth: 0, overrideAccess: true })
  return { user: { ...found.docs[0], collection: 'users' } as TypedUser, token: String(token) }
}

/** A new user object each time, as each request has: the scope is looked up anew. */
const asUser = (session: Session) => ({ user: { ...session.user }, overrideAccess: false, depth: 0 }) as const

async function rest(session: Session, path: string, body?: unknown): Promise<unknown> {
  const base = String(process.env.SERVER_URL)
  const request = new Request(base + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `JWT ${session.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : undefined,
  })
  const slug = new URL(request.url).pathname.split('/').filter(Boolean).slice(1)
  const response = await (body ? POST : GET)(request, { params: Promise.resolve({ slug }) })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`)
  return answer
}

/** A connection with the settings of the application's own. */
async function driver(): Promise<Client> {
  const client = createClient({ url: String(process.env.DATABASE_URL) })
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'temp_store = MEMORY', 'cache_size = -131072', `mmap_size = ${128 * 1024 * 1024}`, 'busy_timeout = 5000']) await client.execute(`PRAGMA ${setting}`)
  return client
}

const LIST = { sort: '-createdAt', limit: 25, select: { caseNumber: true, status: true, risk: true, receivedAt: true, serviceCentre: true, createdAt: true } } as const
const LIST_QUERY = 'depth=0&limit=25&sort=-createdAt&select[caseNumber]=true&select[status]=true&select[risk]=true&select[receivedAt]=true&select[serviceCentre]=true&select[createdAt]=true'
const OF_CENTRE = 'FROM cases WHERE service_centre_id = ?'
const OF_LOAD = `FROM cases WHERE service_centre_id = ? AND id IN (SELECT parent_id FROM cases_rels WHERE users_id = ? AND path = 'handlers')`
const run = (sql: Client, statement: string, ...args: InValue[]) => sql.execute({ sql: statement, args })
const pick = (round: number) => sample[round % sample.length] ?? { id: '', number: '' }

function lists(where: 'centre' | 'caseload', session: Session, from: string, args: string[]): Case[] {
  const last = Math.max(1, Math.floor((scopes[where] * 0.8) / 25))
  return ([['list of 25, newest first, with total', 1], ['deep page', last]] as const).map(([label, page]) => ({
    name: `${label} · ${where}`,
    local: () => payload.find({ collection: 'cases', ...LIST, page, ...asUser(session) }),
    rest: () => rest(session, `/api/cases?${LIST_QUERY}&page=${page}`),
    driver: async (sql) => {
      await run(sql, `SELECT count(*) ${from}`, ...args)
      await run(sql, `SELECT ${COLUMNS} ${from} ORDER BY created_at DESC LIMIT 25 OFFSET ${(page - 1) * 25}`, ...args)
    },
  }))
}

function singles(head: Session): Case[] {
  const data = { serviceCentre: actors.centre, channel: 'langsung', receivedAt: new Date().toISOString(), status: 'intake' as const }
  return [
    {
      name: 'by number · centre',
      local: (round) => payload.find({ collection: 'cases', where: { caseNumber: { equals: pick(round).number } }, limit: 1, ...asUser(head) }),
      rest: (round) => rest(head, `/api/cases?depth=0&limit=1&where[caseNumber][equals]=${encodeURIComponent(pick(round).number)}`),
      driver: (sql, round) => run(sql, `SELECT * ${OF_CENTRE} AND case_number = ?`, actors.centre, pick(round).number),
    },
    {
      name: 'by id, with its services · centre',
      local: async (round) => {
        await payload.findByID({ collection: 'cases', id: pick(round).id, ...asUser(head) })
        await payload.find({ collection: 'case-services', where: { case: { equals: pick(round).id } }, limit: 50, pagination: false, ...asUser(head) })
      },
      rest: async (round) => {
        await rest(head, `/api/cases/${pick(round).id}?depth=0`)
        await rest(head, `/api/case-services?depth=0&pagination=false&limit=50&where[case][equals]=${pick(round).id}`)
      },
      driver: async (sql, round) => {
        await run(sql, `SELECT * ${OF_CENTRE} AND id = ?`, actors.centre, pick(round).id)
        await run(sql, 'SELECT * FROM case_services WHERE case_id = ? AND service_centre_id = ? LIMIT 50', pick(round).id, actors.centre)
      },
    },
    {
      name: 'create · centre',
      local: () => payload.create({ collection: 'cases', data: data as never, ...asUser(head) }),
      rest: () => rest(head, '/api/cases?depth=0', data),
      driver: async (sql) => {
        const [id, now] = [randomUUID(), new Date().toISOString()]
        await sql.batch([
          { sql: `INSERT INTO cases (id, case_number, service_centre_id, received_at, channel, created_by_id, region_id, province) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, args: [id, `KS-${id}`, actors.centre, now, data.channel, actors.head, REGION, '32'] },
          { sql: `INSERT INTO cases_rels ("order", parent_id, path, users_id) VALUES (1, ?, 'handlers', ?)`, args: [id, actors.head] },
          { sql: `INSERT INTO audit_entries (id, at, actor, action, target_collection, target_id, region_id, province) VALUES (?, ?, ?, 'create', 'cases', ?, ?, '32')`, args: [randomUUID(), now, actors.head, id, REGION] },
        ], 'write')
      },
    },
  ]
}

const [head, worker] = [await signIn('kepala'), await signIn('petugas')]
const cases = [...lists('centre', head, OF_CENTRE, [actors.centre]), ...lists('caseload', worker, OF_LOAD, [actors.centre, actors.worker]), ...singles(head)]
const ours: { local: Timing; rest: Timing }[] = []
for (const one of cases) ours.push({ local: await measure(one.local), rest: await measure(one.rest) })
// Before the driver opens a connection with a cache of its own.
const rssMb = process.memoryUsage().rss / 1024 / 1024
const sql = await driver()
const rows: Row[] = []
for (const [index, one] of cases.entries()) {
  const known = ours[index]
  if (known) rows.push({ name: one.name, ...known, driver: await measure((round) => one.driver(sql, round)) })
}
sql.close()
const result: Result = { rows, rssMb }
writeFileSync(answerFile, JSON.stringify(result))
process.exit(0)
