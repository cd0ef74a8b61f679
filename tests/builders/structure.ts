import type { Build, Row } from './build'
import { PLACES, type Place } from './places'

/** What a formed and established task force consists of, as far as tests refer to it. */
export type Structure = { place: Place; taskForce: string; decree: string; subs: readonly string[]; seat: string; institution: string; centre: string }

const ids = async ({ payload }: Build, collection: 'sub-task-forces' | 'members', taskForce: string): Promise<string[]> => {
  const { docs } = await payload.find({ collection, where: { taskForce: { equals: taskForce } }, limit: 100, depth: 0, pagination: false, sort: 'createdAt', overrideAccess: true })
  return docs.map((doc) => String(doc.id))
}

async function form(build: Build, place: Place): Promise<Row> {
  const taskForce = await build.create('task-forces', { region: place })
  await build.update('decrees', String(taskForce.decree), { number: `${place}/1/2025`, date: '2025-01-02', issuer: 'Pejabat Contoh', status: 'signed' })
  return taskForce
}

/** Task forces of all six places, formed and established by a signed decree, each with an institution and a service centre. */
export async function buildStructures(build: Build): Promise<Record<Place, Structure>> {
  const made: Partial<Record<Place, Structure>> = {}
  for (const place of PLACES) {
    const taskForce = await form(build, place)
    const [subs, seats] = await Promise.all([ids(build, 'sub-task-forces', taskForce.id), ids(build, 'members', taskForce.id)])
    const institution = await build.create('institutions', { name: `Rumah Sakit Contoh ${place}`, region: place, provider: true })
    const centre = await build.create('service-centres', {
      name: `PPT Contoh ${place}`, form: 'uptd-ppa', region: place, services: ['pengaduan'], hotline: '0800-000-000',
      confidentialLocation: true, address: `Jalan Rahasia ${place}`, capacity: { beds: 7, available: 3 },
    })
    made[place] = { place, taskForce: taskForce.id, decree: String(taskForce.decree), subs, seat: seats.at(-1) ?? '', institution: institution.id, centre: centre.id }
  }
  return made as Record<Place, Structure>
}
