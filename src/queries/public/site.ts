import { cache } from 'react'

import { payloadOf } from './gateway'

/**
 * Whether this database is marked as demo. A database that does not answer counts as not demo: the page behind the
 * banner then says what is wrong.
 */
export const isDemo = cache(async (): Promise<boolean> => {
  try {
    const payload = await payloadOf()
    const state = await payload.findGlobal({ slug: 'system-state', depth: 0, overrideAccess: true, select: { demo: true } })
    return state.demo === true
  } catch {
    return false
  }
})
