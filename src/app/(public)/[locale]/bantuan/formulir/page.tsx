import type { Metadata } from 'next'

import { pageMetadata } from '@/components/public/metadata'
import { localPath } from '@/components/public/paths'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { FORM_GUIDE, type GuideSection } from '@/i18n/areas/formGuide'
import { uiText } from '@/i18n/areas/ui'
import { asLocale } from '@/i18n/texts'

import './guide.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  return pageMetadata({ locale, path: '/bantuan/formulir', title: FORM_GUIDE[locale].title, description: FORM_GUIDE[locale].lead })
}

/** How an administrator makes a form, with pictures of the editor. */
export default async function FormGuide({ params }: Props) {
  const locale = asLocale((await params).locale)
  const { title, lead, contents, help, sections } = FORM_GUIDE[locale]
  return (
    <article className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: help, href: localPath(locale, '/bantuan') }, { label: title }]} />
      <header>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      <nav aria-label={contents}>
        <ol className="guide__contents">
          {sections.map((section) => <li key={section.id}><a href={`#${section.id}`}>{section.title}</a></li>)}
        </ol>
      </nav>
      {sections.map((section) => <Part key={section.id} section={section} />)}
    </article>
  )
}

function Part({ section: { id, title, paragraphs, steps, points, picture } }: { section: GuideSection }) {
  return (
    <section id={id} className="guide__part">
      <div className="prose">
        <h2>{title}</h2>
        {paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        {steps && <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>}
        {points && <ul>{points.map((point) => <li key={point}>{point}</li>)}</ul>}
      </div>
      {picture && (
        <figure>
          {/* oxlint-disable-next-line next/no-img-element -- already of the right size and format; nothing to optimise at run time */}
          <img src={picture.file} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
        </figure>
      )}
    </section>
  )
}
