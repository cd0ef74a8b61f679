import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseBusyError, NestedWriteError } from './errors'

/** An open transaction, as the code that runs inside it knows it. */
export type TransactionScope = {
  open: boolean
  /** True once it was handed to the client: from then on it belongs to one transaction. */
  taken: boolean
  /** Milliseconds of `performance.now()` at its last statement. */
  activeAt: number
  /** The transaction that the code was inside of when it asked for this one. */
  outer: TransactionScope | undefined
}

const current = new AsyncLocalStorage<TransactionScope>()
// Node.js 20 tracks promises only from the first use on; code that already waits by then would share one context, and
// each of 200 creates would take itself for a part of another (measured).
current.run({ open: false, taken: true, activeAt: 0, outer: undefined }, () => undefined)

/** The transaction that the running code is inside of, if it is still open. */
export const transactionOfThisCode = (): TransactionScope | undefined => {
  const scope = current.getStore()
  return scope?.open ? scope : undefined
}

/**
 * From here on, the running code (and what it awaits) counts as inside a transaction that is about to begin. Only
 * effective for the caller when it is called before the first `await`.
 */
export function announceTransaction(): TransactionScope {
  const scope: TransactionScope = { open: true, taken: false, activeAt: performance.now(), outer: transactionOfThisCode() }
  current.enterWith(scope)
  return scope
}

/** The announced scope for the transaction that begins now, or a new one where nobody announced it. */
export function takeScope(): TransactionScope {
  const announced = transactionOfThisCode()
  const scope = announced && !announced.taken ? announced : announceTransaction()
  scope.taken = true
  return scope
}

type Waiter = {
  scope: TransactionScope | undefined
  inside: TransactionScope | undefined
  what: string
  granted: (release: () => void) => void
  refused: (error: Error) => void
  deadline: number
}

export type WriteLockOptions = {
  /** Longest wait for the lock, milliseconds, before a retryable `DatabaseBusyError`. */
  waitMs?: number
  /** A writer that waits for its own, motionless transaction is refused after this long, milliseconds. */
  nestedMs?: number
}

/**
 * Lets one writer at a time through, in order of arrival: SQLite has one write lock, and its own way of waiting
 * for it blocks the thread that has to release it. Bounded, and it notices a writer that waits for itself.
 */
export class WriteLock {
  readonly #waiting: Waiter[] = []
  readonly #waitMs: number
  readonly #nestedMs: number
  #held = false
  #holder: TransactionScope | undefined
  #watch: NodeJS.Timeout | undefined

  constructor({ waitMs = 30_000, nestedMs = 1_000 }: WriteLockOptions = {}) {
    this.#waitMs = waitMs
    this.#nestedMs = nestedMs
  }

  #inspectedAt = 0

  get idle(): boolean {
    return !this.#held && this.#waiting.length === 0
  }

  /**
   * Waits for the right to write and returns the function that gives it back (calling it twice does no harm).
   * @param what short name of the write, for the error message; never holds values
   * @param scope the transaction that will hold the lock; none for a single statement
   * @param inside the transaction that the asking code already runs in
   * @throws {NestedWriteError} when the asking code holds the lock itself
   * @throws {DatabaseBusyError} when the wait took too long
   */
  acquire(what: string, scope?: TransactionScope, inside = transactionOfThisCode()): Promise<() => void> {
    if (!this.#held) return Promise.resolve(this.#grant(scope))
    return new Promise((granted, refused) => {
      this.#waiting.push({ scope, inside, what, granted, refused, deadline: performance.now() + this.#waitMs })
      if (!this.#watch) this.#inspectedAt = performance.now()
      this.#watch ??= setInterval(() => this.#inspect(), Math.max(10, Math.min(250, this.#nestedMs / 4)))
    })
  }

  #grant(scope: TransactionScope | undefined): () => void {
    this.#held = true
    this.#holder = scope
    let released = false
    return () => {
      if (released) return
      released = true
      this.#held = false
      this.#holder = undefined
      this.#next()
    }
  }

  #next(): void {
    const waiter = this.#waiting.shift()
    if (waiter) waiter.granted(this.#grant(waiter.scope))
    this.#rest()
  }

  #rest(): void {
    if (this.#waiting.length > 0) return
    clearInterval(this.#watch)
    this.#watch = undefined
  }

  /** Refuses the waiters that waited too long, and those that wait for the transaction they run in. */
  #inspect(): void {
    const now = performance.now()
    // When the whole process stood still (a loaded machine), silence of a transaction says nothing: look again next time.
    const stalled = now - this.#inspectedAt > this.#nestedMs / 2
    this.#inspectedAt = now
    if (stalled) for (const { inside } of this.#waiting) if (inside) inside.activeAt = now
    // A copy, because refusing one takes it out of the list.
    for (const waiter of this.#waiting.slice()) {
      const forItself = waiter.inside !== undefined && waiter.inside === this.#holder
      // Un-awaited work of a busy transaction gets its turn; only a transaction that stands still is waiting for it.
      if (forItself && now - waiter.inside!.activeAt >= this.#nestedMs) {
        this.#refuse(
          waiter,
          new NestedWriteError(
            `Write outside the open transaction of the same code (${waiter.what}): it would wait for itself. Pass \`req\` to this call.`,
          ),
        )
      } else if (now >= waiter.deadline) {
        this.#refuse(waiter, new DatabaseBusyError(`The database was busy for ${Math.round(this.#waitMs / 1000)} s (${waiter.what}); please try again.`))
      }
    }
    this.#rest()
  }

  #refuse(waiter: Waiter, error: Error): void {
    this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
    waiter.refused(error)
  }
}
