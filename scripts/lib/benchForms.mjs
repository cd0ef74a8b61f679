import { readFileSync, rmSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { benchScratch, benchStep } from './benchRun.mjs'
import { ensureChromium } from './chromium.mjs'
import { say } from './say.mjs'

/** Bytes that one answer takes in the database with its indexes, and one response without its answers (3 million answers: 4.0 GB). */
const BYTES_PER_ANSWER = 1_200
const BYTES_PER_RESPONSE = 4_000
const ANSWERS = 30

const ms = (value) => value.toFixed(value < 10 ? 2 : 1).padStart(9)
const cell = ({ p50, p95 }) => `${ms(p50)} (${ms(p95).trim()})`.padStart(20)
const verdict = (value, aim) => (value <= aim ? 'within' : 'OVER')

/** Answers per response that the disk has room for: all, or as many as fit in half of what is free. */
function answersFor(size, dir) {
  const { bavail, bsize } = statfsSync(dir)
  const limit = Math.min(Number(process.env.BENCH_GB || 15) * 1e9, (bavail * bsize) / 2)
  return Math.max(5, Math.min(ANSWERS, Math.floor((limit / size - BYTES_PER_RESPONSE) / BYTES_PER_ANSWER)))
}

/**
 * `npm run bench -- --forms [--million] [sizes]`: the form engine in Node and in Chromium, results over many responses
 * against the driver, and the memory of an export. Prints; asserts nothing.
 * @param {number[]} sizes responses
 */
export async function benchForms(sizes) {
  const scratch = benchScratch('sigap-bench-forms-')
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

  say('The form engine: measuring …')
  const engineFile = path.join(scratch, 'engine.json')
  await benchStep(path.join(scratch, 'engine'), 'bench/formsEngineRun.ts', (await ensureChromium()) ?? '', engineFile)
  printEngine(read(engineFile))

  for (const size of sizes) {
    const dir = path.join(scratch, String(size))
    const [filledFile, answer] = [path.join(scratch, `${size}.filled.json`), path.join(scratch, `${size}.json`)]
    const answers = answersFor(size, scratch)
    say(`${size.toLocaleString('en')} responses of ${answers} answers: filling and measuring …`)
    await benchStep(dir, 'bench/formsFill.ts', String(size), String(answers), filledFile)
    await benchStep(dir, 'bench/forms.ts', filledFile, answer)
    printResults(size, read(filledFile), read(answer))
    rmSync(dir, { recursive: true, force: true })
  }

  say('The export of 100,000 responses: filling and measuring …')
  const exportFile = path.join(scratch, 'export.json')
  await benchStep(path.join(scratch, 'export'), 'bench/formsExportRun.ts', exportFile)
  for (const one of read(exportFile)) {
    console.log(`${`export ${one.responses.toLocaleString('en')} responses as ${one.format}`.padEnd(48)} ${one.seconds.toFixed(1)} s, ${one.fileMb.toFixed(0)} MB, memory grew by ${one.memoryGrowthMb.toFixed(0)} MB (aim: under 300) ${verdict(one.memoryGrowthMb, 300)}`)
  }
}

function printEngine({ size, server, browser }) {
  console.log(`\nA form of ${size.questions} questions, ${size.conditions} on a condition; milliseconds, median (p95)`)
  console.log(`${'one submission on the server (aim: under 10)'.padEnd(48)}${cell(server)}  ${verdict(server.p95, 10)}`)
  console.log(`${'one change in Chromium (aim: under 5)'.padEnd(48)}${browser ? `${cell(browser)}  ${verdict(browser.p95, 5)}` : 'skipped: no Chromium here'.padStart(20)}`)
}

function printResults(size, filled, { rows }) {
  const scopes = `${filled.scopes['32'].toLocaleString('en')} in the province, ${filled.scopes['32.73'].toLocaleString('en')} in the city`
  console.log(`\n${size.toLocaleString('en')} responses of ${filled.answersEach} answers (filled in ${filled.seconds.toFixed(0)} s, ${(filled.bytes / 1e9).toFixed(1)} GB; ${scopes}), milliseconds, median (p95)`)
  console.log(`${''.padEnd(56)}${'driver'.padStart(20)}${'ours'.padStart(20)}${'ours/driver'.padStart(13)}${'first of a request'.padStart(20)}`)
  for (const row of rows) {
    const ratio = row.ours.p50 / row.driver.p50
    console.log(`${row.name.padEnd(56)}${cell(row.driver)}${cell(row.ours)}${`${ratio.toFixed(2)} ×`.padStart(13)}${cell(row.first)}${row.judged ? `  ${verdict(ratio, 2)} (aim: 2 ×)` : ''}`)
  }
}
