import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ACCESS_TABLE, type GuardedSlug, type Operation } from '@/access/table'
import { type Account, type AccountKey, AROUND, buildWorld, inParallel, PASSWORD, type Place, RELATIONS, type World, type WorldDocument } from '../../builders'
import { type ApiClient, type ApiResponse, startTestServer, testDatabase, type TestServer } from '../../harness'
import { asForm, type Attempt, changeOf, NEW, RULES } from './bodies'
import { expected, mayAtAll } from './expectation'

const SLUGS = Object.keys(ACCESS_TABLE) as GuardedSlug[]
const WIDTH = 4

/**
 * Where a role has no right at all, the refusal comes before any database is asked. So SQLite's run tries it at every
 * place, and MongoDB's, which takes three times as long for a request, at one.
 */
const CLOSED_RELATIONS = testDatabase() === 'mongodb' ? (['own'] as const) : RELATIONS

/** Seen from here; a person of a place without surroundings of its own is not part of the matrix. */
const around = (who: Account) => AROUND[who.place as keyof typeof AROUND]

/** An id of the same shape that no document has. */
const missingLike = (id: string): string => (/^[0-9a-f]{24}$/.test(id) ? randomBytes(12).toString('hex') : /^[A-Z\d.]{2,5}$/.test(id) ? '99.99' : randomUUID())

const said = ({ status, body }: ApiResponse): string => `${status} ${JSON.stringify(body)}`

type Walk = { world: World; client: ApiClient; who: Account; slug: GuardedSlug; wrong: string[] }

/** Documents around a person, with the relation they are seen in. People are many, so of them only some. */
function* seen(world: World, who: Account, slug: GuardedSlug): Generator<[string, WorldDocument]> {
  // Where the role has no right at all, one document of a relation stands for the others.
  const closed = !mayAtAll(who, slug, 'read') && !mayAtAll(who, slug, 'update')
  for (const relation of closed ? CLOSED_RELATIONS : RELATIONS) {
    for (const place of (around(who)[relation] ?? []).slice(0, closed ? 1 : 2)) {
      const found = world.of(slug, place)
      const some = found.filter((doc, index) => index === 0 || (!closed && (slug !== 'users' || doc.id === who.id || index < 2 || (doc.staffOf?.length ?? 0) > 0)))
      for (const doc of some) yield [`${relation} (${place}${doc.what ? `, ${doc.what}` : ''})`, doc]
    }
  }
  for (const doc of around(who).own?.includes('ID') ? [] : world.of(slug, 'ID')) if (slug === 'regulations' || slug === 'rule-sets') yield ['shared by all', doc]
}

function check({ wrong }: Walk, what: string, answer: ApiResponse, status: number): void {
  if (answer.status !== status) wrong.push(`${what}: ${said(answer).slice(0, 300)}, expected ${status}`)
}

/** 200 within the right, the very answer of a missing id outside of it, 403 without it. */
function checkById(walk: Walk, what: string, answer: ApiResponse, may: 'none' | boolean, missing: ApiResponse | undefined): void {
  if (may === true) return check(walk, what, answer, 200)
  check(walk, what, answer, may === 'none' ? 403 : 404)
  if (may === false && missing && said(answer) !== said(missing)) walk.wrong.push(`${what}: ${said(answer)}, yet a missing id gets ${said(missing)}`)
}

async function lists(walk: Walk): Promise<void> {
  const { world, client, who, slug } = walk
  const known = world.of(slug)
  const narrowed = `where[id][in]=${known.map(({ id }) => id).join(',')}`
  const [list, count] = [await client.get<Listed>(`/api/${slug}?depth=0&limit=500&${narrowed}`), await client.get<Listed>(`/api/${slug}/count?${narrowed}`)]
  if (!mayAtAll(who, slug, 'read')) {
    check(walk, 'list', list, 403)
    check(walk, 'count', count, 403)
    return
  }
  const visible = known.filter((doc) => expected(who, slug, 'read', doc) === true)
  const want = visible.map(({ id }) => id).sort()
  const got = (list.body.docs ?? []).map(({ id }) => id).sort()
  if (list.status !== 200 || JSON.stringify(got) !== JSON.stringify(want)) walk.wrong.push(`list: shows ${got.length} (${list.status}), expected ${want.length}`)
  if (list.body.totalDocs !== want.length || count.body.totalDocs !== want.length) {
    walk.wrong.push(`totals: ${list.body.totalDocs} in the list, ${count.body.totalDocs} counted, expected ${want.length}`)
  }
}
type Listed = { docs?: { id: string }[]; totalDocs?: number }

async function byId(walk: Walk): Promise<void> {
  const { world, client, who, slug } = walk
  const near = [...seen(world, who, slug)]
  const absent = missingLike(near[0]?.[1].id ?? '')
  const may = (operation: Operation): boolean => mayAtAll(who, slug, operation)
  // What a missing id is told; where the role has no right at all there is nothing to compare.
  const read = may('read') ? await client.get(`/api/${slug}/${absent}?depth=0`) : undefined
  const access = may('read') ? await client.post(`/api/${slug}/access/${absent}`) : undefined
  const update = may('update') && near[0] ? await client.patch(`/api/${slug}/${absent}`, changeOf(near[0][1], who)) : undefined
  const remove = may('delete') ? await client.delete(`/api/${slug}/${absent}`) : undefined
  await inParallel(near, WIDTH, async ([where, doc]) => {
    const mayRead = expected(who, slug, 'read', doc)
    checkById(walk, `read ${where}`, await client.get(`/api/${slug}/${doc.id}?depth=0`), mayRead, read)
    if (may('read') || doc === near[0]?.[1]) checkById(walk, `access ${where}`, await client.post(`/api/${slug}/access/${doc.id}`), mayRead, access)
    checkById(walk, `update ${where}`, await client.patch(`/api/${slug}/${doc.id}?depth=0`, changeOf(doc, who)), expected(who, slug, 'update', doc), update)
    const mayDelete = expected(who, slug, 'delete', doc)
    if (mayDelete !== true) checkById(walk, `delete ${where}`, await client.delete(`/api/${slug}/${doc.id}`), mayDelete, remove)
  })
}

const send = (client: ApiClient, slug: GuardedSlug, { body, file }: Attempt) => client.post<{ doc?: { id: string } }>(`/api/${slug}?depth=0`, file ? asForm(body) : body)

/** Makes a document at every place around; what is made where the role may also delete is deleted again. */
async function createAndDelete(walk: Walk): Promise<void> {
  const { world, client, who, slug } = walk
  for (const relation of mayAtAll(who, slug, 'create') ? RELATIONS : CLOSED_RELATIONS) {
    for (const place of (around(who)[relation] ?? []).slice(0, mayAtAll(who, slug, 'create') ? 2 : 1)) {
      for (const attempt of NEW[slug](world, place, who).slice(0, mayAtAll(who, slug, 'create') ? 2 : 1)) {
        const where = `${relation} (${place}${attempt.what ? `, ${attempt.what}` : ''})`
        const may = expected(who, slug, 'create', attempt.facts)
        const made = await send(client, slug, attempt)
        if (slug !== 'task-forces') check(walk, `create ${where}`, made, may === 'none' ? 403 : may ? 201 : 400)
        else check(walk, `create ${where}`, made, may === 'none' ? 403 : may ? 409 : formsBelow(who, place) ? 409 : 400)
        const mayDelete = expected(who, slug, 'delete', attempt.facts)
        if (mayDelete === true) {
          const own = made.body.doc?.id ?? (await world.build.create(slug, attempt.body)).id
          check(walk, `delete ${where}`, await client.delete(`/api/${slug}/${own}`), 200)
        }
      }
    }
  }
}

/** The level directly above a region may form its task force while there is none; here there is one: 409, not 400. */
const formsBelow = (who: Account, place: Place): boolean => (who.place === 'ID' ? !place.includes('.') : place.startsWith(`${who.place}.`)) && who.role === 'secretariat'

/** Every collection × operation × place, as these people, over HTTP. */
export function matrix(...keys: AccountKey[]): void {
  let server: TestServer
  let world: World
  const clients = new Map<AccountKey, ApiClient>()

  beforeAll(async () => {
    server = await startTestServer()
    world = await buildWorld(server.payload)
    const rules = await server.payload.find({ collection: 'rule-sets', limit: 1, depth: 0, pagination: false, overrideAccess: true })
    RULES.definition = rules.docs[0]?.definition
    const signedIn = await inParallel(keys, WIDTH, (key) => server.as(world.people[key].email, PASSWORD))
    for (const [index, key] of keys.entries()) clients.set(key, signedIn[index] ?? server.anonymous)
  })

  describe.each(keys)('%s', (key) => {
    it.each(SLUGS)('%s', async (slug) => {
      const walk: Walk = { world, client: clients.get(key) ?? server.anonymous, who: world.people[key], slug, wrong: [] }
      await lists(walk)
      await byId(walk)
      await createAndDelete(walk)
      expect(walk.wrong).toEqual([])
    })
  })
}
