import type { PayloadRequest } from 'payload'

import { stepOf, type Step, TileMap } from '@/components/ui/TileMap'
import { panelText } from '@/i18n/areas/panel'
import { formatDateTime, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { formingByProvince, installation, pendingInvitations } from '@/queries/panel/installation'
import css from '../panel.module.css'

const formHref = (province: string): string => `/admin/bentuk-gugus-tugas?provinsi=${province}`

/** The operator's desk: is the installation well, who has not come in yet, where are task forces missing. */
export async function AdminDesk({ req, locale }: { req: PayloadRequest; locale: Locale }) {
  const t = panelText[locale].dash.admin
  const n = (value: number) => formatNumber(value, locale)
  const [state, pending, provinces] = await Promise.all([installation(req), pendingInvitations(req), formingByProvince(req)])
  const legend: { step: Step; label: string }[] = [
    { step: 4, label: '75–100 %' }, { step: 3, label: '50–74 %' }, { step: 2, label: '25–49 %' }, { step: 1, label: '1–24 %' }, { step: 'none', label: t.noneYet },
  ]
  return (
    <>
      <div className={css.columns}>
        <section className={css.section}>
          <h2>{t.health}</h2>
          <dl className={css.facts}>
            <dt>{t.database}</dt><dd>{state.database}</dd>
            <dt>{t.mail}</dt><dd>{state.outbox === undefined ? t.smtp : t.outbox(n(state.outbox))}</dd>
            <dt>{t.accounts}</dt><dd><a className={css.link} href="/admin/collections/users">{n(state.accounts)}</a></dd>
            <dt>{t.taskForces}</dt><dd><a className={css.link} href="/admin/collections/task-forces">{t.taskForceCounts(n(state.established), n(state.planned))}</a></dd>
            <dt>{t.ruleSet}</dt><dd>{state.ruleSet ?? panelText[locale].none}</dd>
          </dl>
        </section>
        <section className={css.section}>
          <h2>{t.invitations}</h2>
          {pending.length === 0 && <p className={css.soft}>{t.noInvitations}</p>}
          <ul className={css.list}>
            {pending.map((user) => (
              <li key={user.id}>
                <a className={css.link} href={`/admin/collections/users/${user.id}`}>{user.name}</a>
                <span className={css.soft}>{user.expired ? t.expired : t.expires(formatDateTime(user.expiresAt, locale))}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className={css.section}>
        <TileMap
          locale={locale}
          title={t.map}
          legend={legend}
          aside={<a className={css.link} href="/admin/bentuk-gugus-tugas">{panelText[locale].form.title}</a>}
          tiles={provinces.map((province) => ({
            code: province.id,
            name: province.name,
            step: province.formed === 0 ? 'none' : stepOf(province.formed / province.total),
            text: t.mapText(n(province.formed), n(province.total)),
            href: formHref(province.id),
          }))}
          table={
            <table className={css.table}>
              <thead><tr><th scope="col">{t.province}</th><th scope="col" className={css.num}>{t.formed}</th><th scope="col" className={css.num}>{t.total}</th></tr></thead>
              <tbody>
                {provinces.map((province) => (
                  <tr key={province.id}>
                    <td><a className={css.link} href={formHref(province.id)}>{province.name}</a></td><td className={css.num}>{n(province.formed)}</td><td className={css.num}>{n(province.total)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          }
        />
      </section>
    </>
  )
}
