import type { AfterErrorHook } from 'payload'

import { SCOPED } from '@/access/collectionAccess'
import { DomainError, localeOf, notFound } from '@/lib/errors'

import { audit } from './recordAudit'

const answer = (error: DomainError, locale: 'id' | 'en') => ({
  status: error.status,
  response: { errors: [{ message: error.text[locale], code: error.code, fields: error.fields }] },
})

/**
 * Last word on every failed API request. Out of scope and not existing get the same 404 by every door
 * (Payload says 403 on update and delete), domain errors are told in the reader's language, an error of the
 * driver about bad input becomes a 400, and each denial goes to the audit trail, after the rollback.
 */
export const answerErrors: AfterErrorHook = async ({ error, req, collection, context }) => {
  const locale = localeOf(req)
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : undefined
  const scopedAway = status === 403 && error.name === 'Forbidden' && context[SCOPED] === collection?.slug && collection
  const final = scopedAway ? notFound() : error
  const finalStatus = scopedAway ? 404 : status

  if (finalStatus === 401 || finalStatus === 403 || (finalStatus === 404 && id)) {
    await audit(req, { action: 'denied', collection: collection?.slug, document: id, status: finalStatus }, { detached: true })
  }
  if (final instanceof DomainError) return answer(final, locale)
  if (finalStatus === 404) return answer(notFound(), locale)
  return undefined
}
