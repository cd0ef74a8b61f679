import type { Endpoint } from 'payload'

import { DomainError } from '@/lib/errors'
import { denied, isDenial } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

type Slug = 'action-plans' | 'reports' | 'decrees' | 'monitoring-rounds' | 'forms' | 'form-versions'
type More = {
  /** Parts of the endpoint's address beside the id. */
  params?: Readonly<Record<string, string>>
  /** Query that goes on to the endpoint. */
  query?: URLSearchParams
}

/** The query as Payload's endpoints read it: a name given twice is a list. */
const queryOf = (given: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name).length > 1 ? given.getAll(name) : (given.get(name) ?? '')]))

/**
 * A file by the API's own endpoint (same access, same entry in the trail), under an address of the staff pages: a
 * browser in an office network without TLS does not send what Payload asks of a cookie at `/api`, and whoever is not
 * signed in is led to the sign-in page instead of an error in JSON. What the endpoint refuses is said in a sentence; what
 * is out of reach is the page for what is not there.
 */
export async function paper(endpoint: Endpoint, slug: Slug, id: string, { params = {}, query }: More = {}): Promise<Response> {
  const staff = await staffRequest()
  Object.assign(staff.req, { routeParams: { ...params, id }, ...(query && { query: queryOf(query), searchParams: query }) })
  try {
    return await endpoint.handler(staff.req)
  } catch (error) {
    if (isDenial(error) || (error instanceof DomainError && error.status === 404)) return denied(staff, slug, id)
    if (!(error instanceof DomainError)) throw error
    return new Response(error.text[staff.locale], { status: error.status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
  }
}
