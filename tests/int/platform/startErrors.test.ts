import { mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, it } from 'vitest'
import { output } from '../../../scripts/lib/proc.mjs'
import { testEnvironment } from '../../harness/environment'
import { TYPESCRIPT } from '../../../scripts/lib/typescript.mjs'

const dir = mkdtempSync(path.join(inject('harness').work, 'start-'))
const notDatabase = path.join(dir, 'letter.txt')
writeFileSync(notDatabase, 'This is a letter, not a database. '.repeat(100))

const cases: [what: string, url: string, says: RegExp][] = [
  ['a server that does not answer', 'mongodb://127.0.0.1:9/sigap?replicaSet=rs0', /cannot be used: .*ECONNREFUSED/],
  ['a password in the address, which is not shown', 'mongodb://user:geheim@127.0.0.1:9/sigap?replicaSet=rs0', /mongodb:\/\/127\.0\.0\.1:9/],
  ['a MongoDB without a replica set', 'mongodb://127.0.0.1:9/sigap', /no replicaSet/],
  ['a file that is no database', `file:${notDatabase}`, /not a database/],
  ['an address of another kind', 'postgres://127.0.0.1/sigap', /must begin with file:, mongodb:/],
]

it.each(cases)('%s: one clear line and a non-zero exit', async (_what, url, says) => {
  const { code, out } = await output(process.execPath, [...TYPESCRIPT, 'scripts/prepare.ts', path.join(dir, 'answer.json')], {
    env: { ...process.env, ...testEnvironment(url, dir), NODE_ENV: 'production' },
  })
  expect(code).not.toBe(0)
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(out).toMatch(says)
  expect(out).not.toMatch(/geheim|\n\s+at /)
})
