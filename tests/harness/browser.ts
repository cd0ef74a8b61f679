import { type Browser, chromium } from 'playwright'
import { inject } from 'vitest'

/** A headless Chromium; the caller closes it. The flags keep it from looking for the outside world. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('site').chromium,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })

/** Address of the running system, without a slash at the end. */
export const siteUrl = (): string => inject('site').url
