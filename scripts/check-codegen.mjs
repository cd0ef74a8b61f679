/** Fails where Payload's generated types or the panel's import map are not what the config makes today. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { codegenEnv, PAYLOAD } from './codegen/env.mjs'
import { nodeFlags } from './lib/typescript.mjs'

const GENERATED = [
  ['generate:types', 'src/payload-types.ts'],
  ['generate:importmap', 'src/app/(payload)/admin/importMap.js'],
]

let stale = 0
for (const [command, file] of GENERATED) {
  const before = readFileSync(file, 'utf8')
  const { status, stderr, stdout } = spawnSync(process.execPath, [...nodeFlags(), PAYLOAD, command], { env: codegenEnv(), encoding: 'utf8' })
  const after = readFileSync(file, 'utf8')
  if (status !== 0) console.error(`${command} failed:\n${stdout}\n${stderr}`)
  else if (after !== before) console.error(`${file} is not fresh: run \`npm run generate\``)
  if (status !== 0 || after !== before) stale++
  // A check changes nothing.
  if (after !== before) writeFileSync(file, before)
}
process.exit(stale > 0 ? 1 : 0)
