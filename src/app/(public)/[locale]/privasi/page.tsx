import type { Metadata } from 'next'

import { pageMetadata } from '@/components/public/metadata'
import { TextPage } from '@/components/public/TextPage'
import { PRIVACY } from '@/i18n/areas/publicPages'
import { asLocale } from '@/i18n/texts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  return pageMetadata({ locale, path: '/privasi', title: PRIVACY[locale].title, description: PRIVACY[locale].lead })
}

export default async function Privacy({ params }: Props) {
  const locale = asLocale((await params).locale)
  return <TextPage locale={locale} {...PRIVACY[locale]} />
}
