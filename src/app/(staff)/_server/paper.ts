import type { Endpoint } from 'payload'

import { DomainError } from '@/lib/errors'
import { denied, isDenial } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

/**
 * A paper's PDF, by the API's own endpoint (same access, same entry in the trail), under an address of the staff pages:
 * a browser in an office network without TLS does not send what Payload asks of a cookie at `/api`, and whoever is not
 * signed in is led to the sign-in page instead of an error in JSON.
 */
export async function paper(endpoint: Endpoint, slug: 'action-plans' | 'reports' | 'decrees' | 'monitoring-rounds', id: string, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const staff = await staffRequest()
  staff.req.routeParams = { ...more, id }
  try {
    return await endpoint.handler(staff.req)
  } catch (error) {
    if (isDenial(error) || (error instanceof DomainError && error.status === 404)) return denied(staff, slug, id)
    throw error
  }
}
