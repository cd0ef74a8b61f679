import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '@/components/ui/styles'
import '@/components/staff/staff.css'
import { StaffFrame } from '@/components/staff/StaffFrame'
import { environment } from '@/lib/env'
import { currentStaff, staffLocale } from '@/queries/staff/session'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(environment().serverURL),
    robots: { index: false, follow: false },
    // Nothing for other sites, as everywhere; but a browser that sends no referrer at all also says "Origin: null" with a
    // form post, and where a post comes from has to be checked.
    referrer: 'same-origin',
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }, { url: '/favicon.ico', sizes: '32x32' }] },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#08343d' },
    { media: '(prefers-color-scheme: dark)', color: '#0a2a30' },
  ],
}

/** Root of all pages behind (and at) the sign-in. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const locale = await staffLocale()
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <StaffFrame locale={locale} staff={await currentStaff()}>
          {children}
        </StaffFrame>
      </body>
    </html>
  )
}
