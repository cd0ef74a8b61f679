import type { PayloadRequest } from 'payload'

import { now } from '@/lib/clock'

import { write } from '../write'

/** The service has begun, now. @throws {APIError} 404 for a service out of scope */
export const startService = (req: PayloadRequest, id: string): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'case-services', id, data: { startedAt: now().toISOString() }, depth: 0, overrideAccess: false, req }))

/** The service is done at `finishedAt` (ISO moment) with a sealed outcome. @throws {APIError} 404 out of scope */
export const finishService = (req: PayloadRequest, id: string, { finishedAt, outcome, startedAt }: { finishedAt: string; outcome: string; startedAt?: string }): Promise<unknown> =>
  write(req, () =>
    req.payload.update({ collection: 'case-services', id, data: { finishedAt, outcome, ...(startedAt && { startedAt }) }, depth: 0, overrideAccess: false, req }),
  )
