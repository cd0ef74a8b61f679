import type { Metadata } from 'next'

import { pageMetadata } from '@/components/public/metadata'
import { TextPage } from '@/components/public/TextPage'
import { HELP } from '@/i18n/areas/publicPages'
import { asLocale } from '@/i18n/texts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  return pageMetadata({ locale, path: '/bantuan', title: HELP[locale].title, description: HELP[locale].lead })
}

export default async function Help({ params }: Props) {
  const locale = asLocale((await params).locale)
  return <TextPage locale={locale} {...HELP[locale]} />
}
