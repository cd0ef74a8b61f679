import { randomUUID } from 'node:crypto'

import * as fc from 'fast-check'
import type { FlattenedField, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ACCESS_TABLE, type GuardedSlug } from '@/access/table'
import type { AccountKey } from '../../builders'
import type { ApiClient, ApiResponse } from '../../harness'
import { asForm, NEW, RULES } from './bodies'
import { type Stage, stage } from './setUp'

/** Another seed for another walk: `RANDOM_SEED=7 vitest run …`. */
const SEED = Number(process.env.RANDOM_SEED ?? 20_261_124)
const MORE = Number(process.env.RANDOM_MORE ?? 1)
const RUNS = { create: 20 * MORE, update: 15 * MORE, query: 30 * MORE }
const SLUGS = Object.keys(ACCESS_TABLE) as GuardedSlug[]

/** Who may create or change documents of a collection, so that requests get far. */
const WRITER: Partial<Record<GuardedSlug, AccountKey>> = {
  institutions: 'secretariat@32.73', 'sub-task-forces': 'secretariat@32.73', members: 'secretariat@32.73', decrees: 'secretariat@32.73', documents: 'secretariat@32.73', 'action-plans': 'secretariat@32.73',
  activities: 'secretariat@32.73', reports: 'secretariat@32.73', cases: 'centre-head@32.73', 'case-parties': 'centre-head@32.73', 'case-services': 'centre-head@32.73', referrals: 'centre-head@32.73', users: 'secretariat@32.73',
}

let s: Stage
let ids: string[]

beforeAll(async () => {
  s = await stage()
  const rules = await s.server.payload.find({ collection: 'rule-sets', limit: 1, depth: 0, pagination: false, overrideAccess: true })
  RULES.definition = rules.docs[0]?.definition
  ids = ['ID', '32.73', ...s.world.documents.filter(({ place }) => place === '32.73').map(({ id }) => id)]
})

const writerOf = (slug: GuardedSlug): Promise<ApiClient> => s.as(WRITER[slug] ?? 'system-admin@ID')

const garbage = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1e308, true, [], {}, [[]], [null], { $ne: null }, { id: 1 }, 'a\u0000b', '\ud800', '💩'.repeat(50), "'; DROP TABLE users; --", '../../etc/passwd', '2026-13-45', 'x'.repeat(21_000)),
  fc.jsonValue({ maxDepth: 3 }), fc.string({ maxLength: 40 }), fc.double(), fc.integer(),
)

function plausible(field: FlattenedField, depth: number): fc.Arbitrary<unknown> {
  const id = () => fc.oneof(fc.constantFrom(...ids), fc.uuid())
  const many = (one: fc.Arbitrary<unknown>) => ('hasMany' in field && field.hasMany ? fc.array(one, { maxLength: 3 }) : one)
  switch (field.type) {
    case 'text': case 'textarea': case 'email': case 'code':
      return many(fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('2026-11-24', '32.73', '3273010101900001', 'orang@contoh.invalid')))
    case 'number': return fc.oneof(fc.integer(), fc.double({ noNaN: true }))
    case 'checkbox': return fc.boolean()
    case 'date': return fc.oneof(fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), fc.constantFrom('2026-11-24', '1', 'besok'))
    case 'select': case 'radio': return many(fc.constantFrom(...field.options.map((option) => (typeof option === 'string' ? option : option.value))))
    case 'relationship': case 'upload':
      return many(Array.isArray(field.relationTo) ? fc.record({ relationTo: fc.constantFrom(...field.relationTo, 'users'), value: id() }) : id())
    case 'array': return depth > 2 ? garbage : fc.array(record(field.flattenedFields, depth + 1), { maxLength: 3 })
    case 'group': case 'tab': return depth > 2 ? garbage : record(field.flattenedFields, depth + 1)
    default: return fc.jsonValue({ maxDepth: 3 })
  }
}

const named = (fields: readonly FlattenedField[]) => fields.flatMap((field) => ('name' in field && field.name ? [[field.name, field] as const] : []))

/** Some of the fields with values that might be right, seldom ones that cannot be. */
function record(fields: readonly FlattenedField[], depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const parts = Object.fromEntries(named(fields).map(([name, field]) => [name, fc.oneof({ weight: 4, arbitrary: plausible(field, depth) }, { weight: 1, arbitrary: garbage })]))
  return fc.record(parts, { requiredKeys: [] })
}

/** Two or three of the fields, and now and then a name nobody knows. */
function change(fields: readonly FlattenedField[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(fc.subarray(named(fields).map(([name]) => name), { minLength: 1, maxLength: 3 }), record(fields), fc.option(fc.string({ maxLength: 12 }), { freq: 6 }), garbage).map(([names, values, unknown, value]) => ({
    ...Object.fromEntries(names.flatMap((name) => (name in values ? [[name, values[name]]] : []))), ...(unknown ? { [unknown]: value } : {}),
  }))
}

/** Percent-encoded, whatever half characters are in it. */
const encode = (value: string): string => new URLSearchParams([['v', value]]).toString().slice(2)

const shown = (answer: ApiResponse, sent: unknown): string => `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)} for ${JSON.stringify(sent).slice(0, 600)}`

/** Nothing ends in a 5xx, and what is refused is not written. */
async function expectHandled(slug: GuardedSlug, sent: unknown, request: () => Promise<ApiResponse>): Promise<void> {
  // A refusal leaves its own mark in the audit trail.
  const where: Where = slug === 'audit-entries' ? { action: { not_equals: 'denied' } } : {}
  const count = async () => (await s.server.payload.db.count({ collection: slug, where })).totalDocs
  const before = await count()
  const answer = await request()
  if (answer.status >= 500) throw new Error(shown(answer, sent))
  if (answer.status >= 400 && (await count()) !== before) throw new Error(`refused, yet written: ${shown(answer, sent)}`)
}

describe.each(SLUGS)('random requests about %s', (slug) => {
  const fieldsOf = () => s.server.payload.collections[slug].config.flattenedFields

  it('to make one', async () => {
    const client = await writerOf(slug)
    const base = NEW[slug](s.world, '32.73', s.world.people[WRITER[slug] ?? 'system-admin@ID'])
    await fc.assert(
      fc.asyncProperty(change(fieldsOf()), fc.boolean(), fc.nat(10), async (body, alone, which) => {
        const attempt = base[which % base.length]
        const sent = alone ? body : { ...attempt?.body, ...body }
        await expectHandled(slug, sent, () => client.post(`/api/${slug}`, attempt?.file ? asForm(sent) : sent))
      }),
      { numRuns: RUNS.create, seed: SEED },
    )
  })

  it('to change one', async () => {
    const client = await writerOf(slug)
    const docs = [...s.world.of(slug, '32.73'), ...s.world.of(slug, 'ID')].slice(0, 4)
    await fc.assert(
      fc.asyncProperty(change(fieldsOf()), fc.nat(10), async (body, which) => {
        await expectHandled(slug, body, () => client.patch(`/api/${slug}/${docs[which % docs.length]?.id}`, body))
      }),
      { numRuns: RUNS.update, seed: SEED },
    )
  })

  it('to list them', async () => {
    const client = await writerOf(slug)
    const paths = fc.oneof(fc.constantFrom('id', 'createdAt', 'and', 'or', 'case.id', 'region.name', 'createdBy.email', ...named(fieldsOf()).map(([name]) => name)), fc.string({ maxLength: 10 }))
    const operators = fc.constantFrom('equals', 'not_equals', 'in', 'not_in', 'all', 'like', 'not_like', 'contains', 'exists', 'greater_than', 'less_than_equal', 'near', 'within', 'intersects', '$ne', '0')
    const values = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('true', 'null', '1', '-1e400', '2026-11-24', '32.73', '{"a":1}', 'a,b,,c', '%', '_', '(', '[a', '\\', '*', '.*', '$regex'), fc.constantFrom(...ids))
    const condition = fc.tuple(paths, operators, values).map(([path, operator, value]) => `where[${path}][${operator}]=${encode(value)}`)
    const option = fc.tuple(fc.constantFrom('sort', 'limit', 'page', 'depth', 'select[name]', 'select[sealed]', 'populate[users][email]', 'joins', 'joins[a][limit]', 'draft', 'locale', 'pagination', 'trash', 'where', 'data', 'x'), values).map(([name, value]) => `${name}=${encode(value)}`)
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 3 }), fc.array(option, { maxLength: 2 }), fc.constantFrom('', '/count'), async (conditions, options, tail) => {
        const query = [...conditions, ...options].join('&')
        await expectHandled(slug, query, () => client.get(`/api/${slug}${tail}?${query}`))
      }),
      { numRuns: RUNS.query, seed: SEED },
    )
  })
})

it('random requests to doors of our own', async () => {
  const client = await s.as('secretariat@32')
  const member = s.world.one('members', '32').id
  const user = s.world.people['member@32'].id
  const [form, version, round, force] = [s.world.one('forms', '32').id, s.world.one('form-versions', '32').id, s.world.one('monitoring-rounds', '32').id, s.world.one('task-forces', '32.73').id]
  const posts = ['/api/task-forces/form', '/api/task-forces/form-province', `/api/members/${member}/succeed`, '/api/members/import', `/api/users/${user}/invite`, '/api/users/login', '/api/users/logout', '/api/users/refresh-token', '/api/users/reset-password', '/api/users/forgot-password', '/api/users/unlock', '/api/payload-preferences/kolom',
    ...['publish', 'suspend', 'resume', 'archive', 'copy'].map((step) => `/api/forms/${form}/${step}`), '/api/forms/import-xlsform', `/api/form-versions/${version}/withdraw`,
    ...['fill', 'compose'].map((step) => `/api/monitoring-rounds/${round}/${step}`)]
  const gets = [`/api/forms/${form}/xlsform`, `/api/forms/${form}/export`, `/api/form-versions/${version}/blank.pdf`, `/api/monitoring-rounds/${round}/reports/${force}/pdf`, `/api/reports/${s.world.one('reports', '32').id}/pdf`]
  const doors = [...posts.map((path) => ['POST', path] as const), ...gets.map((path) => ['GET', path] as const), ['PUT', `/api/form-responses/${randomUUID()}`] as const]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...doors.filter(([, door]) => !door.endsWith('forgot-password'))), fc.dictionary(fc.constantFrom('region', 'name', 'from', 'email', 'password', 'token', 'value', 'x', 'object', 'form', 'versionHash', 'revision', 'mode', 'answers', 'subject', 'changeNote', 'acceptUntil'), garbage, { maxKeys: 6 }), async ([method, path], body) => {
      const door = method === 'GET' ? `${path}?${new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)]))}` : path
      const answer = await s.server.anonymous.request(method, door, method === 'GET' ? undefined : body, door.includes('logout') ? {} : { authorization: `JWT ${client.token}` })
      if (answer.status >= 500) throw new Error(shown(answer, { door, body }))
    }),
    { numRuns: 300, seed: SEED },
  )
  expect((await client.get('/api/task-forces?limit=1')).status).toBe(200)
})
