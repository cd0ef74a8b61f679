import { getPayload } from 'payload'
import config from '@payload-config'

import { expireReferrals } from '@/actions/cases/expireReferrals'

const EVERY_MS = 10 * 60_000

/** Starts what runs by the clock in this server process. It never keeps the process alive, and a failed run is tried again. */
export function startClock(): void {
  const timer = setInterval(() => void tick(), EVERY_MS)
  timer.unref()
}

async function tick(): Promise<void> {
  const payload = await getPayload({ config })
  try {
    await expireReferrals(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The ten-minute run failed; the next one tries again' })
  }
}
