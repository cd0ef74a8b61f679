import { DutyList } from '@/components/public/DutyList'
import { Facts } from '@/components/staff/Facts'
import { FormsOf } from '@/components/staff/forms/FormsOf'
import { PageTop } from '@/components/staff/PageTop'
import { DecreeTable } from '@/components/staff/place/DecreeTable'
import { MemberTable } from '@/components/staff/place/MemberTable'
import { EmptyState, Pagination, StructureChart } from '@/components/ui'
import { CENTRE_FORM, TASK_FORCE_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { formatDate, formatNumber } from '@/i18n/format'
import { idOf } from '@/lib/relation'
import type { TaskForce } from '@/payload-types'
import { structureOf } from '@/queries/panel/structure'
import { centresIn } from '@/queries/staff/centres'
import { leads } from '@/queries/staff/papers'
import { missing } from '@/queries/staff/read'
import { type Staff, staffRequest } from '@/queries/staff/session'
import { decreesOf, memberPage, ownTaskForces, seatCounts, unitsOf } from '@/queries/staff/taskForce'

import { pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPlaceText[locale].taskForce.title)

/** The person's own task force from inside: structure with names, members, decrees, duties. */
export default async function TaskForcePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!leads(staff)) missing()
  const t = staffPlaceText[staff.locale].taskForce
  const own = await ownTaskForces(staff)
  return (
    <div className="wrap stack-wide">
      {own.length === 0 && (
        <>
          <PageTop locale={staff.locale} title={t.title} />
          <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
        </>
      )}
      {own.map((taskForce, index) => (
        <Inside key={taskForce.id} staff={staff} taskForce={taskForce} page={index === 0 ? pageOf(query.hal) : 1} />
      ))}
    </div>
  )
}

async function Inside({ staff, taskForce, page }: { staff: Staff; taskForce: TaskForce; page: number }) {
  const { locale, zone } = staff
  const t = staffPlaceText[locale].taskForce
  const units = await unitsOf(staff, taskForce.id)
  const region = idOf(taskForce.region) ?? 'ID'
  const [structure, members, counts, decrees, centres] = await Promise.all([
    structureOf(staff.req, taskForce, locale),
    memberPage(staff, taskForce.id, page, (id) => units.find((unit) => unit.id === id)?.title),
    seatCounts(staff, taskForce.id),
    decreesOf(staff, taskForce.id),
    centresIn(staff, region),
  ])
  const { seat, phone, email } = taskForce.secretariat ?? {}
  return (
    <div>
      <PageTop locale={locale} title={taskForce.name} lead={t.lead} />
      <Facts
        none={t.none}
        facts={[
          { term: t.status, value: wordFor(TASK_FORCE_STATUS, taskForce.status, locale) },
          { term: t.established, value: taskForce.establishedAt && formatDate(taskForce.establishedAt, locale, zone) },
          { term: t.seats, value: t.filled(formatNumber(counts.filled, locale), formatNumber(counts.vacant, locale)) },
          { term: t.secretariat, value: [seat, phone, email].filter(Boolean).join(' · ') },
          { term: t.publicPage, value: <a href={`/gugus-tugas/${region}`}>{t.toPublic}</a> },
        ]}
      />
      <section className="part">
        <h2 className="part-head">{t.structure}</h2>
        {structure.units.length === 0 ? <p className="soft">{t.noStructure}</p> : <StructureChart {...structure} />}
      </section>
      <section className="part">
        <h2 className="part-head">{t.decrees}</h2>
        <DecreeTable locale={locale} rows={decrees} />
      </section>
      <section className="part" id="anggota">
        <h2 className="part-head">{t.members}</h2>
        <MemberTable locale={locale} rows={members.rows} />
        <Pagination locale={locale} page={members.page} pages={members.pages} href={(n) => `/kerja/gugus-tugas?hal=${n}#anggota`} />
      </section>
      <FormsOf staff={staff} subject="task-force" id={taskForce.id} />
      {centres.length > 0 && (
        <section className="part">
          <h2 className="part-head">{t.centres}</h2>
          <ul className="lined">
            {centres.map((centre) => (
              <li key={centre.id}>
                <a href={`/kerja/ppt/${centre.id}`}>{centre.name}</a>
                <span className="soft"> · {wordFor(CENTRE_FORM, centre.form, locale)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {units.length > 0 && (
        <section className="part">
          <h2 className="part-head">{t.duties}</h2>
          <DutyList locale={locale} units={units} />
        </section>
      )}
    </div>
  )
}
