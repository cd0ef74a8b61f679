import type { BrowserContextOptions, Page } from 'playwright'

import { DEMO_PASSWORD } from '@/seed/demo/logins'
import { axe, type Opened, siteUrl, type useBrowser } from '../browser'

export type Who = 'admin' | 'sekretariat' | 'sekretariat.jabar' | 'koordinator' | 'auditor'

/** A page of the panel, opened by the holder of a demo account. */
export async function openAs(open: ReturnType<typeof useBrowser>['open'], who: Who, path: string, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open('/admin/login', options)
  const answer = await opened.context.request.post(`${siteUrl()}/api/users/login`, { data: { email: `${who}@demo.invalid`, password: DEMO_PASSWORD }, headers: { origin: siteUrl() } })
  if (!answer.ok()) throw new Error(`${who} could not sign in: ${answer.status()}`)
  await opened.page.goto(siteUrl() + path, { waitUntil: 'networkidle' })
  return opened
}

/** Documents through the API, with the session of an opened page. */
export async function find<T>(opened: Opened, path: string): Promise<T[]> {
  const answer = await opened.context.request.get(`${siteUrl()}/api/${path}`, { headers: { origin: siteUrl() } })
  return ((await answer.json()) as { docs: T[] }).docs
}

/** What axe finds in our own parts of a page; Payload's frame around them is Payload's. */
export async function violationsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await axe(page).include(part).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary}`))
}
