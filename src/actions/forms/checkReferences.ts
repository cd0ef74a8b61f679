import type { CollectionSlug, PayloadRequest } from 'payload'

import { modelOf } from '@/domain/forms/model'
import type { Answers, FieldError, FormDefinition } from '@/domain/forms/types'

import { filesOf } from './files/files'

type Found = { slug: CollectionSlug; id: string; key: string; address: string; row?: string }

/** Everything the answers point at: documents, files, regions. */
function pointersIn(definition: FormDefinition, answers: Answers): Found[] {
  const { byKey } = modelOf(definition)
  const found: Found[] = []
  const look = (key: string, value: unknown, address: string, row?: string): void => {
    const item = byKey.get(key)?.item
    if (!item || !('type' in item)) return
    const slug: CollectionSlug | undefined = item.type === 'reference' ? item.collection : item.type === 'region' ? 'regions' : item.type === 'file' || item.type === 'signature' ? 'documents' : undefined
    if (!slug) return
    for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') found.push({ slug, id, key, address, row })
  }
  for (const [key, value] of Object.entries(answers)) {
    const item = byKey.get(key)?.item
    if (item && 'type' in item && item.type === 'repeat') {
      for (const row of value as { id: string; answers: Answers }[]) for (const [inner, each] of Object.entries(row.answers)) look(inner, each, `${key}/${row.id}/${inner}`, row.id)
    } else look(key, value, key)
  }
  return found
}

/** What anybody may name without an account: places only. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['regions'])

type Sent = { definition: FormDefinition; instanceId: string; answers: Answers; before: Answers }

/**
 * Every id in the answers must be readable by the person who sends it, as every relationship in a body: a foreign and a
 * missing one are the same "not a choice". What was in the answers `before` stays good for whoever edits later, at the
 * same question. A file is one attached to this very response for this very question, or a document within reach.
 */
export async function checkReferences(req: PayloadRequest, { definition, instanceId, answers, before }: Sent): Promise<FieldError[]> {
  const placed = ({ slug, id, key }: Found): string => `${slug}:${id}:${key}`
  const known = new Set(pointersIn(definition, before).map(placed))
  const asked = pointersIn(definition, answers).filter((each) => !known.has(placed(each)))
  const attached = asked.some(({ slug }) => slug === 'documents') ? new Set((await filesOf(req, instanceId)).map(({ id, field }) => `documents:${id}:${field}`)) : new Set()
  const wanted = asked.filter((each) => !attached.has(placed(each)))
  const errors: FieldError[] = []
  for (const slug of new Set(wanted.map((each) => each.slug))) {
    const ofSlug = wanted.filter((each) => each.slug === slug)
    const ids = [...new Set(ofSlug.map(({ id }) => id))].slice(0, 500)
    const readable = new Set<string>()
    if (req.user || OPEN_TO_ALL.has(slug)) {
      const { docs } = await req.payload.find({ collection: slug, where: { id: { in: ids } }, overrideAccess: !req.user, disableErrors: true, req, depth: 0, limit: ids.length, pagination: false, select: {} })
      for (const doc of docs) readable.add(String(doc.id))
    }
    for (const { id, key, address, row } of ofSlug) if (!readable.has(id)) errors.push({ code: slug === 'regions' ? 'not-a-region' : 'not-a-choice', address, key, ...(row && { row }) })
  }
  return errors
}
