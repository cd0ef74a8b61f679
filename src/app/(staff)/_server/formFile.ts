import type { Endpoint } from 'payload'

import { DomainError } from '@/lib/errors'
import { denied, isDenial } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

/** The query as Payload's endpoints read it: a name given twice is a list. */
const queryOf = (given: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name).length > 1 ? given.getAll(name) : (given.get(name) ?? '')]))

/**
 * A file of a form by the API's own endpoint, under an address of the staff pages, for the reason given at `paper`. What
 * the endpoint refuses is said in a sentence; what is out of reach is the page for what is not there.
 */
export async function formFile(endpoint: Endpoint, slug: 'forms' | 'form-versions', id: string, given: URLSearchParams): Promise<Response> {
  const { req, locale, ...staff } = await staffRequest()
  Object.assign(req, { routeParams: { id }, query: queryOf(given), searchParams: given })
  try {
    return await endpoint.handler(req)
  } catch (error) {
    if (isDenial(error) || (error instanceof DomainError && error.status === 404)) return denied({ req, locale, ...staff }, slug, id)
    if (!(error instanceof DomainError)) throw error
    return new Response(error.text[locale], { status: error.status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
  }
}
