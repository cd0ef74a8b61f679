/** One of several processes that start on the same empty database: migrates and ends. */
import { getPayload } from 'payload'
import config from '@payload-config'

const payload = await getPayload({ config })
await payload.db.migrate()
const { docs } = await payload.find({ collection: 'payload-migrations', limit: 100, depth: 0, overrideAccess: true })
console.log(`MIGRATED ${docs.map(({ name }) => String(name)).sort().join(' ')}`)
process.exit(0)
