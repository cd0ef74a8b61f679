import type { PayloadRequest } from 'payload'

import type { Case } from '@/payload-types'

import { write } from '../write'

export type Report = Pick<Case, 'channel' | 'receivedAt' | 'risk'> & { serviceCentre: string }

/**
 * Takes a report: a case in intake, numbered by the server, its creator among its handlers.
 * @returns the new case's id
 * @throws {DomainError} `owner-unknown` (400) for a centre the person does not work at
 */
export const openCase = (req: PayloadRequest, report: Report): Promise<string> =>
  write(req, async () => {
    const created = await req.payload.create({ collection: 'cases', data: { ...report, status: 'intake' }, depth: 0, overrideAccess: false, req })
    return String(created.id)
  })
