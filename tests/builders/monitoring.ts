import type { Build } from './build'
import type { Keep, Structures, WorldDocument } from './documents'
import { PLACES } from './places'

/** At every place a round that runs over the first Sub GT (and the PPT where the level monitors it), with a finding about each; the provinces also monitor a district. */
export async function buildMonitoring(build: Build, structures: Structures, documents: readonly WorldDocument[], keep: Keep): Promise<void> {
  for (const place of PLACES) {
    const { taskForce, decree, subs, centre } = structures[place]
    const unit = { relationTo: 'sub-task-forces', value: subs[0] ?? '' }
    const objects: { object: { relationTo: string; value: string }; facts: Partial<WorldDocument> }[] = [{ object: unit, facts: { what: 'about a Sub GT', subTaskForce: subs[0] } }]
    if (place !== 'ID') objects.push({ object: { relationTo: 'service-centres', value: centre }, facts: { what: 'about the PPT', serviceCentre: centre } })
    if (place === '32') objects.push({ object: { relationTo: 'task-forces', value: structures['32.73'].taskForce }, facts: { what: 'about the district', objectPlace: '32.73' } })
    const instrument = documents.find((doc) => doc.slug === 'form-versions' && doc.place === place)?.id
    const round = await build.create('monitoring-rounds', {
      kind: 'monitoring', period: '2026-S1', taskForce, letter: decree, methods: ['kunjungan'], instrument,
      team: [{ kind: 'sekretariat', office: 'Staf' }], objects: objects.map(({ object }) => ({ object })), status: 'running',
    })
    keep('monitoring-rounds', place, round.id)
    for (const { object, facts } of objects) {
      const finding = await build.create('monitoring-findings', { round: round.id, object, finding: 'Belum ada prosedur', recommendation: 'Tetapkan prosedur' })
      keep('monitoring-findings', place, finding.id, { objectPlace: place, ...facts })
    }
  }
}
