/** Run by globalSetup in a process of its own: a migrated database with the base seed, and nothing of the demo. */
import { createClient } from '@libsql/client'
import { getPayload } from 'payload'
import config from '@payload-config'
import { seedBase } from '@/seed'
import { applySchema } from './schema'

const payload = await getPayload({ config })
await applySchema(payload)
await seedBase(payload)
await payload.destroy()

// One file without a journal beside it, so that copying it is copying the database.
const url = process.env.DATABASE_URL ?? ''
const [, , target] = process.argv
if (url.startsWith('file:') && target) await createClient({ url }).execute({ sql: 'VACUUM INTO ?', args: [target] })
process.exit(0)
