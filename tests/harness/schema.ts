import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { pushDevSchema } from '@payloadcms/drizzle'
import type { Payload } from 'payload'
import { missingSqliteStatements } from '../../scripts/codegen/schemaState'

/**
 * Applies the migrations. While somebody is changing the schema and has not made a migration yet (the check of
 * `npm test` insists on one), the schema of the code is pushed instead, so that tests can be written meanwhile.
 */
export async function applySchema(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return payload.db.migrate()
  const adapter = payload.db as unknown as SQLiteAdapter
  if ((await missingSqliteStatements(adapter)).length === 0) return adapter.migrate()
  console.warn('[tests] The migrations do not match the collections: run `npm run generate`. Using the collections for now.')
  await pushDevSchema(adapter as unknown as Parameters<typeof pushDevSchema>[0])
}
