import { transactionalMongoAdapter } from './mongodb'
import { serialSqliteAdapter } from './sqlite'

export { inTransaction } from './inTransaction'
export { withRetry } from './withRetry'

/** The `db` of the Payload config for a database address: MongoDB for `mongodb://`, the embedded SQLite for `file:`. */
export function databaseAdapter({ databaseUrl }: { databaseUrl: string }) {
  return databaseUrl.startsWith('file:') ? serialSqliteAdapter(databaseUrl) : transactionalMongoAdapter(databaseUrl)
}
