import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { scopeOf } from '@/access/scopeOf'
import { permits } from '@/access/permits'
import { REPORT_CHAPTERS, type ReportChapter } from '@/domain/monitoring/lists'
import { filledChapters, reportOn } from '@/domain/monitoring/report'
import { conflict, forbidden, notFound } from '@/lib/errors'
import { refOf } from '@/lib/relation'

import { write } from '../write'
import { type ObjectRef, objectRow } from './fillObject'
import { objectKey } from './objects'
import { isDeskOf, type RoundRow, roundById } from './roundById'
import { rowsOf } from './roundFacts'
import { findingsIn, objectNames, responsesIn, wordsOf } from './roundMaterial'

type Row = Record<string, unknown>
type Chapters = Record<ReportChapter, string>
type Which = { round: string; object: ObjectRef | undefined }

const chaptersOf = (row: Row | undefined): Partial<Chapters> => Object.fromEntries(REPORT_CHAPTERS.map((chapter) => [chapter, typeof row?.[chapter] === 'string' ? row[chapter] : '']))

/** What somebody has in front of them when they begin to edit: another text since then is a conflict, not overwritten. */
export const reportMark = (row: Row | undefined): string => createHash('sha256').update(JSON.stringify(REPORT_CHAPTERS.map((chapter) => chaptersOf(row)[chapter]))).digest('hex').slice(0, 16)

export const reportRow = (round: Row, object: ObjectRef): Row | undefined =>
  rowsOf(round.reports).find((row) => { const ref = refOf(row.object); return ref !== undefined && objectKey(ref) === objectKey(object) })

/** The round for those who write its reports. @throws {DomainError} 404, 403, 409 once they are delivered */
async function atDesk(req: PayloadRequest, id: string): Promise<RoundRow> {
  const [round, scope] = [await roundById(req, id), await scopeOf(req)]
  if (!round || !permits('monitoring-rounds', 'read', scope, round)) throw notFound()
  if (!isDeskOf(scope, round)) throw forbidden('not-your-step', 'Laporan ditulis sekretariat gugus tugas pelaksana.', 'Reports are written by the secretariat of the monitoring task force.')
  if (round.status === 'reported' || round.status === 'closed') throw conflict('report-delivered', 'Laporan ini sudah disampaikan dan tidak dapat diubah.', 'This report was delivered and cannot be changed.')
  if (round.status !== 'running') throw conflict('round-not-running', 'Laporan disusun setelah putaran berjalan.', 'Reports are composed once the round runs.')
  return round
}

async function put(req: PayloadRequest, round: RoundRow, object: ObjectRef, row: Row): Promise<void> {
  const old = reportRow(round, object)
  const rows = rowsOf(round.reports)
  const reports = old ? rows.map((each) => (each === old ? { ...old, ...row } : each)) : [...rows, { object, ...row }]
  await req.payload.update({ collection: 'monitoring-rounds', id: round.id, data: { reports } as never, depth: 0, overrideAccess: true, req })
}

/**
 * Begins the report on an object from its form and findings: each empty chapter with what the assessors wrote; what somebody
 * wrote already stays. Again after a form was corrected: the sources are brought up to date.
 * @throws {DomainError} 404, 403, 400 for a foreign object, 409 while it is not assessed or once delivered
 */
export async function composeReport(req: PayloadRequest, { round: id, object }: Which): Promise<void> {
  await write(req, async () => {
    const round = await atDesk(req, id)
    const ref = refOf(objectRow(round, object).object)
    if (!ref) throw notFound()
    const key = objectKey(ref)
    const responses = await responsesIn(req, id)
    if (!responses.some((response) => response.object === key)) throw conflict('not-assessed', 'Formulir objek ini belum diserahkan.', 'The form of this object has not been handed in.')
    const names = await objectNames(req, [ref])
    const { quotes } = reportOn({ key, name: names.get(key) ?? '' }, await wordsOf(req, round), responses, await findingsIn(req, round))
    const sources = [...new Set(REPORT_CHAPTERS.flatMap((chapter) => quotes[chapter].map(({ response }) => response)))]
    await put(req, round, ref, { ...filledChapters(chaptersOf(reportRow(round, ref)), quotes), sources })
  })
}

/**
 * Saves the texts of a report that was composed. `seen`: `reportMark` of what the person began from.
 * @throws {DomainError} 404, 403, 409 when it was delivered or changed meanwhile
 */
export async function saveReport(req: PayloadRequest, { round: id, object, chapters, seen }: Which & { chapters: Chapters; seen: string }): Promise<void> {
  await write(req, async () => {
    const round = await atDesk(req, id)
    const ref = refOf(objectRow(round, object).object)
    const row = ref && reportRow(round, ref)
    if (!row || !ref) throw conflict('report-missing', 'Susun laporan objek ini lebih dahulu.', 'Compose the report on this object first.')
    if (reportMark(row) !== seen) throw conflict('report-changed', 'Teks laporan ini baru saja diubah orang lain. Salin tulisan Anda, buka ulang halaman ini, lalu gabungkan.', 'Somebody else has just changed this report. Copy your text, open this page again and merge.')
    await put(req, round, ref, chapters)
  })
}
