import { existsSync } from 'node:fs'
import { onPath, output, run } from './proc.mjs'
import { during } from './say.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where Playwright keeps the browser of its own version, if it was downloaded. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one on this machine, Playwright's own, or Debian's package.
 * @returns {Promise<string | undefined>} its path; undefined where none could be had
 */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  const found = NAMES.map(onPath).find(Boolean) ?? (await playwrightsOwn())
  if (found) return found
  return during('Getting a Chromium for the browser tests', async () => {
    await output(process.execPath, ['node_modules/playwright/cli.js', 'install', '--with-deps', 'chromium-headless-shell'])
    await output(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
    const own = await playwrightsOwn()
    if (own) return own
    const root = process.getuid?.() === 0
    const apt = onPath('apt-get')
    if (!apt || (!root && !onPath('sudo'))) return undefined
    const asRoot = (args) => (root ? run(apt, args, { stdio: 'ignore' }) : run('sudo', ['-n', apt, ...args], { stdio: 'ignore' }))
    await asRoot(['update', '-qq'])
    await asRoot(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    return NAMES.map(onPath).find(Boolean)
  })
}
