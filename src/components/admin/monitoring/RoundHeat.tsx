import type { UIFieldServerProps } from 'payload'

import { HeatTable } from '@/components/staff/monitoring/HeatTable'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { roundHeat } from '@/queries/monitoring/roundHeat'
import { findOwn } from '@/queries/panel/findOwn'

import css from '../panel.module.css'

/** A round's scores in its edit view, to read: one table for each instrument, from the responses the reader may see. */
export async function RoundHeat({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = formResultsText[locale].panel
  const round = id ? await findOwn(req, 'monitoring-rounds', String(id)) : undefined
  if (!round) return null
  const { parts, names, instances, uninstrumented } = await roundHeat(req, round)
  return (
    <section className={css.part} aria-label={t.title}>
      <div className={css.head}>
        <h2>{t.title}</h2>
        {parts.length > 0 && <a className={css.link} href="/kerja/pemantauan/banding">{t.compare}</a>}
      </div>
      {parts.length === 0 && <p className={css.soft}>{t.none}</p>}
      {parts.map(({ form, title, map, bands }) => (
        <HeatTable
          key={form}
          locale={locale}
          caption={title[locale]}
          {...map}
          bands={bands}
          name={(key) => names.get(key) ?? ''}
          responseHref={(response) => { const instance = instances.get(response); return instance ? `/kerja/formulir/${instance}` : undefined }}
        />
      ))}
      {uninstrumented.length > 0 && parts.length > 0 && <p className={css.soft}>{t.uninstrumented(formatNumber(uninstrumented.length, locale))}</p>}
    </section>
  )
}
