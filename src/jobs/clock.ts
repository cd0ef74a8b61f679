const EVERY_MS = 10 * 60_000

/** Starts what runs by the clock in this server process. It never keeps the process alive, and a failed run is tried again. */
export function startClock(): void {
  const timer = setInterval(() => void tick(), EVERY_MS)
  timer.unref()
}

/** Loaded only now: a server that starts has nothing to do by the clock yet. */
async function tick(): Promise<void> {
  const [{ getPayload }, { default: config }, { expireReferrals }, { tellWaiting }] = await Promise.all([
    import('payload'), import('@payload-config'), import('@/actions/cases/expireReferrals'), import('@/actions/monitoring/tellRound'),
  ])
  const payload = await getPayload({ config })
  for (const run of [expireReferrals, tellWaiting]) {
    try {
      await run(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The ten-minute run failed; the next one tries again' })
    }
  }
}
