import type { ReactNode } from 'react'

import { ACT, AGE_BAND, CASE_CHANNEL, CITIZENSHIP, MEANS, PURPOSE, RISK, SEX, type Vocabulary, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { Case } from '@/payload-types'

import { type Fact, Facts } from '../Facts'
import css from './case.module.css'

function Group({ title, href, change, children }: { title: string; href: string; change: string; children: ReactNode }) {
  return (
    <div className={css.group}>
      <div className={css.groupHead}>
        <h3>{title}</h3>
        <a href={href} aria-label={`${change}: ${title}`}>
          {change}
        </a>
      </div>
      {children}
    </div>
  )
}

/** What is known of a case: report, victim without identity, events. Each group leads to its form. */
export function CaseFacts({ locale, zone, doc }: { locale: Locale; zone: string; doc: Case }) {
  const t = staffCasesText[locale]
  const words = (vocabulary: Vocabulary, values: readonly string[] | null | undefined): string => (values ?? []).map((value) => wordFor(vocabulary, value, locale)).join(', ')
  const step = (name: string): string => `/kerja/kasus/${doc.id}/isi/${name}`
  const route: Fact[] = [
    { term: t.events.origin, value: doc.route?.origin },
    { term: t.events.transit, value: (doc.route?.transit ?? []).map(({ place }) => place).join(', ') },
    { term: t.events.destination, value: doc.route?.destination },
  ]
  return (
    <section className="part" aria-labelledby="fakta">
      <div className="part-head">
        <h2 id="fakta">{t.one.facts}</h2>
      </div>
      <div className={css.groups}>
        <Group title={t.one.events} href={step('peristiwa')} change={t.one.change}>
          <Facts
            none={t.one.none}
            facts={[
              { term: t.one.summary, value: doc.summary && <span className="pre">{doc.summary}</span> },
              { term: t.events.acts, value: words(ACT, doc.trafficking?.acts) },
              { term: t.events.means, value: words(MEANS, doc.trafficking?.means) },
              { term: t.events.purposes, value: words(PURPOSE, doc.trafficking?.purposes) },
              ...route,
            ]}
          />
        </Group>
        <Group title={t.one.victim} href={step('korban')} change={t.one.change}>
          <Facts
            none={t.one.none}
            facts={[
              { term: t.victim.sex, value: wordFor(SEX, doc.victim?.sex, locale) },
              { term: t.victim.ageBand, value: wordFor(AGE_BAND, doc.victim?.ageBand, locale) },
              { term: t.victim.citizenship, value: wordFor(CITIZENSHIP, doc.victim?.citizenship, locale) },
              ...(doc.victim?.nationality ? [{ term: t.victim.nationality, value: doc.victim.nationality }] : []),
            ]}
          />
        </Group>
        <Group title={t.one.report} href={step('laporan')} change={t.one.change}>
          <Facts
            none={t.one.none}
            facts={[
              { term: t.report.channel, value: wordFor(CASE_CHANNEL, doc.channel, locale) },
              { term: t.list.received, value: formatDate(doc.receivedAt, locale, zone) },
              { term: t.list.risk, value: wordFor(RISK, doc.risk, locale) },
            ]}
          />
        </Group>
      </div>
    </section>
  )
}
