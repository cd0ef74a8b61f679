import type { PayloadRequest } from 'payload'

import type { Case } from '@/payload-types'

import { write } from '../write'

/** Facts of a case that identify nobody, and its sealed summary; what is not given stays as it is. */
export type Facts = Partial<Pick<Case, 'channel' | 'receivedAt' | 'risk' | 'victim' | 'trafficking' | 'route' | 'summary'>>

/** @throws {APIError} 404 for a case out of scope */
export const saveFacts = (req: PayloadRequest, id: string, facts: Facts): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'cases', id, data: facts, depth: 0, overrideAccess: false, req }))
