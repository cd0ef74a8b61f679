import { dayAt } from '@/actions/dayAt'
import { sidesOf } from '@/actions/monitoring/checkFinding'
import { objectKey } from '@/actions/monitoring/objects'
import { roundById } from '@/actions/monitoring/roundById'
import { objectNames } from '@/actions/monitoring/roundMaterial'
import { isOverdue, type FindingSide } from '@/domain/monitoring/findings'
import { ROUND_KINDS, roundTitle } from '@/domain/monitoring/lists'
import { idOf, idsOf, refOf } from '@/lib/relation'
import type { MonitoringFinding } from '@/payload-types'

import type { Staff } from '../session'
import { roundsAbout } from './mine'
import { readRound } from './round'
import { daysBetween } from './rounds'

export type FindingView = { object: string; round?: { id: string; title: string }; sides: ReadonlySet<FindingSide>; daysLate: number; carried: boolean }

/** What a finding's page shows beside the finding: about whom, in which round, and on which side the person stands. */
export async function findingView(staff: Staff, doc: MonitoringFinding): Promise<FindingView> {
  const ref = refOf(doc.object)
  const id = idOf(doc.round) ?? ''
  const [round, names, readable] = [await roundById(staff.req, id), await objectNames(staff.req, [doc.object]), (await readRound(staff, id)) !== undefined || (await roundsAbout(staff, id)).length > 0]
  const kind = ROUND_KINDS.find((each) => each === round?.kind)
  const today = dayAt(doc.objectRegion || 'ID')
  const late = isOverdue({ status: doc.status, dueOn: doc.dueOn ?? undefined }, today)
  return {
    object: (ref && names.get(objectKey(ref))) ?? '',
    ...(readable && round && kind && { round: { id, title: roundTitle({ kind, period: String(round.period) }, staff.locale) } }),
    sides: sidesOf(staff.scope, { ...doc }),
    daysLate: late && doc.dueOn ? daysBetween(doc.dueOn, today) : 0,
    carried: idsOf(doc.carriedTo).length > 0,
  }
}
