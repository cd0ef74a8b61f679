import { DataTable, StateChip } from '@/components/ui'
import { UNSAFE_CHANNEL } from '@/domain/cases/unsafeChannels'
import { PARTY_ROLE, SERVICE, SEX, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { partiesOf, servicesOf } from '@/queries/staff/cases'

import { ServiceChip } from '../chips'

type Base = { locale: Locale; zone: string; caseId: string }
type Parties = Awaited<ReturnType<typeof partiesOf>>
type Services = Awaited<ReturnType<typeof servicesOf>>

/** Parties of a case by role; who they are is behind each one's own page. */
export function PartyTable({ locale, zone, caseId, parties }: Base & { parties: Parties }) {
  const t = staffCasesText[locale]
  return (
    <DataTable
      caption={t.one.parties}
      captionHidden
      rows={parties}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'role',
          header: t.party.role,
          place: 'main',
          cell: (row) => (
            <a className="entry-link" href={`/kerja/kasus/${caseId}/pihak/${row.id}`}>
              {wordFor(PARTY_ROLE, row.role, locale)}
            </a>
          ),
        },
        { key: 'sex', header: t.party.sex, bare: true, cell: (row) => wordFor(SEX, row.sex, locale) || '–' },
        {
          key: 'unsafe',
          header: t.party.unsafe,
          bare: true,
          cell: (row) =>
            (row.unsafeChannels ?? []).length > 0 ? (
              <StateChip locale={locale} state="late" label={(row.unsafeChannels ?? []).map((channel) => wordFor(UNSAFE_CHANNEL, channel, locale)).join(', ')} />
            ) : (
              '–'
            ),
        },
        { key: 'at', header: t.one.recordedAt('').trim(), place: 'end', cell: (row) => formatDate(row.createdAt, locale, zone) },
      ]}
    />
  )
}

/** Services of a case against their standard of seven days. */
export function ServiceTable({ locale, zone, caseId, services }: Base & { services: Services }) {
  const t = staffCasesText[locale].service
  return (
    <DataTable
      caption={t.title}
      captionHidden
      rows={services}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'service',
          header: t.title,
          place: 'main',
          cell: (row) => (
            <a className="entry-link" href={`/kerja/kasus/${caseId}/layanan/${row.id}`}>
              {wordFor(SERVICE, row.service, locale)}
            </a>
          ),
        },
        { key: 'state', header: t.state, place: 'end', cell: (row) => <ServiceChip locale={locale} service={row} /> },
        { key: 'requested', header: t.requested, cell: (row) => formatDate(row.requestedAt, locale, zone) },
        { key: 'due', header: `${t.due} (${t.standard})`, cell: (row) => (row.dueAt ? formatDate(row.dueAt, locale, zone) : '–') },
      ]}
    />
  )
}
