import type { Metadata } from 'next'

import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import { localPath } from './paths'

type Options = { locale: Locale; path: string; title?: string; description?: string; index?: boolean }

/** Title, description, canonical address and the address in the other language. */
export function pageMetadata({ locale, path, title, description, index = true }: Options): Metadata {
  const site = publicText[locale].site
  return {
    title: title ? `${title} · ${site.name}` : `${site.name}: ${publicText[locale].home.title.toLowerCase()}`,
    description: description ?? site.description,
    alternates: {
      canonical: localPath(locale, path),
      languages: { id: path, en: localPath('en', path), 'x-default': path },
    },
    robots: index ? undefined : { index: false },
  }
}
