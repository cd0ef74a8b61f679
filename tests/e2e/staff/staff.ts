import type { BrowserContextOptions, Page } from 'playwright'

import { DEMO_PASSWORD } from '@/seed/demo/logins'
import { axe, type Opened, siteUrl, type useBrowser } from '../browser'

/** First part of a demo account's e-mail. */
export type Who =
  | 'admin' | 'sekretariat' | 'koordinator' | 'auditor'
  | 'ketua' | 'ketua.harian' | 'anggota'
  | 'kepala.ppt' | 'petugas' | 'kepala.ppt.kupang' | 'petugas.kupang'
  | 'penyedia' | 'penyedia.kupang' | 'asesor'

type Open = ReturnType<typeof useBrowser>['open']

export const mail = (who: string): string => `${who}@demo.invalid`

/** Signs in on the staff pages' own form. Ends wherever the role works. */
export async function signIn(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.goto(`${siteUrl()}/masuk`)
  await enter(page, email, password)
}

/** Signs in on the sign-in page that is open. Ends wherever that page leads. */
export async function enter(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForLoadState()
}

/** A staff page as the holder of a demo account sees it, without JavaScript unless told otherwise. */
export async function openAs(open: Open, who: Who, path: string, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open('/masuk', { javaScriptEnabled: false, ...options })
  await signIn(opened.page, mail(who))
  await opened.page.goto(siteUrl() + path)
  return opened
}

const headers = () => ({ origin: siteUrl() })

/** What the API answers to the session of an opened page. */
export async function ask(opened: Opened, method: 'get' | 'post' | 'patch', path: string, data?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await opened.context.request[method](`${siteUrl()}/api/${path}`, { headers: headers(), ...(data !== undefined && { data }) })
  return { status: answer.status(), body: (await answer.json()) as Record<string, unknown> }
}

/** Documents within the opened session's scope. */
export async function find<T>(opened: Opened, path: string): Promise<T[]> {
  const { status, body } = await ask(opened, 'get', path)
  if (status !== 200) throw new Error(`GET ${path}: ${status}`)
  return body.docs as T[]
}

/** Makes a document and says its id. */
export async function create(opened: Opened, slug: string, data: unknown): Promise<string> {
  const { status, body } = await ask(opened, 'post', slug, data)
  if (status !== 201) throw new Error(`POST ${slug}: ${status} ${JSON.stringify(body)}`)
  return (body.doc as { id: string }).id
}

/** What is wrong with the whole page, in a form that a failing test can print; closed parts are read too. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)))
  const { violations } = await axe(page).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary}`))
}

/** Status of a page asked for with this session, redirects followed. */
export async function statusOf(opened: Opened, path: string): Promise<number> {
  return (await opened.context.request.get(siteUrl() + path)).status()
}
