import { renderReportDocument } from '@/documents/reportDocument'
import { localeOf } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { letterheadOf, namesOf, pdfEndpoint } from './pdf'

/** `GET /api/reports/:id/pdf`: the report as it stands, marked DRAF until the chair approved it. */
export const reportPdf = pdfEndpoint('reports', async (req, report) => {
  const [taskForce, region] = await Promise.all([letterheadOf(req, idOf(report.taskForce)), namesOf(req, 'regions', [idOf(report.region)])])
  const bytes = await renderReportDocument({
    locale: localeOf(req),
    letterhead: taskForce.head,
    kind: report.kind,
    title: report.title,
    taskForce: taskForce.name,
    region: region(idOf(report.region)) ?? '',
    period: report.period,
    publishedAt: report.publishedAt,
    draft: !['approved', 'delivered', 'published'].includes(report.status),
    sections: (report.sections ?? []).map((section) => ({ heading: section.heading, text: section.body })),
  })
  return { bytes, name: `laporan-${report.kind}-${String(idOf(report.region))}-${report.period}` }
})
