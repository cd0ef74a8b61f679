import { headers } from 'next/headers'

import '@/components/ui/styles'
import { NotFoundView } from '@/components/public/NotFoundView'
import { SiteFrame } from '@/components/public/SiteFrame'
import { isDemo } from '@/queries/public/site'

export const metadata = { title: 'Halaman tidak ditemukan · SIGAP TPPO', robots: { index: false } }

/** What no route of any part answers. Everything public lands on the site's own 404 page instead. */
export default async function GlobalNotFound() {
  // Reading the request keeps this page out of the build's prerendering: its scripts need the answer's nonce.
  await headers()
  return (
    <html lang="id" suppressHydrationWarning>
      <body>
        <SiteFrame locale="id" demo={await isDemo()}>
          <NotFoundView locale="id" />
        </SiteFrame>
      </body>
    </html>
  )
}
