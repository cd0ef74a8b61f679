import { headers } from 'next/headers'

import { environment } from '@/lib/env'

/**
 * Whether a form post comes from a page of ours: by the browser's own word (Sec-Fetch-Site) and by Origin against the
 * host that was asked. A browser sends at least one of them with every post; a post with neither is refused.
 */
export function isOwnOrigin(head: Pick<Headers, 'get'>, serverURL: string): boolean {
  const site = head.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = head.get('origin')
  if (!origin) return site === 'same-origin' || site === 'none'
  if (origin === 'null' || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return origin === serverURL || host === (head.get('x-forwarded-host') ?? head.get('host'))
}

/** @throws {Error} for a post from elsewhere; Next refuses most of them before this is reached. */
export async function assertOwnOrigin(): Promise<void> {
  if (!isOwnOrigin(await headers(), environment().serverURL)) throw new Error('A form post from another site was refused')
}
