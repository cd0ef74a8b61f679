import type { Payload } from 'payload'

import { seedInstruments } from './base/seedInstruments'
import { buildRegions } from './base/regions'
import { REGULATIONS } from './base/regulations'
import { RULE_SET_2012 } from './base/ruleSets'

export { seedDemo } from './demo'

/** Regions, legal bases, the first rule set and the ready instruments. Running it again adds only what is missing. */
export async function seedBase(payload: Payload): Promise<void> {
  const regions = await payload.db.count({ collection: 'regions', where: {} })
  if (regions.totalDocs === 0) for (const row of await buildRegions()) await payload.db.create({ collection: 'regions', data: { ...row } })
  const regulations = await payload.db.count({ collection: 'regulations', where: {} })
  if (regulations.totalDocs === 0) {
    for (const { shortTitle, ...row } of REGULATIONS) await payload.db.create({ collection: 'regulations', data: { ...row, shortTitle: shortTitle.id, shortTitleEn: shortTitle.en } })
  }
  const ruleSets = await payload.db.count({ collection: 'rule-sets', where: { key: { equals: RULE_SET_2012.key } } })
  if (ruleSets.totalDocs === 0) {
    const { key, title, validFrom, source } = RULE_SET_2012
    await payload.db.create({ collection: 'rule-sets', data: { key, title: title.id, validFrom, source, definition: RULE_SET_2012 } })
  }
  await seedInstruments(payload)
}
