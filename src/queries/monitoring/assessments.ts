import { COUNTED_STATES } from '@/domain/forms/responseStates'
import type { PayloadRequest, Where } from 'payload'

import type { Computed } from '@/domain/forms/types'
import type { Assessment } from '@/domain/monitoring/heatMap'
import { idOf } from '@/lib/relation'

export type FoundAssessment = Assessment & { form: string; round?: string; region: string }

/** Most responses one comparison reads; it says so when there were more. */
export const MOST_ASSESSMENTS = 1000

/** Handed-in responses within the asker's reach with what was worked out in them, newest first; no answers. */
export async function assessmentsOf(req: PayloadRequest, where: Where): Promise<{ assessments: FoundAssessment[]; instances: Map<string, string>; cut: boolean }> {
  const { docs } = await req.payload.find({
    collection: 'form-responses',
    where: { and: [where, { status: { in: [...COUNTED_STATES] } }] },
    select: { instanceId: true, form: true, subjectKey: true, computed: true, submittedAt: true, round: true, region: true },
    sort: '-submittedAt',
    limit: MOST_ASSESSMENTS + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const kept = docs.slice(0, MOST_ASSESSMENTS)
  return {
    assessments: kept.flatMap((doc) =>
      doc.subjectKey && doc.submittedAt
        ? [{ object: doc.subjectKey, response: String(doc.id), submittedAt: doc.submittedAt, computed: (doc.computed ?? {}) as Record<string, Computed>, form: idOf(doc.form) ?? '', region: idOf(doc.region) ?? '', ...(doc.round && { round: doc.round }) }]
        : [],
    ),
    instances: new Map(kept.map((doc) => [String(doc.id), doc.instanceId])),
    cut: docs.length > kept.length,
  }
}
