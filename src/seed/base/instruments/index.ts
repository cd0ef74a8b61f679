import type { FormAudience, FormDefinition } from '@/domain/forms/types'

import { READINESS_CHECKLIST } from './readiness'
import { ADULT_ASSESSMENT, CHILD_ASSESSMENT } from './riskNeeds'
import { SATISFACTION_SURVEY } from './satisfaction'
import { SERVICE_CENTRE_CHECKLIST } from './serviceCentre'
import { SUB_TASK_FORCE_CHECKLISTS } from './subTaskForces'
import { TASK_FORCE_CHECKLISTS } from './taskForce'

export type Instrument = { definition: FormDefinition; audience: FormAudience }

const forStaff = (definition: FormDefinition): Instrument => ({ definition, audience: 'staff' })

/** What an installation begins with; all belong to the national level, so every level below may use them. */
export const INSTRUMENTS: readonly Instrument[] = [
  ...Object.values(TASK_FORCE_CHECKLISTS).map(forStaff),
  ...Object.values(SUB_TASK_FORCE_CHECKLISTS).map(forStaff),
  forStaff(SERVICE_CENTRE_CHECKLIST),
  forStaff(ADULT_ASSESSMENT),
  forStaff(CHILD_ASSESSMENT),
  forStaff(READINESS_CHECKLIST),
  { definition: SATISFACTION_SURVEY, audience: 'public' },
]
