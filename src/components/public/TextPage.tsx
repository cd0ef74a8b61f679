import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'
import { localPath } from './paths'

export type TextSection = { title: string; paragraphs: readonly string[]; points?: readonly string[]; link?: { href: string; label: string } }

/** A page of plain text: title, lead, sections. */
export function TextPage({ locale, title, lead, sections }: { locale: Locale; title: string; lead: string; sections: readonly TextSection[] }) {
  return (
    <article className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: title }]} />
      <header>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      <div className="prose">
        {sections.map((section) => (
          <section key={section.title} className="prose">
            <h2>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {section.points && (
              <ul>
                {section.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            {section.link && <p><a href={localPath(locale, section.link.href)}>{section.link.label}</a></p>}
          </section>
        ))}
      </div>
    </article>
  )
}
