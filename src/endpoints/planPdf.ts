import { renderPlanDocument } from '@/documents/planDocument'
import { localeOf } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/relation'

import { letterheadOf, namesOf, pdfEndpoint } from './pdf'

/** More activities than any plan has; a longer one is printed up to here and says so by its own count. */
const MOST_ACTIVITIES = 500

/** `GET /api/action-plans/:id/pdf`: the plan as it stands, marked DRAF until it is approved. */
export const planPdf = pdfEndpoint('action-plans', async (req, plan) => {
  const [taskForce, activities] = await Promise.all([
    letterheadOf(req, idOf(plan.taskForce)),
    req.payload.find({ collection: 'activities', where: { plan: { equals: plan.id } }, sort: 'createdAt', limit: MOST_ACTIVITIES, depth: 0, pagination: false, overrideAccess: false, req }),
  ])
  const [institution, region] = await Promise.all([
    namesOf(req, 'institutions', activities.docs.map((row) => idOf(row.responsible))),
    namesOf(req, 'regions', [idOf(plan.region), ...activities.docs.flatMap((row) => idsOf(row.locations))]),
  ])
  const bytes = await renderPlanDocument({
    locale: localeOf(req),
    letterhead: taskForce.head,
    kind: plan.kind,
    title: plan.title,
    taskForce: taskForce.name,
    region: region(idOf(plan.region)) ?? '',
    periodStart: plan.periodStart,
    periodEnd: plan.periodEnd,
    legalDocument: plan.legalDocument,
    publishedAt: plan.publishedAt,
    problemIdentification: plan.problem,
    draft: plan.status === 'draft' || plan.status === 'in-review',
    activities: activities.docs.map((row) => ({
      title: row.title,
      programme: row.programme,
      indicators: row.indicators ?? [],
      schedule: row.schedule,
      responsible: institution(idOf(row.responsible)),
      team: row.team,
      budget: row.budget,
      genderResponsive: row.genderResponsive,
      locations: idsOf(row.locations).flatMap((id) => region(id) ?? []),
    })),
  })
  return { bytes, name: `${plan.kind}-${String(idOf(plan.region))}-${plan.periodStart.slice(0, 4)}` }
})
