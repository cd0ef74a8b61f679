import type { Endpoint } from 'payload'

import { notFound } from '@/lib/errors'

const shut = (): never => {
  throw notFound()
}

/** Doors Payload opens on every collection and that lead nowhere here: copies, and versions of what has none (a 500 otherwise). */
export const noCopies: Endpoint = { path: '/:id/duplicate', method: 'post', handler: shut }
export const noVersions: Endpoint[] = [
  { path: '/versions', method: 'get', handler: shut },
  { path: '/versions/:id', method: 'get', handler: shut },
  { path: '/versions/:id', method: 'post', handler: shut },
]
