type Told = { name?: unknown; code?: unknown; message?: unknown; cause?: unknown; stack?: unknown }

/** MongoDB: bad value, type mismatch, failed to parse, invalid path, key too long, bad regular expression. */
const MONGO_INPUT = new Set([2, 9, 14, 40, 52, 56, 57, 67, 241, 16_755, 17_280, 40_324, 51_091, 51_108])
const SQLITE_INPUT = new Set(['SQLITE_MISMATCH', 'SQLITE_TOOBIG', 'SQLITE_RANGE', 'SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_NOTNULL', 'SQLITE_CONSTRAINT_CHECK', 'SQLITE_CONSTRAINT_UNIQUE'])
const NAMES = new Set(['CastError', 'BSONError', 'BSONRuntimeError', 'StrictModeError', 'URIError', 'SyntaxError', 'QueryError'])
const SENTENCES = /invalid time value|cannot be bound|unsupported type|datatype mismatch|too many SQL variables|expression tree is too large|LIKE or GLOB pattern too complex|invalid date|wrong api use|must be (?:a|an) (?:string|number|boolean|object|array)|input must be a 24 character hex/i

/**
 * Whether an error is about what was sent and not about the system: the database driver, or Payload on the way to it,
 * could make nothing of a value. Looks through the causes.
 */
export function isInputError(error: unknown): boolean {
  let current: unknown = error
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth++) {
    const { name, code, message, cause }: Told = current
    if (typeof name === 'string' && NAMES.has(name)) return true
    if (typeof code === 'string' && SQLITE_INPUT.has(code)) return true
    if (name === 'MongoServerError' && typeof code === 'number' && MONGO_INPUT.has(code)) return true
    if (typeof message === 'string' && SENTENCES.test(message)) return true
    current = cause
  }
  return false
}
