import { DataTable, type State, StateChip } from '@/components/ui'
import type { ResponseState } from '@/domain/forms/responseStates'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { ResponseLine } from '@/queries/staff/forms/responses'

const STATE: Record<ResponseState, State> = { draft: 'not-yet', submitted: 'due-soon', returned: 'late', accepted: 'done', void: 'not-yet' }

export const ResponseChip = ({ locale, value }: { locale: Locale; value: ResponseState }) => <StateChip locale={locale} state={STATE[value]} label={formPagesText[locale].states[value]} />

/** Responses as rows: form, what it is about, state, when it was saved or sent. */
export function ResponseTable({ locale, zone, lines, caption }: { locale: Locale; zone: string; lines: ResponseLine[]; caption: string }) {
  const t = formPagesText[locale].home
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.instanceId}
      columns={[
        {
          key: 'form',
          header: t.form,
          place: 'main',
          cell: (line) => (
            <a className="entry-link" href={`/kerja/formulir/${line.instanceId}`}>
              {line.title}
            </a>
          ),
        },
        { key: 'state', header: t.state, place: 'end', cell: (line) => <ResponseChip locale={locale} value={line.status} /> },
        { key: 'about', header: t.about, bare: true, cell: (line) => line.about || '–' },
        { key: 'when', header: t.changed, cell: (line) => formatDate(line.submittedAt ?? line.savedAt, locale, zone) },
      ]}
    />
  )
}
