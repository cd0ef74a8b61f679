import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { DataTable, errorFor, TextField } from '@/components/ui'
import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { formatDate } from '@/i18n/format'
import { ownAssignments } from '@/queries/staff/account'
import { staffRequest } from '@/queries/staff/session'

import { saveName, saveOwnPassword } from '../../_posts/account'
import { signOutEverywhere } from '../../_posts/signOut'
import { newsOf, type Query } from '../../_server/address'
import { filler } from '../../_server/fill'
import { resultOf } from '../../_server/result'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffText[locale].account.title)

/** One's own account: what it may do and why, name, password, sessions. */
export default async function AccountPage({ searchParams }: { searchParams: Query }) {
  const staff = await staffRequest()
  const { locale } = staff
  const t = { ...staffText[locale].account, ...staffPlaceText[locale].account }
  const [assignments, name, password] = await Promise.all([ownAssignments(staff), resultOf('nama'), resultOf('sandi')])
  const day = (date: string): string => formatDate(date, locale)
  const error = (field: string) => errorFor(password.errors, field)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        errors={[...name.errors, ...password.errors]}
        news={newsOf({ nama: t.nameSaved }, (await searchParams).kabar)}
        title={t.title}
        lead={t.lead}
      />
      <section className="part">
        <h2 className="part-head">{t.assignments}</h2>
        {assignments.length === 0 ? (
          <p className="soft">{t.noAssignments}</p>
        ) : (
          <DataTable
            caption={t.assignments}
            captionHidden
            rows={assignments}
            rowKey={(row) => row.key}
            columns={[
              {
                key: 'role', header: t.role, place: 'main',
                cell: (row) => (
                  <>
                    <b>{wordFor(ROLE_LABEL, row.role, locale)}</b>
                    <span className="sub">{row.place}</span>
                  </>
                ),
              },
              { key: 'by', header: t.by, bare: true, wide: true, cell: (row) => row.decree ?? t.noDecree },
              { key: 'valid', header: t.valid, bare: true, cell: (row) => [row.from && t.from(day(row.from)), row.until ? t.until(day(row.until)) : t.noEnd].filter(Boolean).join(', ') },
            ]}
          />
        )}
      </section>
      <section className="part narrow">
        <h2 className="part-head">{t.own}</h2>
        <PostForm action={saveName}>
          <Facts none="–" facts={[{ term: t.email, value: staff.user.email }]} />
          <TextField locale={locale} name="name" label={t.name} autoComplete="name" defaultValue={filler(name).text('name', String(staff.user.name ?? ''))} error={errorFor(name.errors, 'name')} />
          <div className="btn-row">
            <button className="btn btn-quiet" type="submit">
              {t.saveName}
            </button>
          </div>
        </PostForm>
      </section>
      <section className="part narrow">
        <h2 className="part-head">{t.password}</h2>
        <PostForm action={saveOwnPassword}>
          <p className="soft">{t.changeHint}</p>
          <TextField locale={locale} name="current" type="password" label={t.current} autoComplete="current-password" error={error('current')} />
          <TextField locale={locale} name="newPassword" type="password" label={staffText[locale].invitation.password} hint={staffText[locale].invitation.passwordHint} autoComplete="new-password" error={error('newPassword')} />
          <TextField locale={locale} name="repeatPassword" type="password" label={staffText[locale].invitation.repeat} autoComplete="new-password" error={error('repeatPassword')} />
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.changePassword}
            </button>
          </div>
        </PostForm>
      </section>
      <section className="part narrow stack">
        <h2 className="part-head">{t.everywhere}</h2>
        <p className="soft">{t.everywhereHint}</p>
        <PostForm action={signOutEverywhere}>
          <div className="btn-row">
            <button className="btn btn-danger" type="submit">
              {t.everywhereAction}
            </button>
          </div>
        </PostForm>
      </section>
    </div>
  )
}
