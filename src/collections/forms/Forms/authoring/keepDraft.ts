import type { PayloadRequest } from 'payload'

import { definitionOf } from '@/actions/forms/load'
import { completeDraft } from '@/domain/forms/draft/completeDraft'
import { LIMITS } from '@/domain/forms/lists'
import type { FormDefinition } from '@/domain/forms/types'
import type { GuardHook } from '@/hooks/guardHook'
import { invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

const MOST_CONDITIONS = LIMITS.namedConditions

/** Gives uids, keys and choice values to what is new in a draft; keeps those that were published. Refuses a draft that is too large (400). */
export const keepDraft: GuardHook = async ({ data, originalDoc, req }) => {
  for (const name of ['sections', 'conditions'] as const) {
    const value = data[name]
    if (value === undefined || value === null) continue
    const size = JSON.stringify(value).length
    const most = name === 'sections' ? LIMITS.sections : MOST_CONDITIONS
    if (!Array.isArray(value) || value.length > most || size > LIMITS.definitionBytes) {
      throw invalid('form-too-large', `Formulir terlalu besar: paling banyak ${LIMITS.sections} bagian dan ${LIMITS.namedConditions} syarat bernama.`, `The form is too large: at most ${LIMITS.sections} sections and ${LIMITS.namedConditions} named conditions.`, [name])
    }
  }
  if (Array.isArray(data.sections)) data.sections = completeDraft(data.sections, await latest(req, originalDoc?.id))
  return data
}

async function latest(req: PayloadRequest, form: unknown): Promise<FormDefinition | undefined> {
  if (!form) return undefined
  const { docs } = await req.payload.db.find<{ id: string; hash: string; definition: string }>({
    collection: 'form-versions', where: { form: { equals: idOf(form) } }, sort: '-number', limit: 1, pagination: false, req: { transactionID: req.transactionID },
  })
  const [version] = docs
  return version && definitionOf(version.hash, version.definition)
}
