import { CLOSURE, CONSENT_METHOD, SERVICE, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDate } from '@/i18n/format'
import { idOf, idsOf } from '@/lib/relation'
import type { Case } from '@/payload-types'
import type { Person } from '@/queries/staff/people'
import { type End, endLabel } from '@/queries/staff/receivers'
import type { Staff } from '@/queries/staff/session'

import { CaseStatusChip } from '../chips'
import css from './case.module.css'

type Props = { staff: Staff; doc: Case; head: boolean; people: readonly Person[]; name: (id: string | undefined) => End | undefined }

/** Beside a case: status, consent and who works on it, each with its next step. */
export function CaseAside({ staff, doc, head, people, name }: Props) {
  const { locale } = staff
  const home = `/kerja/kasus/${doc.id}`
  return (
    <aside className={css.aside}>
      <StatusPart staff={staff} doc={doc} home={home} />
      <ConsentPart staff={staff} doc={doc} home={home} name={name} />
      <section aria-labelledby="petugas">
        <h2 id="petugas">{staffCasesText[locale].one.assignees}</h2>
        <AssigneeList staff={staff} doc={doc} people={people} />
        <p className="soft">{endLabel(name(idOf(doc.serviceCentre)))}</p>
        {head && <a href={`${home}/petugas`}>{staffCasesText[locale].one.assign}</a>}
      </section>
    </aside>
  )
}

function StatusPart({ staff, doc, home }: Pick<Props, 'staff' | 'doc'> & { home: string }) {
  const { locale, zone } = staff
  const t = staffCasesText[locale].one
  return (
    <section aria-labelledby="status">
      <h2 id="status">{t.status}</h2>
      <p>
        <CaseStatusChip locale={locale} value={doc.status} />
      </p>
      {doc.status === 'closed' && (
        <p>
          {wordFor(CLOSURE, doc.closureReason, locale)}
          {doc.closedAt && <span className="soft">, {formatDate(doc.closedAt, locale, zone)}</span>}
        </p>
      )}
      {doc.status === 'closed' && doc.closureOutcome && <p className="pre">{doc.closureOutcome}</p>}
      {doc.status !== 'closed' && doc.reason && (
        <p>
          <span className="soft">{t.reason}:</span> <span className="pre">{doc.reason}</span>
        </p>
      )}
      <a href={`${home}/status`}>{t.moveStatus}</a>
    </section>
  )
}

function ConsentPart({ staff, doc, home, name }: Pick<Props, 'staff' | 'doc' | 'name'> & { home: string }) {
  const { locale, zone } = staff
  const t = staffCasesText[locale].consent
  const consent = doc.consent
  const day = (moment: string) => formatDate(moment, locale, zone)
  return (
    <section aria-labelledby="persetujuan">
      <h2 id="persetujuan">{t.short}</h2>
      {!consent?.givenAt && <p>{t.missing}</p>}
      {consent?.givenAt && consent.withdrawnAt && <p className="late">{t.withdrawnOn(day(consent.withdrawnAt))}</p>}
      {consent?.givenAt && !consent.withdrawnAt && (
        <>
          <p>
            {t.given(consent.givenBy === 'wali' ? t.guardian : t.victim, day(consent.givenAt))} <span className="soft">({wordFor(CONSENT_METHOD, consent.method, locale).toLowerCase()})</span>
          </p>
          <p>
            <span className="soft">{t.for}:</span> {(consent.services ?? []).map((service) => wordFor(SERVICE, service, locale)).join(', ')}
          </p>
          <p>
            <span className="soft">{t.to}:</span>{' '}
            {[...idsOf(consent.centres), ...idsOf(consent.institutions)].map((id) => name(id)?.name).filter(Boolean).join(', ')}
          </p>
        </>
      )}
      <a href={`${home}/persetujuan`}>{consent?.givenAt ? t.update : t.record}</a>
    </section>
  )
}

/** Names only where the reader may read them: a caseworker knows themselves, a head their whole staff. */
function AssigneeList({ staff, doc, people }: Pick<Props, 'staff' | 'doc' | 'people'>) {
  const t = staffCasesText[staff.locale].one
  const ids = idsOf(doc.assignees)
  const me = String(staff.user.id)
  const label = (id: string): string => (id === me ? `${staff.user.name} (${t.you.toLowerCase()})` : (people.find((person) => person.id === id)?.name ?? t.otherStaff))
  if (ids.length === 0) return <p className="soft">{idOf(doc.createdBy) === me ? t.createdBy : t.nobody}</p>
  return (
    <ul className={css.names}>
      {ids.map((id) => (
        <li key={id}>{label(id)}</li>
      ))}
    </ul>
  )
}
