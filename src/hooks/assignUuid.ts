import { randomUUID } from 'node:crypto'

import type { GuardHook } from './guardHook'

/** Give a new document its id; one sent by a client is replaced. */
export const assignUuid: GuardHook = ({ data, operation, overrideAccess }) => {
  if (operation === 'create' && data && !(overrideAccess && data.id)) data.id = randomUUID()
  return data
}
