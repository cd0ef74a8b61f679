import type { PayloadRequest } from 'payload'

import { reportOn } from '@/domain/monitoring/report'
import { now } from '@/lib/clock'
import { refOf } from '@/lib/relation'

import { objectKey } from './objects'
import { rowsOf } from './roundFacts'
import { findingsIn, objectNames, responsesIn, wordsOf } from './roundMaterial'

type Row = Record<string, unknown>

/**
 * The reports of a round as they are delivered: with scores, figures and findings as they stand at this moment, so that
 * what was handed over reads the same ever after, whatever becomes of the findings.
 */
export async function freezeReports(req: PayloadRequest, round: Row): Promise<Row[]> {
  const rows = rowsOf(round.reports)
  const [words, responses, findings, names] = [
    await wordsOf(req, round),
    await responsesIn(req, String(round.id)),
    await findingsIn(req, round),
    await objectNames(req, rows.map(({ object }) => object)),
  ]
  const deliveredAt = now().toISOString()
  return rows.map((row) => {
    const ref = refOf(row.object)
    if (!ref) return row
    const key = objectKey(ref)
    const { basis } = reportOn({ key, name: names.get(key) ?? '' }, words, responses, findings)
    return { ...row, frozen: basis, deliveredAt }
  })
}
