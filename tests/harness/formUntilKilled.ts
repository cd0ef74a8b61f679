/**
 * A process that forms task forces one after another until it is killed. It says READY once it is about to write, and
 * ACK with a region each time the application has told it that the task force exists.
 */
import { writeSync } from 'node:fs'
import { getPayload } from 'payload'
import config from '@payload-config'

const regions = process.argv.slice(2)
const payload = await getPayload({ config })
const { docs } = await payload.find({ collection: 'task-forces', limit: 1_000, depth: 0, pagination: false, select: { region: true }, overrideAccess: true })
const formed = new Set(docs.map(({ region }) => (typeof region === 'object' ? region.id : region)))

// A synchronous write: what was said is in the pipe, whatever happens to this process next.
const tell = (line: string) => writeSync(1, `${line}\n`)

tell('READY')
for (const region of regions) {
  if (formed.has(region)) continue
  await payload.create({ collection: 'task-forces', data: { region, name: region, status: 'planned' }, depth: 0, overrideAccess: true })
  tell(`ACK ${region}`)
}
tell('DONE')
process.exit(0)
