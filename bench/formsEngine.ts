import { bigAnswers, bigForm } from '@/domain/forms/testing/bigForm'
import { evaluate } from '@/domain/forms/evaluate'

import { measure, type Timing } from './measure'

const TODAY = '2026-11-24'
const ROUNDS = 300

/** What the size of the budget is: 100 questions, 40 of them on a condition. */
export const engineSize = (): { questions: number; conditions: number } => {
  const items = bigForm().sections.flatMap((section) => section.items)
  return { questions: items.filter(({ type }) => type === 'select-one').length, conditions: items.filter(({ shownWhen }) => shownWhen).length }
}

/** One submission as the server judges it: coerced, what is shown, checked, computed, split, indexed. */
export function onServer(): Promise<Timing> {
  const definition = bigForm()
  const submissions = Array.from({ length: 50 }, (_, index) => ({ ...bigAnswers(), [`soal_${index}`]: 'tidak' }))
  return measure(async (round) => evaluate(definition, submissions[round % submissions.length] ?? {}, { today: TODAY, mode: 'submit' }), { rounds: ROUNDS, warm: 30 })
}

/** The engine as the client's bundler makes it, with one change after the other. Times in the browser's own clock. */
const PROGRAM = `
  import { evaluate } from '@/domain/forms/evaluate'
  import { bigAnswers, bigForm } from '@/domain/forms/testing/bigForm'
  const definition = bigForm()
  const values = ['ya', 'sebagian', 'tidak']
  globalThis.measureChanges = (rounds, warm) => {
    const answers = bigAnswers()
    const times = []
    for (let round = 0; round < rounds + warm; round++) {
      // Chromium's clock has steps of 0.1 ms: ten changes to a reading.
      const started = performance.now()
      for (let change = 0; change < 10; change++) {
        answers['soal_' + ((round * 10 + change) % 100)] = values[(round + change) % 3]
        evaluate(definition, answers, { today: '${TODAY}', mode: 'draft' })
      }
      if (round >= warm) times.push((performance.now() - started) / 10)
    }
    times.sort((a, b) => a - b)
    return { p50: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)] }
  }`

async function bundled(): Promise<string> {
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({ stdin: { contents: PROGRAM, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, minify: true, format: 'iife', target: ['es2022'], write: false })
  await stop()
  return outputFiles[0]?.text ?? ''
}

/** One change in Chromium; undefined where there is none to ask. */
export async function inBrowser(executablePath: string | undefined): Promise<Timing | undefined> {
  if (!executablePath) return undefined
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundled() })
    return await page.evaluate(([rounds, warm]) => (globalThis as unknown as { measureChanges: (rounds: number, warm: number) => Timing }).measureChanges(rounds, warm), [100, 20] as const)
  } finally {
    await browser.close()
  }
}
