import type { Endpoint } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { fillObject } from '@/actions/monitoring/fillObject'
import { loadObjects, objectKey } from '@/actions/monitoring/objects'
import { roundById } from '@/actions/monitoring/roundById'
import { rowsOf } from '@/actions/monitoring/roundFacts'
import { findingsIn, objectNames, responsesIn, wordsOf } from '@/actions/monitoring/roundMaterial'
import { speaksFor } from '@/actions/monitoring/speaksFor'
import { composeReport } from '@/actions/monitoring/writeReport'
import { renderMonitoringReport } from '@/documents/monitoringReport'
import { REPORT_CHAPTERS, type ReportChapter } from '@/domain/monitoring/lists'
import { type ReportBasis, reportOn } from '@/domain/monitoring/report'
import { audit } from '@/hooks/recordAudit'
import { localeOf, notFound } from '@/lib/errors'
import { idOf, refOf } from '@/lib/relation'

import { idIn, jsonBody } from './body'
import { download, letterheadOf } from './pdf'

/** `POST /api/monitoring-rounds/:id/fill` with `object`: the form of an object of a running round, begun where there is none. */
const fillDoor: Endpoint = {
  path: '/:id/fill',
  method: 'post',
  handler: async (req) => {
    const { instanceId, fresh } = await fillObject(req, { round: idIn(req), object: refOf((await jsonBody(req)).object) })
    return Response.json({ instanceId }, { status: fresh ? 201 : 200, headers: { 'cache-control': 'no-store' } })
  },
}

/** `POST /api/monitoring-rounds/:id/compose` with `object`: begins the report on it from its form and findings. */
const composeDoor: Endpoint = {
  path: '/:id/compose',
  method: 'post',
  handler: async (req) => {
    await composeReport(req, { round: idIn(req), object: refOf((await jsonBody(req)).object) })
    return Response.json({ composed: true })
  },
}

/**
 * `GET /api/monitoring-rounds/:id/reports/:object/pdf`: the report on one object. For those who read the round (its own
 * level, and the levels above), marked DRAF until delivery; for the monitored body once it is delivered. Else 404.
 */
export const roundReportPdf: Endpoint = {
  path: '/:id/reports/:object/pdf',
  method: 'get',
  handler: async (req) => {
    const round = await roundById(req, idIn(req))
    const row = rowsOf(round?.reports).find((each) => refOf(each.object)?.value === String(req.routeParams?.object))
    const ref = refOf(row?.object)
    if (!round || !row || !ref) throw notFound()
    const scope = await scopeOf(req)
    const key = objectKey(ref)
    const object = (await loadObjects(req, [ref])).get(key)
    const delivered = Boolean(row.deliveredAt)
    if (!permits('monitoring-rounds', 'read', scope, round) && !(delivered && object && speaksFor(scope, object))) throw notFound()
    const live = async (): Promise<ReportBasis> => {
      const names = await objectNames(req, [ref])
      return reportOn({ key, name: names.get(key) ?? '' }, await wordsOf(req, round), await responsesIn(req, round.id), await findingsIn(req, round)).basis
    }
    const basis = delivered ? (row.frozen as ReportBasis) : await live()
    const { head } = await letterheadOf(req, idOf(round.taskForce))
    const { object: name, quoted, ...rest } = basis
    const bytes = await renderMonitoringReport({
      ...rest,
      locale: localeOf(req),
      letterhead: head,
      objects: [name],
      chapters: Object.fromEntries(REPORT_CHAPTERS.map((chapter) => [chapter, { text: String(row[chapter] ?? ''), from: quoted[chapter] }])) as unknown as Record<ReportChapter, { text: string; from: string[] }>,
      draft: !delivered,
      ...(delivered && { createdAt: new Date(String(row.deliveredAt)) }),
    })
    await audit(req, { action: 'export', collection: 'monitoring-rounds', document: round.id })
    return download(bytes, `laporan-monev-${basis.period}-${object?.region ?? ''}.pdf`, 'application/pdf')
  },
}

export const roundDoors: Endpoint[] = [fillDoor, composeDoor, roundReportPdf]
