import type { Locale } from '@/i18n/texts'
import { latestPlans } from './plans'
import { latestReports } from './reports'
import type { FreshEntry } from './types'

/** What was published last, plans and reports together. */
export async function freshlyPublished(locale: Locale, limit: number): Promise<FreshEntry[]> {
  const [plans, reports] = await Promise.all([latestPlans(locale, limit), latestReports(locale, limit)])
  const entry =
    (kind: FreshEntry['kind']) =>
    ({ id, title, regionTitle, publishedAt }: { id: string; title: string; regionTitle: string; publishedAt?: string }): FreshEntry[] =>
      publishedAt ? [{ kind, id, title, regionTitle, date: publishedAt }] : []
  return [...plans.flatMap(entry('plan')), ...reports.flatMap(entry('report'))].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, limit)
}
