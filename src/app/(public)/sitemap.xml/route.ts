import { localPath } from '@/components/public/paths'
import { environment } from '@/lib/env'
import { sitemapPaths } from '@/queries/public/sitemap'

const escape = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Told from the data of the moment: Next would make this file once, at the build. */
export const dynamic = 'force-dynamic'

/** Published pages only, each with its address in both languages. */
export async function GET(): Promise<Response> {
  const base = environment().serverURL
  const entries = (await sitemapPaths()).map((path) => {
    const links = (['id', 'en'] as const).map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escape(base + localPath(locale, path))}"/>`,
    )
    return `<url><loc>${escape(base + path)}</loc>${links.join('')}</url>`
  })
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
