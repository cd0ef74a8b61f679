/**
 * Second half of one size of `npm run bench -- --forms`: what the results pages ask, as they ask it, and as the shortest
 * SQL for the same answer through the driver, which knows of no scope. A page asks many such questions; only the first
 * looks up the asker's scope and the form, so that one is measured on its own.
 */
import { readFileSync, writeFileSync } from 'node:fs'

import { type Client, createClient, type InValue } from '@libsql/client'
import { createLocalReq, getPayload, type PayloadRequest, type TypedUser } from 'payload'
import config from '@payload-config'
import { scopeOf } from '@/access/scopeOf'
import { countResponses } from '@/queries/forms/countResponses'
import { responsesWith } from '@/queries/forms/responsesWith'
import { answersWithin, askAnswers, narrowed, scoresBy } from '@/queries/forms/results'

import { choiceKey, type FilledForms, numberKey, NUMBERS, type Place, PLACES } from './formsDataset'
import { measure, type Timing } from './measure'

const [, , filledFile = '', answerFile = ''] = process.argv
const filled = JSON.parse(readFileSync(filledFile, 'utf8')) as FilledForms
const { form, people } = filled

export type FormRow = { name: string; /** One question of a page. */ ours: Timing; /** The first, which looks up the scope and the form, too. */ first: Timing; driver: Timing; /** Has an aim of its own. */ judged: boolean }
export type FormsResult = { rows: FormRow[] }

const payload = await getPayload({ config })

const users = new Map<Place, TypedUser>()
for (const place of PLACES) users.set(place, { ...(await payload.findByID({ collection: 'users', id: people[place], depth: 0, overrideAccess: true })), collection: 'users' } as TypedUser)

/** A new user object, as each request has: the scope is looked up anew. */
const asked = async (place: Place): Promise<PayloadRequest> => createLocalReq({ user: { ...users.get(place) } as TypedUser }, payload)

/** A connection with the settings of the application's own. */
async function connect(): Promise<Client> {
  const client = createClient({ url: String(process.env.DATABASE_URL) })
  for (const setting of ['journal_mode = WAL', 'temp_store = MEMORY', 'cache_size = -131072', `mmap_size = ${128 * 1024 * 1024}`, 'busy_timeout = 5000']) await client.execute(`PRAGMA ${setting}`)
  return client
}

const run = (sql: Client, statement: string, ...args: InValue[]) => sql.execute({ sql: statement, args })
const CONDITION: Record<Place, string> = { ID: '', '32': ' AND province = ?', '32.73': ' AND region_id = ?' }
const scopeArgs = (place: Place): InValue[] => (place === 'ID' ? [] : [place])
const question = (round: number): string => choiceKey(round % (filled.answersEach - NUMBERS))

type Case = { name: string; judged: boolean; ours: (req: PayloadRequest, round: number) => Promise<unknown>; place: Place; driver: (sql: Client, round: number) => Promise<unknown> }

function casesOf(place: Place): Case[] {
  const where = `form_id = ? AND field = ?${CONDITION[place]}`
  const at = place === 'ID' ? 'nation' : place === '32' ? 'province' : 'city'
  return [
    {
      name: `count by a choice · ${at}`, judged: true, place,
      ours: (req, round) => askAnswers(req, { form }, { fields: [question(round)], by: ['field', 'text'] }),
      driver: (sql, round) => run(sql, `SELECT text, COUNT(*) FROM form_answers WHERE ${where} GROUP BY text`, form, question(round), ...scopeArgs(place)),
    },
    {
      name: `filter by a value: newest 25 and total · ${at}`, judged: true, place,
      ours: (req, round) => responsesWith(req, { form }, { field: question(round), value: 'tidak', limit: 25 }),
      driver: async (sql, round) => {
        await run(sql, `SELECT response_id FROM form_answers WHERE ${where} AND text = ? ORDER BY submitted_at DESC LIMIT 25`, form, question(round), ...scopeArgs(place), 'tidak')
        await run(sql, `SELECT COUNT(*) FROM form_answers WHERE ${where} AND text = ?`, form, question(round), ...scopeArgs(place), 'tidak')
      },
    },
    {
      name: `mean, lowest, highest of a number · ${at}`, judged: false, place,
      ours: (req, round) => askAnswers(req, { form }, { fields: [numberKey(round % 3)], by: ['field', 'text'], numbers: true }),
      driver: (sql, round) => run(sql, `SELECT COUNT(number), AVG(number), MIN(number), MAX(number) FROM form_answers WHERE ${where}`, form, numberKey(round % 3), ...scopeArgs(place)),
    },
    {
      name: `a number month by month · ${at}`, judged: false, place,
      ours: (req, round) => scoresBy(req, { form, field: numberKey(round % 3) }, 'month'),
      driver: (sql, round) => run(sql, `SELECT substr(submitted_at, 1, 7), AVG(number) FROM form_answers WHERE ${where} GROUP BY 1`, form, numberKey(round % 3), ...scopeArgs(place)),
    },
    {
      name: `responses that count · ${at}`, judged: false, place,
      ours: async (req) => countResponses(payload, { all: narrowed({ form }), any: answersWithin(await scopeOf(req)), by: [], limit: 1 }),
      driver: (sql) => run(sql, `SELECT COUNT(*), MAX(submitted_at) FROM form_responses WHERE form_id = ? AND status IN ('submitted', 'accepted')${CONDITION[place]}`, form, ...scopeArgs(place)),
    },
  ]
}

const cases = PLACES.flatMap(casesOf).filter(({ name }) => !process.env.BENCH_ONLY || name.includes(process.env.BENCH_ONLY))
/** Every question once beforehand, so that whoever is measured first does not read for the others from the disk. */
const rounds = { rounds: filled.scopes.ID >= 1_000_000 ? 15 : 40, warm: filled.answersEach }
const sql = await connect()
const rows: FormRow[] = []
for (const { name, judged, place, ours, driver } of cases) {
  const later = await asked(place)
  rows.push({
    name,
    judged,
    driver: await measure((round) => driver(sql, round), rounds),
    ours: await measure((round) => ours(later, round), rounds),
    first: await measure(async (round) => ours(await asked(place), round), rounds),
  })
}
sql.close()
writeFileSync(answerFile, JSON.stringify({ rows } satisfies FormsResult))
process.exit(0)
