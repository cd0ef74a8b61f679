/** The export part of `npm run bench -- --forms`: on a migrated database of its own, in a process whose memory nothing else grows. */
import { writeFileSync } from 'node:fs'

import { getPayload } from 'payload'
import config from '@payload-config'
import { seedBase } from '@/seed'

import { measureFormExport } from './formExport'

const payload = await getPayload({ config })
await payload.db.migrate()
await seedBase(payload)
writeFileSync(String(process.argv[2]), JSON.stringify(await measureFormExport(payload)))
process.exit(0)
