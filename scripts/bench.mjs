/**
 * `npm run bench [-- --million]`: how the system's own requests compare with the same SQL through the database driver, and
 * how each grows from a small data set to a large one. With `--forms`, the same for forms (lib/benchForms.mjs). Prints;
 * asserts nothing.
 */
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { requireNode } from './lib/node.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
const { benchScratch, benchStep } = await import('./lib/benchRun.mjs')
const { say } = await import('./lib/say.mjs')

await ensureInstalled()
const given = process.argv.slice(2).filter((arg) => /^\d+$/.test(arg)).map(Number)
const sizes = given.length > 0 ? given : [10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
if (process.argv.includes('--forms')) {
  const { benchForms } = await import('./lib/benchForms.mjs')
  await benchForms(sizes)
  process.exit(0)
}
const scratch = benchScratch('sigap-bench-')

const results = []
for (const size of sizes) {
  say(`${size.toLocaleString('en')} cases: filling and measuring …`)
  const dir = path.join(scratch, String(size))
  const filledFile = path.join(scratch, `${size}.filled.json`)
  const answer = path.join(scratch, `${size}.json`)
  await benchStep(dir, 'bench/fill.ts', String(size), filledFile)
  await benchStep(dir, 'bench/run.ts', filledFile, answer)
  const { seconds: fillSeconds, scopes } = JSON.parse(readFileSync(filledFile, 'utf8'))
  results.push({ cases: size, fillSeconds, scopes, ...JSON.parse(readFileSync(answer, 'utf8')) })
  rmSync(dir, { recursive: true, force: true })
}
print(results)

/** @param {any[]} all */
function print(all) {
  const ms = (value) => value.toFixed(value < 10 ? 2 : 1).padStart(8)
  const times = (value) => `${value.toFixed(1)} ×`.padStart(8)
  for (const result of all) {
    console.log(`\n${result.cases.toLocaleString('en')} cases (filled in ${result.fillSeconds.toFixed(0)} s; ${result.scopes.centre.toLocaleString('en')} in the centre, ${result.scopes.caseload.toLocaleString('en')} in the caseload), milliseconds, median of 40 (p95)`)
    console.log(`${''.padEnd(48)}${'driver'.padStart(18)}${'Local API'.padStart(18)}${'REST'.padStart(18)}${'Local/dr'.padStart(9)}${'REST/dr'.padStart(9)}`)
    for (const row of result.rows) {
      const cell = (timing) => `${ms(timing.p50)} (${ms(timing.p95).trim()})`.padStart(18)
      console.log(`${row.name.padEnd(48)}${cell(row.driver)}${cell(row.local)}${cell(row.rest)} ${times(row.local.p50 / row.driver.p50)} ${times(row.rest.p50 / row.driver.p50)}`)
    }
    console.log(`memory of the process after the run: ${result.rssMb.toFixed(0)} MB (aim: under 600)`)
  }
  const [small] = all
  for (const large of all.slice(1)) {
    console.log(`\nfrom ${small.cases.toLocaleString('en')} to ${large.cases.toLocaleString('en')} cases, by how much the median grows (aim for lists: at most 1.5 ×)`)
    for (const [index, row] of large.rows.entries()) {
      const before = small.rows[index]
      console.log(`${row.name.padEnd(48)} driver${times(row.driver.p50 / before.driver.p50)}   Local API${times(row.local.p50 / before.local.p50)}   REST${times(row.rest.p50 / before.rest.p50)}`)
    }
  }
}
