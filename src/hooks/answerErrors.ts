import type { AfterErrorHook } from 'payload'

import { SCOPED } from '@/access/collectionAccess'
import { type RequestProblem, requestsText } from '@/i18n/areas/requests'
import { isTransient } from '@/lib/database/errors'
import { DomainError, localeOf, notFound } from '@/lib/errors'
import { isInputError } from '@/lib/http/inputErrors'

import { audit } from './recordAudit'

type Locale = 'id' | 'en'

const answer = (error: DomainError, locale: Locale) => ({
  status: error.status,
  response: { errors: [{ message: error.text[locale], code: error.code, fields: error.fields }] },
})

const plain = (status: number, problem: RequestProblem, locale: Locale) => ({
  status,
  response: { errors: [{ message: requestsText[locale][problem], code: problem, fields: [] }] },
})

/** An id as one of ours looks; anything else somebody typed stays out of the audit trail. */
const ID = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}|ID|\d{2}(?:\.\d{2})?)$/i
const REFUSED_LOGIN = new Set(['AuthenticationError', 'LockedAuth', 'UnverifiedEmail'])

/** One entry for a denial. The answer does not wait on a trail that cannot be written; the operator is told. */
async function record(args: Parameters<AfterErrorHook>[0], status: number): Promise<void> {
  const { error, req, collection } = args
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : undefined
  if (status !== 401 && status !== 403 && !(status === 404 && id)) return
  try {
    const failedLogin = REFUSED_LOGIN.has(error.name)
    await audit(
      req,
      { action: failedLogin ? 'login-failed' : 'denied', collection: collection?.slug, document: id && ID.test(id) ? id : undefined, status },
      { detached: true },
    )
  } catch (problem) {
    req.payload.logger.error({ err: problem, msg: 'A denial could not be written to the audit trail' })
  }
}

/**
 * Last word on every failed API request. Out of scope and not existing get the same 404 by every door
 * (Payload says 403 on update and delete), domain errors are told in the reader's language, an error of the
 * driver about bad input becomes a 400, and each denial goes to the audit trail, after the rollback.
 */
export const answerErrors: AfterErrorHook = async (args) => {
  const { error, req, collection, context } = args
  const locale = localeOf(req)
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const scopedAway = status === 403 && error.name === 'Forbidden' && context[SCOPED] === collection?.slug && collection
  const final = scopedAway ? notFound() : error
  const finalStatus = scopedAway ? 404 : status

  await record(args, finalStatus)
  if (final instanceof DomainError) return answer(final, locale)
  if (finalStatus === 404) return answer(notFound(), locale)
  // Payload says these in English only.
  if (error.name === 'QueryError') return plain(400, 'query-invalid', locale)
  if (error.name === 'APIError' && finalStatus === 400) return plain(400, 'request-invalid', locale)
  if (error.name === 'APIError' && finalStatus === 403) return plain(403, 'forbidden', locale)
  if (isTransient(error)) {
    req.responseHeaders = new Headers({ 'Retry-After': '1' })
    return plain(503, 'busy', locale)
  }
  if (finalStatus >= 500) return isInputError(error) ? plain(400, 'request-invalid', locale) : plain(500, 'server-error', locale)
  return undefined
}
