import { headers } from 'next/headers'
import type { Metadata } from 'next'

import '@/components/ui/styles'
import { NotFoundView } from '@/components/public/NotFoundView'
import { SiteFrame } from '@/components/public/SiteFrame'
import { StaffNotFound, isStaffPath } from '@/components/staff/StaffNotFound'
import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import { isDemo } from '@/queries/public/site'

/** Language of the address that was asked for. Reading the request also keeps this page out of prerendering: its scripts need a nonce. */
async function localeOfPath(): Promise<Locale> {
  return /^\/en(\/|$)/.test((await headers()).get('x-path') ?? '') ? 'en' : 'id'
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${publicText[await localeOfPath()].errors.notFound} · SIGAP TPPO`, robots: { index: false } }
}

/** What no route answers. Rendered on the server in full, unlike `notFound()`, which needs JavaScript to show anything. */
export default async function GlobalNotFound() {
  if (isStaffPath((await headers()).get('x-path'))) return <StaffNotFound />
  const locale = await localeOfPath()
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <SiteFrame locale={locale} demo={await isDemo()}>
          <NotFoundView locale={locale} />
        </SiteFrame>
      </body>
    </html>
  )
}
