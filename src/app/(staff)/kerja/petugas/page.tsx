import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { DataTable, EmptyState, StateChip } from '@/components/ui'
import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { ownCentres } from '@/queries/staff/cases'
import { centreStaff } from '@/queries/staff/people'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { makeLink } from '../../_posts/people'
import { resultOf } from '../../_server/result'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPlaceText[locale].people.title)

/** The staff of a head's centres, and a link for whoever lost their password. */
export default async function PeoplePage() {
  const staff = await staffRequest()
  if (!staff.roles.has('centre-head')) missing()
  const { locale } = staff
  const t = staffPlaceText[locale].people
  const [people, result] = await Promise.all([Promise.all(ownCentres(staff).map((centre) => centreStaff(staff, centre))).then((lists) => [...new Map(lists.flat().map((person) => [person.id, person])).values()]), resultOf('tautan')])
  const [made, target] = result.show?.split(' ') ?? []
  const invited = people.find(({ id }) => id === made)
  const self = String(staff.user.id)
  return (
    <div className="wrap">
      <PageTop locale={locale} errors={result.errors} title={t.title} lead={t.lead} />
      {invited && target && (
        <div className="notice notice-done" role="status">
          {target.includes('/undangan/') ? (
            <>
              <p>{t.handOver(invited.name)}</p>
              <p className="pre">
                <b>{target}</b>
              </p>
            </>
          ) : (
            <p>{t.sent(target)}</p>
          )}
        </div>
      )}
      {people.length <= 1 && <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>}
      <DataTable
        caption={t.title}
        captionHidden
        rows={people}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name', header: t.name, place: 'main',
            cell: (row) => (
              <>
                <b>{row.name}</b>
                <span className="sub">{row.email}</span>
              </>
            ),
          },
          { key: 'state', header: t.state, place: 'end', cell: (row) => <StateChip locale={locale} state={row.active ? 'done' : 'not-yet'} label={row.active ? t.active : t.inactive} /> },
          { key: 'role', header: t.role, bare: true, cell: (row) => `${wordFor(ROLE_LABEL, row.role, locale)}${row.id === self ? ` (${t.you})` : ''}` },
          {
            key: 'link', header: t.link, bare: true,
            cell: (row) =>
              row.active && row.id !== self ? (
                <PostForm action={makeLink} hidden={{ akun: row.id }}>
                  <button className="btn btn-quiet" type="submit" aria-label={t.makeFor(row.name)}>
                    {t.make}
                  </button>
                </PostForm>
              ) : (
                ''
              ),
          },
        ]}
      />
    </div>
  )
}
