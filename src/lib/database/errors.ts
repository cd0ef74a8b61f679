/**
 * The database could not be written in time: another writer held it, or two transactions met.
 * Nothing was changed; the same request may simply be sent again.
 */
export class DatabaseBusyError extends Error {
  override readonly name = 'DatabaseBusyError'
  readonly retryable = true
  readonly status = 503
}

/**
 * A programmer's mistake: code inside an open transaction wrote without passing `req`, so the write
 * would wait for the very transaction that waits for it. The cure is to pass `req` to that call.
 */
export class NestedWriteError extends Error {
  override readonly name = 'NestedWriteError'
}

/** The transaction was rolled back (by an error, or because it was left idle) and cannot be written to any more. */
export class TransactionClosedError extends Error {
  override readonly name = 'TransactionClosedError'
}

/** The database address is wrong or its server does not answer. The message is one line, for an operator. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError'
}

type Coded = { code?: unknown; codeName?: unknown; errorLabels?: unknown; retryable?: unknown; cause?: unknown }

const BUSY_CODES: readonly unknown[] = ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_BUSY_RECOVERY', 'SQLITE_BUSY_TIMEOUT', 'SQLITE_LOCKED']
const WRITE_CONFLICT = 112

/** Errors, outermost first, with what caused them. Stops after a few, so a cycle cannot hang it. */
function chain(error: unknown): Coded[] {
  const found: Coded[] = []
  let current: unknown = error
  while (typeof current === 'object' && current !== null && found.length < 8) {
    const coded: Coded = current
    found.push(coded)
    current = coded.cause
  }
  return found
}

/** True where SQLite says that another connection holds the database. */
export const isBusy = (error: unknown): boolean => chain(error).some((e) => BUSY_CODES.includes(e.code))

/** True where doing the whole transaction again may succeed: it lost against another one and changed nothing. */
export const isTransient = (error: unknown): boolean =>
  chain(error).some(
    (e) =>
      BUSY_CODES.includes(e.code) ||
      e.retryable === true ||
      e.code === WRITE_CONFLICT ||
      e.codeName === 'WriteConflict' ||
      (Array.isArray(e.errorLabels) && e.errorLabels.includes('TransientTransactionError')),
  )
