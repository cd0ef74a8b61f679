import type { PayloadRequest, Where } from 'payload'

import type { ResponseRow } from '@/actions/forms/types'

/** What an export reads of a response, and what rights to its secured answers are decided by. */
const SELECT = {
  instanceId: true, receiptCode: true, version: true, versionHash: true, status: true, channel: true, revision: true, subject: true, subjectKey: true,
  answers: true, computed: true, sealed: true, submittedAt: true, acceptedAt: true, createdAt: true,
  rights: true, region: true, province: true, serviceCentre: true, handlers: true, author: true, round: true, monitor: true, case: true,
} as const
export const PAGE = 250

const momentOf = (row: ResponseRow): string => new Date(String(row.createdAt)).toISOString()

/**
 * Responses page after page, oldest first, each exactly once whatever is written meanwhile. The place is kept by the moment
 * of creation, which never changes and which indexes are ordered by; rows of the very last moment of a page are read
 * again with the next one. Only where a whole page has one moment does the id decide.
 */
export async function* responsePages(req: PayloadRequest, where: Where, size = PAGE): AsyncGenerator<ResponseRow[]> {
  const ask = async (and: Where[], sort: string): Promise<ResponseRow[]> => {
    const { docs } = await req.payload.db.find<ResponseRow>({ collection: 'form-responses', where: { and: [where, ...and] }, select: SELECT, sort, limit: size + 1, pagination: false, req: { transactionID: req.transactionID } })
    return docs
  }
  let since: Where[] = []
  for (;;) {
    const rows = await ask(since, 'createdAt')
    if (rows.length <= size) {
      if (rows.length > 0) yield rows
      return
    }
    const last = momentOf(rows.at(-1) as ResponseRow)
    const before = rows.filter((row) => momentOf(row) < last)
    if (before.length > 0) {
      yield before
      since = [{ createdAt: { greater_than_equal: last } }]
      continue
    }
    const same: Where = { createdAt: { equals: last } }
    for (let after: Where[] = []; ; ) {
      const page = (await ask([same, ...after], 'id')).slice(0, size)
      if (page.length > 0) yield page
      if (page.length < size) break
      after = [{ id: { greater_than: page.at(-1)?.id } }]
    }
    since = [{ createdAt: { greater_than: last } }]
  }
}
