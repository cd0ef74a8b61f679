import type { PayloadRequest } from 'payload'

import type { Assignment } from '@/access/roles'
import { zoneOf } from '@/domain/platform/regions'
import { DECREE_STATUS, TASK_FORCE_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { formatDate, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { type Item, type Late, secretariatView } from '@/queries/panel/secretariat'
import css from '../panel.module.css'
import { StateWord } from '../StateWord'

const hrefOf = (item: Item): string => `/admin/collections/${item.slug}/${item.id}`

/** What a document on the desk waits for, in words. */
function waitsFor(item: Item, locale: Locale): string {
  const t = panelText[locale].dash.secretariat
  if (item.slug === 'decrees') return t.draftDecree
  if (item.slug === 'action-plans') return item.status === 'in-review' ? t.inReview : item.status === 'approved' ? t.planWaits.approved : t.planWaits.draft
  if (item.status === 'delivered') return t.reportWaits.delivered
  if (item.status === 'submitted') return t.submitted
  if (item.status === 'discussed') return t.discussed
  return item.status === 'approved' ? t.approved : t.reportWaits.draft
}

function Items({ items, locale, zone, empty }: { items: Item[]; locale: Locale; zone: string; empty: string }) {
  if (items.length === 0) return <p className={css.soft}>{empty}</p>
  return (
    <ul className={css.list}>
      {items.map((item) => (
        <li key={`${item.slug}-${item.id}`}>
          <span>
            <a className={css.link} href={hrefOf(item)}>{item.title}</a>
            <br />
            {waitsFor(item, locale)}
          </span>
          <span className={css.soft}>{panelText[locale].dash.since(formatDate(item.since, locale, zone))}</span>
        </li>
      ))}
    </ul>
  )
}

function LateLine({ late, locale }: { late: Late; locale: Locale }) {
  const t = panelText[locale].dash.secretariat
  if (late.kind === 'report') return <a className={css.link} href="/admin/collections/reports/create">{t.lateReport(late.year)}</a>
  if (late.kind === 'plan') return <a className={css.link} href="/admin/collections/action-plans">{t.latePlan}</a>
  if (late.kind === 'decree') return <a className={css.link} href={hrefOf(late.item)}>{t.lateDecree}: {late.item.title}</a>
  return <span>{t.decreeEnds(formatDate(late.date, locale))}</span>
}

/** A secretariat's desk: its task force, what waits for it, what waits for others, what is late. */
export async function SecretariatDesk({ req, locale, grant }: { req: PayloadRequest; locale: Locale; grant: Assignment }) {
  const dash = panelText[locale].dash
  const t = dash.secretariat
  const n = (value: number) => formatNumber(value, locale)
  const zone = zoneOf(grant.region)
  const view = await secretariatView(req, grant)
  if (!view) return <p className={css.note}><a className={css.link} href="/admin/bentuk-gugus-tugas">{panelText[locale].form.title}</a></p>
  const { taskForce, decree } = view
  const vacancies = `/admin/collections/members?where[and][0][taskForce][equals]=${taskForce.id}&where[and][1][status][equals]=vacant`
  return (
    <>
      <section className={css.section}>
        <div className={css.head}>
          <h2><a className={css.link} href={`/admin/collections/task-forces/${taskForce.id}`}>{taskForce.name}</a></h2>
          <StateWord word={wordFor(TASK_FORCE_STATUS, taskForce.status, locale)} tone={taskForce.status === 'established' ? 'good' : undefined} />
        </div>
        <dl className={css.facts}>
          <dt>{t.seats}</dt><dd>{t.seatCounts(n(view.filled), n(view.vacant))}</dd>
          <dt>{t.decree}</dt>
          <dd>{decree ? <a className={css.link} href={`/admin/collections/decrees/${decree.id}`}>{decree.number || wordFor(DECREE_STATUS, decree.status, locale)}</a> : panelText[locale].none}</dd>
          <dt>{t.plan}</dt>
          <dd>{view.planInForce ? <a className={css.link} href={`/admin/collections/action-plans/${view.planInForce.id}`}>{view.planInForce.title}</a> : t.noPlan}</dd>
        </dl>
      </section>
      <div className={css.columns}>
        <section className={css.section}>
          <h2>{dash.waiting}</h2>
          <Items items={view.waiting} locale={locale} zone={zone} empty={dash.nothingWaiting} />
        </section>
        <section className={css.section}>
          <h2>{dash.late}</h2>
          {view.late.length === 0 && <p className={css.soft}>{dash.nothingLate}</p>}
          <ul className={css.list}>{view.late.map((late) => <li key={JSON.stringify(late)}><LateLine late={late} locale={locale} /></li>)}</ul>
        </section>
        <section className={css.section}>
          <h2>{t.withOthers}</h2>
          <Items items={view.withOthers} locale={locale} zone={zone} empty={panelText[locale].none} />
        </section>
        <section className={css.section}>
          <h2>{t.vacantSeats}</h2>
          <ul className={css.list}>{view.vacantSeats.map((seat) => <li key={seat.id}><a className={css.link} href={`/admin/collections/members/${seat.id}`}>{seat.position}</a></li>)}</ul>
          {view.vacant > 0 ? <a className={css.link} href={vacancies}>{t.allVacant(n(view.vacant))}</a> : <p className={css.soft}>{panelText[locale].none}</p>}
        </section>
      </div>
    </>
  )
}
