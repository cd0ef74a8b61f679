import type { PayloadRequest } from 'payload'

import type { Assignment } from '@/access/roles'
import { FIELD, REPORT_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import type { Locale } from '@/i18n/texts'
import css from '../panel.module.css'
import { StateWord } from '../StateWord'

/** A Sub GT coordinator's desk: the Sub GT's activities and reports, the returned ones with their reason. */
export async function SubDesk({ req, locale, grant }: { req: PayloadRequest; locale: Locale; grant: Assignment }) {
  const dash = panelText[locale].dash
  const t = dash.sub
  const own = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const of = { subTaskForce: { equals: grant.subTaskForce ?? '' } }
  const [sub, activities, reports] = await Promise.all([
    req.payload.find({ collection: 'sub-task-forces', where: { id: { equals: grant.subTaskForce ?? '' } }, limit: 1, select: { name: true }, ...own }),
    req.payload.find({ collection: 'activities', where: of, sort: '-updatedAt', limit: 12, select: { title: true, programme: true, schedule: true }, ...own }),
    req.payload.find({ collection: 'reports', where: of, sort: '-updatedAt', limit: 12, select: { title: true, status: true, reason: true }, ...own }),
  ])
  return (
    <>
      <section className={css.section}><h2>{sub.docs[0]?.name}</h2></section>
      <div className={css.columns}>
        <section className={css.section}>
          <h2>{t.reports}</h2>
          {reports.docs.length === 0 && <p className={css.soft}>{t.noReports}</p>}
          <ul className={css.list}>
            {reports.docs.map((report) => (
              <li key={report.id}>
                <span>
                  <a className={css.link} href={`/admin/collections/reports/${report.id}`}>{report.title}</a>
                  {report.status === 'draft' && report.reason && <><br />{t.returned(report.reason)}</>}
                </span>
                <StateWord word={wordFor(REPORT_STATUS, report.status, locale)} tone={report.status === 'approved' ? 'good' : undefined} />
              </li>
            ))}
          </ul>
          <div><a className={css.button} href="/admin/collections/reports/create">{t.newReport}</a></div>
        </section>
        <section className={css.section}>
          <h2>{t.activities}</h2>
          {activities.docs.length === 0 && <p className={css.soft}>{t.noActivities}</p>}
          <ul className={css.list}>
            {activities.docs.map((activity) => (
              <li key={activity.id}>
                <a className={css.link} href={`/admin/collections/activities/${activity.id}`}>{activity.title}</a>
                <span className={css.soft}>{activity.schedule || wordFor(FIELD, activity.programme, locale)}</span>
              </li>
            ))}
          </ul>
          <div><a className={css.button} href="/admin/collections/activities/create">{t.newActivity}</a></div>
        </section>
      </div>
    </>
  )
}
