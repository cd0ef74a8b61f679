import type { PaginatedDocs } from 'payload'

/**
 * The page of a list that was asked for, or the last one where that lies beyond the end: a list gets shorter, a link to
 * its page stays. Without a page, whatever `ask` gives for none.
 */
export async function pageOrLast<Doc>(
  page: number | undefined,
  ask: (page: number | undefined) => Promise<PaginatedDocs<Doc>>,
): Promise<{ docs: Doc[]; total: number; page: number; pages: number }> {
  let found = await ask(page)
  if (found.docs.length === 0 && (page ?? 1) > 1) found = await ask(Math.max(1, found.totalPages))
  return { docs: found.docs, total: found.totalDocs, page: found.page ?? 1, pages: found.totalPages }
}
