import { environment } from '@/lib/env'
import { isDemo } from '@/queries/public/site'

/** Told from the data of the moment: Next would make this file once, at the build. */
export const dynamic = 'force-dynamic'

/** Search engines may read what is public; an installation with demo data is nobody's source. */
export async function GET(): Promise<Response> {
  const lines = (await isDemo())
    ? ['User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        ...['/admin', '/api', '/kerja', '/masuk', '/undangan'].map((path) => `Disallow: ${path}`),
        `Sitemap: ${environment().serverURL}/sitemap.xml`,
      ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
