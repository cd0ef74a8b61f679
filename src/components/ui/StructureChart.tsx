import { uiText } from '@/i18n/areas/ui'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import css from './StructureChart.module.css'

export type Seat = {
  /** Office that holds the seat: "Kepala Dinas Sosial". */
  position: string
  institution?: string
  /** Left out wherever the reader may not see names. */
  name?: string
  vacant: boolean
}

export type StructureUnit = {
  key: string
  title: string
  /** Coordinating seat, or the institution that coordinates when there is no seat. */
  coordinator?: Seat
  members: Seat[]
}

export type StructureProps = {
  locale: Locale
  chairs: Seat[]
  dailyChairs: Seat[]
  secretariat?: { seat?: string; head?: Seat; staff: Seat[] }
  units: StructureUnit[]
  /** Members who sit in no Sub GT. */
  members?: Seat[]
  /** Members are shown at once instead of on demand. */
  expanded?: boolean
  /** Heading level of a Sub GT; the chart stands under a heading one level higher. */
  level?: 3 | 4
}

function SeatLine({ seat, locale }: { seat: Seat; locale: Locale }) {
  const t = uiText[locale]
  return (
    <span className={seat.vacant ? css.vacant : undefined}>
      {seat.name && <b className={css.person}>{seat.name}</b>}
      <span>{seat.position}</span>
      {seat.institution && !seat.position.includes(seat.institution) && <span className={css.institution}>{seat.institution}</span>}
      {seat.vacant && <span className={css.vacantMark}>○ {t.vacant}</span>}
    </span>
  )
}

function MemberList({ seats, locale, expanded }: { seats: Seat[]; locale: Locale; expanded?: boolean }) {
  const t = uiText[locale]
  if (seats.length === 0) return <p className={css.count}>{t.noMembers}</p>
  const vacant = seats.filter((seat) => seat.vacant).length
  const filled = seats.length - vacant
  const count = (
    <>
      {filled > 0 && t.memberCount(formatNumber(filled, locale))}
      {filled > 0 && vacant > 0 && ', '}
      {vacant > 0 && <span className={css.vacantCount}>{t.vacantCount(formatNumber(vacant, locale))}</span>}
    </>
  )
  return (
    <details className={css.members} open={expanded}>
      <summary>{count}</summary>
      <ul className={css.list}>
        {seats.map((seat, index) => (
          <li key={`${seat.position}-${index}`}>
            <SeatLine seat={seat} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Lead({ term, seats, locale }: { term: string; seats: Seat[]; locale: Locale }) {
  return (
    <div className={css.lead}>
      <dt>{term}</dt>
      {seats.length === 0 ? (
        <dd className={css.vacantMark}>○ {uiText[locale].vacant}</dd>
      ) : (
        seats.map((seat, index) => (
          <dd key={`${seat.position}-${index}`} className={css.leadSeat}>
            <SeatLine seat={seat} locale={locale} />
          </dd>
        ))
      )}
    </div>
  )
}

/**
 * A task force as a picture: chair, daily chair and secretariat above the Sub GTs with their coordinators and
 * members. Vacant seats show as such. Plain props: the panel and the public profile use the same chart.
 */
export function StructureChart(props: StructureProps) {
  const { locale, chairs, dailyChairs, secretariat, units, members = [], expanded, level = 3 } = props
  const t = uiText[locale]
  const Heading = level === 3 ? 'h3' : 'h4'
  const secretariatSeats: Seat[] = secretariat
    ? [secretariat.head ?? (secretariat.seat ? { position: secretariat.seat, vacant: false } : undefined)].filter(
        (seat): seat is Seat => seat !== undefined,
      )
    : []
  return (
    <div className={css.chart}>
      <dl className={css.leads}>
        <Lead term={t.chair} seats={chairs} locale={locale} />
        <Lead term={t.dailyChair} seats={dailyChairs} locale={locale} />
        <div className={css.lead}>
          <dt>{t.secretariat}</dt>
          {secretariat?.seat && secretariat.head && <dd className={css.institution}>{secretariat.seat}</dd>}
          {secretariatSeats.length === 0 && <dd className={css.vacantMark}>○ {t.vacant}</dd>}
          {secretariatSeats.map((seat, index) => (
            <dd key={`${seat.position}-${index}`} className={css.leadSeat}>
              <SeatLine seat={seat} locale={locale} />
            </dd>
          ))}
          {secretariat && secretariat.staff.length > 0 && (
            <dd>
              <MemberList seats={secretariat.staff} locale={locale} expanded={expanded} />
            </dd>
          )}
        </div>
      </dl>
      <ul className={css.units}>
        {units.map((unit) => (
          <li key={unit.key} className={css.unit}>
            <span className={css.over}>{t.subTaskForce}</span>
            <Heading className={css.unitTitle}>{unit.title}</Heading>
            <p className={css.coordinator}>
              <span className="visually-hidden">{t.coordinator}: </span>
              {unit.coordinator ? (
                <SeatLine seat={unit.coordinator} locale={locale} />
              ) : (
                <span className={css.vacantMark}>○ {t.vacant}</span>
              )}
            </p>
            <MemberList seats={unit.members} locale={locale} expanded={expanded} />
          </li>
        ))}
        {members.length > 0 && (
          <li className={css.unit}>
            <Heading className={css.unitTitle}>{t.members}</Heading>
            <MemberList seats={members} locale={locale} expanded={expanded} />
          </li>
        )}
      </ul>
    </div>
  )
}
