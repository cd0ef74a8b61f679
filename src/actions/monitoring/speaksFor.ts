import type { Scope } from '@/access/scope'

import type { MonitoredObject } from './objects'

const OF_A_LEVEL: ReadonlySet<string> = new Set(['secretariat', 'daily-chair', 'chair', 'member', 'sub-coordinator'])

/** Whether a person is of a monitored body: its level's officers, its Sub GT's coordinator, its centre's head. They read the report about it once it is delivered. */
export const speaksFor = (scope: Scope, object: Pick<MonitoredObject, 'kind' | 'id' | 'region'>): boolean =>
  scope.grants.some((grant) => {
    if (object.kind === 'service-centre') return grant.role === 'centre-head' && grant.serviceCentre === object.id
    if (object.kind === 'sub-task-force' && grant.role === 'sub-coordinator') return grant.subTaskForce === object.id
    return OF_A_LEVEL.has(grant.role) && grant.region === object.region
  })
