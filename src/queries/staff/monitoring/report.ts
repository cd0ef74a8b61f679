import { objectKey } from '@/actions/monitoring/objects'
import { isDeskOf } from '@/actions/monitoring/roundById'
import { findingsIn, objectNames, responsesIn, wordsOf } from '@/actions/monitoring/roundMaterial'
import { reportMark, reportRow } from '@/actions/monitoring/writeReport'
import type { ReportChapter } from '@/domain/monitoring/lists'
import { type Quote, type ReportBasis, reportOn } from '@/domain/monitoring/report'
import { refOf } from '@/lib/relation'
import type { MonitoringRound } from '@/payload-types'

import type { Staff } from '../session'

type Row = NonNullable<MonitoringRound['reports']>[number]

export type ReportView = {
  /** `collection/id`. */
  key: string
  name: string
  row?: Row
  basis: ReportBasis
  quotes: Record<ReportChapter, Quote[]>
  forms: { response: string; code: string; submittedAt: string }[]
  mark: string
  edits: boolean
}

/** The report on one object of a round the person may read; undefined for what is not one of its objects. */
export async function reportView(staff: Staff, doc: MonitoringRound, object: string): Promise<ReportView | undefined> {
  const ref = (doc.objects ?? []).map((row) => refOf(row.object)).find((each) => each?.value === object)
  if (!ref) return undefined
  const raw = { ...doc, id: String(doc.id) }
  const key = objectKey(ref)
  const row = reportRow(raw, ref) as Row | undefined
  const [words, responses, findings, names] = [await wordsOf(staff.req, raw), await responsesIn(staff.req, raw.id), await findingsIn(staff.req, raw), await objectNames(staff.req, [ref])]
  const live = reportOn({ key, name: names.get(key) ?? '' }, words, responses, findings)
  return {
    key,
    name: names.get(key) ?? '',
    row,
    basis: row?.deliveredAt ? (row.frozen as unknown as ReportBasis) : live.basis,
    quotes: live.quotes,
    forms: responses.filter((response) => response.object === key).map(({ response, code, submittedAt }) => ({ response, code, submittedAt })),
    mark: reportMark(row as Record<string, unknown> | undefined),
    edits: isDeskOf(staff.scope, raw) && doc.status === 'running',
  }
}
