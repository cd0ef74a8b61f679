import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

import { verdictsOf } from '@/domain/forms/testing/verdicts'

import { useBrowser } from '../browser'
import { begin, checklist, flaws, go, newKey, openFor, publish } from './scene'

const browser = useBrowser()
/** Random forms, each with random answers; every fifth answer of a third of them is one that nobody may send. */
const FORMS = 300

describe('the filling page', () => {
  it('transfers at most 60 kB of script, all of it from here and none of it Next’s', async () => {
    const chief = await openFor(browser.open, 'sekretariat.pusat')
    const form = await publish(chief, checklist(newKey()), 'ID')
    const base = await begin(chief, form, 1)
    const session = await chief.context.newCDPSession(chief.page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const scripts = new Map<string, string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') scripts.set(requestId, response.url)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await chief.page.goto(chief.page.url(), { waitUntil: 'networkidle' })
    expect([...scripts.values()].map((url) => new URL(url).pathname).sort()).toEqual(['/js/forms/isi.js', '/js/tutup-cepat.js'])
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThanOrEqual(60_000)
    expect(base).toContain('/kerja/formulir/')
    expect([chief.complaints, chief.foreign]).toEqual([[], []])
    await chief.close()
  }, 120_000)

  it.each([1280, 360])('has nothing for axe to find and does not scroll sideways at %i px, with messages too', async (width) => {
    const chief = await openFor(browser.open, 'sekretariat.pusat', { viewport: { width, height: 800 } })
    const form = await publish(chief, checklist(newKey()), 'ID')
    const base = await begin(chief, form, 1)
    const looks = async (): Promise<void> => expect({ at: new URL(chief.page.url()).pathname, flaws: await flaws(chief.page) }).toEqual({ at: expect.anything(), flaws: [] })
    await chief.page.locator('input[name="a/ada_sk"][value=yes]').check()
    await chief.page.locator('[id="a/tanggal:day"]').fill('99')
    await looks()
    await chief.page.locator('.fill-actions button[value=terus]').click()
    await chief.page.locator('.error-summary').waitFor()
    await looks()
    for (const path of [`${base}/2`, `${base}/2/anggota/baris-uji-1`, `${base}/periksa`, base, '/kerja/formulir', '/kerja/formulir/baru']) {
      await go(chief, path)
      await looks()
    }
    await chief.close()
  }, 180_000)

  it('runs the engine under the site’s policy, without eval, to the verdicts that Node comes to', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { verdictsOf } from '@/domain/forms/testing/verdicts'
          let evals = true
          try { new Function('return 1') } catch { evals = false }
          globalThis.engine = { evals, verdictsOf }`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      format: 'iife',
      write: false,
    })
    const chief = await openFor(browser.open, 'sekretariat.pusat')
    const form = await publish(chief, checklist(newKey()), 'ID')
    await chief.page.route('**/js/forms/isi.js', (route) => route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }))
    await begin(chief, form, 1)
    const there = await chief.page.evaluate((count) => {
      const { engine } = globalThis as unknown as { engine: { evals: boolean; verdictsOf: (from: number, count: number) => string[] } }
      return { evals: engine.evals, verdicts: engine.verdictsOf(1, count) }
    }, FORMS)
    expect(there.evals).toBe(false)
    const here = verdictsOf(1, FORMS)
    expect(here.flatMap((verdict, index) => (there.verdicts[index] === verdict ? [] : [{ seed: index + 1, here: verdict, there: there.verdicts[index] }]))).toEqual([])
    await chief.close()
  }, 60_000)
})
