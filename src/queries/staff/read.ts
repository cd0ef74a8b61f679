import { redirect } from 'next/navigation'
import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

import { audit } from '@/hooks/recordAudit'
import { DomainError } from '@/lib/errors'
import type { Staff } from './session'

/**
 * What does not exist and what lies outside a person's scope must not differ. Next's own `notFound()` is drawn by
 * JavaScript only, so this leads to an address no route has: a complete page with status 404.
 */
export function missing(): never {
  redirect('/kerja/tidak-ditemukan')
}

const ID = /^[0-9A-Za-z.-]{1,64}$/

/**
 * Whether an error means "not there, or not for you": Payload's own refusals. By status and not by name, which a
 * production build shortens. A rule of ours that says why (DomainError) is an answer in words instead.
 */
export const isDenial = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof DomainError) && 'status' in error && (error.status === 403 || error.status === 404)

/** Note in the audit trail that somebody asked for what they may not see, then answer as if it did not exist. */
export async function denied(staff: Staff, collection: CollectionSlug, id: string): Promise<never> {
  await audit(staff.req, { action: 'denied', collection, document: ID.test(id) ? id : undefined, status: 404 }, { detached: true })
  missing()
}

/** One document within the person's scope, by its id: hooks reveal what they may, and write it down. Else the 404 page. */
export async function readOne<S extends CollectionSlug>(staff: Staff, collection: S, id: string): Promise<DataFromCollectionSlug<S>> {
  if (!ID.test(id)) return denied(staff, collection, id)
  try {
    staff.req.context = {}
    const doc = await staff.payload.findByID({ collection, id, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
    if (doc) return doc as DataFromCollectionSlug<S>
  } catch (error) {
    if (!isDenial(error)) throw error
  }
  return denied(staff, collection, id)
}

/**
 * The same, without what is revealed on a read by id only (free text, identities): through a list of one, which writes
 * no "identity read" into the trail.
 */
export async function readPlain<S extends CollectionSlug>(staff: Staff, collection: S, id: string): Promise<DataFromCollectionSlug<S>> {
  if (!ID.test(id)) return denied(staff, collection, id)
  try {
    const { docs } = await staff.payload.find({ collection, where: { id: { equals: id } }, limit: 1, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
    if (docs[0]) return docs[0] as DataFromCollectionSlug<S>
  } catch (error) {
    if (!isDenial(error)) throw error
  }
  return denied(staff, collection, id)
}
