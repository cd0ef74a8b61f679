import type { PayloadRequest } from 'payload'

import type { CaseService } from '@/payload-types'

import { write } from '../write'

/**
 * Records services a victim asks for, all or none. The clock of each runs from `requestedAt` (ISO moment).
 * @throws {DomainError} `owner-unknown` (400) for a case out of scope
 */
export const requestServices = (req: PayloadRequest, caseId: string, services: readonly CaseService['service'][], requestedAt: string): Promise<void> =>
  write(req, async () => {
    for (const service of services) {
      await req.payload.create({ collection: 'case-services', data: { case: caseId, service, requestedAt }, depth: 0, overrideAccess: false, req })
    }
  })
