import type { Payload, PayloadRequest } from 'payload'

const LOOK_EVERY_MS = 25
const LONGEST_MS = 60_000

/**
 * Runs `work` once the transaction of `req` has ended, committed or rolled back; at once where there is none. For what must
 * not happen inside one (a mail cannot be rolled back). `work` gets no request: it reads anew what has become of the write,
 * and does nothing where that is gone. It is not waited for; an error is logged. What has to happen for certain is also
 * done by the clock (src/jobs).
 */
export function afterTransaction(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, what: string, work: (payload: Payload) => Promise<unknown>): void {
  const { payload } = req
  void (async () => {
    const id = await req.transactionID
    const sessions: Record<string, unknown> = payload.db.sessions ?? {}
    const until = performance.now() + LONGEST_MS
    // Asked with `in`: the session of a transaction that was rolled back throws when it is read.
    while (id !== undefined && String(id) in sessions && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    await work(payload)
  })().catch((error: unknown) => payload.logger.error({ err: error, msg: `${what} failed; the ten-minute run tries again` }))
}
