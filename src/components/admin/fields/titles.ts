/** Fields that the titles of our collections stand in (`useAsTitle`), the first that is filled. */
const TITLES = ['name', 'title', 'shortTitle', 'position'] as const
type Row = { id: string } & Partial<Record<(typeof TITLES)[number], string>>

const known = new Map<string, Promise<string>>()
const waiting = new Map<string, Map<string, (title: string) => void>>()

/** Asks for the titles of all that came together: one request for each collection. */
async function ask(slug: string): Promise<void> {
  const asked = waiting.get(slug) ?? new Map<string, (title: string) => void>()
  waiting.delete(slug)
  const query = new URLSearchParams({ depth: '0', limit: String(asked.size), pagination: 'false', 'where[id][in]': [...asked.keys()].join(',') })
  for (const name of TITLES) query.set(`select[${name}]`, 'true')
  const response = await fetch(`/api/${slug}?${query}`, { credentials: 'same-origin' }).catch(() => undefined)
  const rows = response?.ok ? ((await response.json()) as { docs: Row[] }).docs : []
  const titles = new Map(rows.map((row) => [String(row.id), TITLES.map((name) => row[name]).find(Boolean) ?? '']))
  for (const [id, tell] of asked) tell(titles.get(id) ?? '')
}

/** What a document is called, '' where the reader may not see it. Asked for once for a page. */
export function documentTitle(slug: string, id: string): Promise<string> {
  const key = `${slug}:${id}`
  const before = known.get(key)
  if (before) return before
  const title = new Promise<string>((tell) => {
    const asked = waiting.get(slug)
    if (asked) asked.set(id, tell)
    else {
      waiting.set(slug, new Map([[id, tell]]))
      setTimeout(() => void ask(slug), 0)
    }
  })
  known.set(key, title)
  return title
}
