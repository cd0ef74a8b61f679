import type { ReactNode } from 'react'

import { nameOf } from '@/domain/forms/fromPost'
import type { Address } from '@/domain/forms/types'

import { boxId } from './controlIds'

/**
 * What surrounds one question, group or repeat. What is not shown goes into a <template>, which a browser without
 * scripts neither draws nor sends; the script takes it out. `printed`: the question is on this page, so an empty post
 * of it means that the answer was cleared.
 */
export function Box({ address, shown, printed, kind = 'question', children }: { address: Address; shown: boolean; printed?: boolean; kind?: 'question' | 'group' | 'repeat'; children: ReactNode }) {
  const box = (
    <div className={`q q-${kind}`} id={boxId(address)} data-at={address}>
      {printed && <input type="hidden" name={nameOf(address, 'in')} value="1" />}
      {children}
    </div>
  )
  return shown ? box : <template data-off="">{box}</template>
}
