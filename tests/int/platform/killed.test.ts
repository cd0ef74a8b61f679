import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createClient } from '@libsql/client'
import { describe, expect, inject, it } from 'vitest'
import { planTaskForce } from '@/domain/structure/planTaskForce'
import { RULE_SET_2012 } from '@/seed/base/ruleSets'
import { testDatabase } from '../../harness'
import { testEnvironment } from '../../harness/environment'
import { TYPESCRIPT } from '../../../scripts/lib/typescript.mjs'

const LANES = 2
const KILLS_PER_LANE = 10
/** Killed up to this long after the first, second or third acknowledgement (or the very start), milliseconds. */
const LONGEST_MS = 250

type Lane = { url: string; dataDir: string; regions: string[]; acknowledged: Set<string> }
type Counts = { decrees: number; subs: number; seats: number }

const read = async (url: string, sql: string) => {
  const client = createClient({ url })
  try {
    return (await client.execute(sql)).rows
  } finally {
    client.close()
  }
}

/** Starts a process that forms task forces, and kills it at a random moment of its writing. */
function formAndKill({ url, dataDir, regions, acknowledged }: Lane): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...TYPESCRIPT, 'tests/harness/formUntilKilled.ts', ...regions], {
      env: { ...process.env, ...testEnvironment(url, dataDir) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: child.stdout })
    let left = Math.floor(Math.random() * 4)
    lines.on('line', (line) => {
      const [word, region] = line.split(' ')
      if (word === 'ACK' && region) acknowledged.add(region)
      // Whatever else the process says (a warning of a library) is not a step of its work.
      const step = word === 'READY' || word === 'ACK'
      if (step && left-- === 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_MS)
    })
    lines.on('close', () => (child.signalCode === 'SIGKILL' || child.exitCode === null ? resolve() : reject(new Error(`The process ended by itself (${child.exitCode})`))))
  })
}

/** What a whole task force of a region consists of. */
async function whole(url: string): Promise<Map<string, Counts>> {
  const regions = await read(url, 'SELECT id, name, level, kind FROM regions')
  return new Map(
    regions.map((row) => {
      const region = { id: String(row.id), name: String(row.name), level: row.level, kind: row.kind } as Parameters<typeof planTaskForce>[0]['region']
      const plan = planTaskForce({ ruleSet: RULE_SET_2012, region, parentName: undefined })
      return [region.id, { decrees: 1, subs: plan.subTaskForces.length, seats: plan.slots.length }]
    }),
  )
}

async function present(url: string): Promise<Map<string, Counts>> {
  const rows = await read(
    url,
    `SELECT region_id, (SELECT count(*) FROM decrees d WHERE d.task_force_id = t.id) AS decrees,
       (SELECT count(*) FROM sub_task_forces s WHERE s.task_force_id = t.id) AS subs,
       (SELECT count(*) FROM members m WHERE m.task_force_id = t.id) AS seats FROM task_forces t`,
  )
  return new Map(rows.map((row) => [String(row.region_id), { decrees: Number(row.decrees), subs: Number(row.subs), seats: Number(row.seats) }]))
}

const orphans = (url: string) =>
  read(
    url,
    ['decrees', 'sub_task_forces', 'members'].map((table) => `SELECT count(*) AS n FROM ${table} WHERE task_force_id NOT IN (SELECT id FROM task_forces)`).join(' UNION ALL '),
  )

describe.runIf(testDatabase() === 'sqlite')('a process killed in the middle of writes', () => {
  it(`loses no acknowledged task force and leaves no half of one, ${LANES * KILLS_PER_LANE} times`, { timeout: 300_000 }, async () => {
    const { template, work } = inject('harness')
    const expected = await whole(process.env.DATABASE_URL ?? '')
    const regions = [...expected.keys()].filter((id) => id !== 'ID')

    const lanes = Array.from({ length: LANES }, (_, lane): Lane => {
      const dataDir = mkdtempSync(path.join(work, `killed-${lane}-`))
      copyFileSync(template, path.join(dataDir, 'test.db'))
      return { url: `file:${path.join(dataDir, 'test.db')}`, dataDir, regions, acknowledged: new Set() }
    })

    await Promise.all(
      lanes.map(async (lane) => {
        for (let kill = 0; kill < KILLS_PER_LANE; kill++) {
          await formAndKill(lane)
          const found = await present(lane.url)
          expect([...lane.acknowledged].filter((region) => !found.has(region))).toEqual([])
          for (const [region, counts] of found) expect({ region, ...counts }).toEqual({ region, ...expected.get(region) })
          expect((await orphans(lane.url)).map((row) => Number(row.n))).toEqual([0, 0, 0])
        }
        expect((await read(lane.url, 'PRAGMA integrity_check'))[0]?.integrity_check).toBe('ok')
        expect(await read(lane.url, 'PRAGMA foreign_key_check')).toEqual([])
      }),
    )
    // The kills fell into writing, not into nothing.
    expect(lanes.reduce((sum, lane) => sum + lane.acknowledged.size, 0)).toBeGreaterThan(LANES * KILLS_PER_LANE * 0.5)
  })
})
