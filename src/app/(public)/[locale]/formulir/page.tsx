import type { Metadata } from 'next'

import { pageMetadata } from '@/components/public/metadata'
import { localPath } from '@/components/public/paths'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { EmptyState } from '@/components/ui/EmptyState'
import { publicFormsText } from '@/i18n/areas/publicForms'
import { uiText } from '@/i18n/areas/ui'
import { asLocale } from '@/i18n/texts'
import { publicForms } from '@/queries/public/forms'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  return pageMetadata({ locale, path: '/formulir', title: publicFormsText[locale].title, description: publicFormsText[locale].description })
}

/** Forms that anybody may fill in. */
export default async function PublicFormsPage({ params }: Props) {
  const locale = asLocale((await params).locale)
  const t = publicFormsText[locale]
  const forms = await publicForms(locale)
  return (
    <div className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      {forms.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <ul className="lined">
          {forms.map((form) => (
            <li key={form.id}>
              <a className="entry-link" href={localPath(locale, `/formulir/${form.key}`)}>
                {form.title}
              </a>
              {form.description && <p className="soft">{form.description}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
