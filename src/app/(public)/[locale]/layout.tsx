import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import '@/components/ui/styles'
import { SiteFrame } from '@/components/public/SiteFrame'
import { LOCALES, type Locale } from '@/i18n/texts'
import { environment } from '@/lib/env'
import { isDemo } from '@/queries/public/site'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(environment().serverURL),
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

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const { locale } = await params
  if (!LOCALES.includes(locale as Locale)) notFound()
  return (
    // The quick exit's script marks <html> before React arrives.
    <html lang={locale} suppressHydrationWarning>
      <body>
        <SiteFrame locale={locale as Locale} demo={await isDemo()}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
