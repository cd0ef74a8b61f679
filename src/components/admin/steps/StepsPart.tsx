import type { ReactNode } from 'react'

import { panelText } from '@/i18n/areas/panel'
import type { Locale } from '@/i18n/texts'
import css from '../panel.module.css'
import { StateWord } from '../StateWord'
import { type Step, StepButtons } from './StepButtons'

type Props = {
  locale: Locale
  slug: string
  id: string
  state: { word: string; tone?: 'good' | 'late' }
  steps: Step[]
  /** Links beside the buttons: the PDF, what belongs to the document. */
  links?: { href: string; label: string; download?: boolean }[]
  children?: ReactNode
}

/** Head of an edit view: the state in words, the steps of this person, and what belongs to the document. */
export function StepsPart({ locale, slug, id, state, steps, links = [], children }: Props) {
  const t = panelText[locale].steps
  return (
    <section className={css.part} aria-label={t.title}>
      <div className={css.head}>
        <h2>{t.title}</h2>
        <StateWord {...state} />
      </div>
      {children}
      <div className={css.row}>
        <StepButtons locale={locale} slug={slug} id={id} steps={steps} />
        {links.map((link) => (
          <a key={link.href} className={css.button} href={link.href} download={link.download}>{link.label}</a>
        ))}
      </div>
      {steps.length === 0 && <p className={css.soft}>{t.none}</p>}
    </section>
  )
}
