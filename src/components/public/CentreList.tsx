import { CENTRE_FORM, SERVICE, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import type { CentreRow } from '@/queries/public/types'
import css from './CentreList.module.css'
import { localPath } from './paths'

/** Digits of a number as a telephone link wants them. */
const dial = (number: string): string => number.replace(/[^\d+]/g, '')

/** Service centres, the number to call first. */
export function CentreList({ locale, centres, level }: { locale: Locale; centres: CentreRow[]; level: 2 | 3 }) {
  const t = publicText[locale].centres
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="lined">
      {centres.map((centre) => (
        <li key={centre.id} className={css.centre}>
          <div>
            <Heading className={css.name}>{centre.name}</Heading>
            <p className={css.where}>
              {wordFor(CENTRE_FORM, centre.form, locale)} · <a href={localPath(locale, `/gugus-tugas/${centre.regionId}`)}>{centre.regionTitle}</a>
            </p>
            {centre.description && <p>{centre.description}</p>}
            {centre.hours && (
              <p>
                {t.hours}: {centre.hours}
              </p>
            )}
            {centre.services.length > 0 && (
              <p className={css.services}>
                <span className="visually-hidden">{t.services}: </span>
                {centre.services.map((service) => wordFor(SERVICE, service, locale)).join(' · ')}
              </p>
            )}
            {(centre.confidential || centre.address) && (
              <p className={css.address}>
                <span className="visually-hidden">{t.address}: </span>
                {centre.confidential ? t.confidential : centre.address}
              </p>
            )}
          </div>
          <p className={css.call}>
            {centre.hotline ? (
              <a href={`tel:${dial(centre.hotline)}`} aria-label={t.call(centre.name, centre.hotline)}>
                {centre.hotline}
              </a>
            ) : (
              <span className="soft">{t.noHotline}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
