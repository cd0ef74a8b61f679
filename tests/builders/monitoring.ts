import type { Build } from './build'
import type { Keep, Structures, WorldDocument } from './documents'
import { PLACES } from './places'

/** A ready instrument of the base data for each kind of object. */
async function instruments({ payload }: Build): Promise<Map<string, unknown>> {
  const keys = { 'task-forces': 'monev_gugus_tugas_kabkota', 'sub-task-forces': 'monev_sub_pencegahan', 'service-centres': 'monev_ppt' }
  const { docs } = await payload.find({ collection: 'forms', where: { key: { in: Object.values(keys) } }, limit: 3, pagination: false, depth: 0, overrideAccess: true })
  return new Map(Object.entries(keys).map(([slug, key]) => [slug, docs.find((doc) => doc.key === key)?.currentVersion]))
}

/** At every place a round that runs, its objects told (nothing is sent while a test looks at what is written), over the first Sub GT (and the PPT where the level monitors it), with a finding about each; the provinces also monitor a district. */
export async function buildMonitoring(build: Build, structures: Structures, keep: Keep): Promise<void> {
  const ready = await instruments(build)
  for (const place of PLACES) {
    const { taskForce, decree, subs, centre } = structures[place]
    const unit = { relationTo: 'sub-task-forces', value: subs[0] ?? '' }
    const objects: { object: { relationTo: string; value: string }; facts: Partial<WorldDocument> }[] = [{ object: unit, facts: { what: 'about a Sub GT', subTaskForce: subs[0] } }]
    if (place !== 'ID') objects.push({ object: { relationTo: 'service-centres', value: centre }, facts: { what: 'about the PPT', serviceCentre: centre } })
    if (place === '32') objects.push({ object: { relationTo: 'task-forces', value: structures['32.73'].taskForce }, facts: { what: 'about the district', objectPlace: '32.73' } })
    const round = await build.create('monitoring-rounds', {
      kind: 'monitoring', period: '2026-S1', taskForce, letter: decree, methods: ['kunjungan'],
      team: [{ kind: 'sekretariat', office: 'Staf' }], objects: objects.map(({ object }) => ({ object, instrument: ready.get(object.relationTo), toldAt: new Date().toISOString() })), status: 'running',
    })
    keep('monitoring-rounds', place, round.id)
    for (const { object, facts } of objects) {
      const finding = await build.create('monitoring-findings', { round: round.id, object, finding: 'Belum ada prosedur', recommendation: 'Tetapkan prosedur' })
      keep('monitoring-findings', place, finding.id, { objectPlace: place, ...facts })
    }
  }
}
