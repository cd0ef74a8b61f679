import { composeOne, fillOne } from '@/app/(staff)/_posts/monitoring'
import { DataTable, type State, StateChip } from '@/components/ui'
import { isOpenResponse, type ResponseState } from '@/domain/forms/responseStates'
import { formPagesText } from '@/i18n/areas/formPages'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { ObjectLine, RoundView } from '@/queries/staff/monitoring/round'

import { PostForm } from '../PostForm'
import css from './monitoring.module.css'

/** Handed in is done here: it counts, and nobody's decision is waited for. */
const STATE: Record<ResponseState, State> = { draft: 'due-soon', submitted: 'done', returned: 'late', accepted: 'done', void: 'not-yet' }

type Props = { locale: Locale; zone: string; view: RoundView }
type Cell = Props & { row: ObjectLine }

const objectOf = ({ ref }: ObjectLine): string => `${ref.relationTo}/${ref.value}`

/** State of the form, and the way into it: begin, go on, read. */
function FormCell({ locale, view, row }: Cell) {
  const t = monitoringPagesText[locale].round
  if (row.form) {
    const goesOn = view.may.fill && isOpenResponse(row.form.status)
    return (
      <span className={css.links}>
        <StateChip locale={locale} state={STATE[row.form.status]} label={formPagesText[locale].states[row.form.status]} />
        <a href={`/kerja/formulir/${row.form.instanceId}`} aria-label={`${goesOn ? t.continue : t.read}: ${row.name}`}>
          {goesOn ? t.continue : t.read}
        </a>
      </span>
    )
  }
  if (!row.hasInstrument) return <StateChip locale={locale} state="not-yet" label={t.noInstrument} />
  return (
    <span className={css.links}>
      <StateChip locale={locale} state="not-yet" label={t.notFilled} />
      {view.may.fill && (
        <PostForm action={fillOne} hidden={{ id: String(view.doc.id), objek: objectOf(row) }}>
          <button className="btn btn-quiet btn-small" type="submit" aria-label={t.fillOf(row.name)}>
            {t.fill}
          </button>
        </PostForm>
      )}
    </span>
  )
}

function ReportCell({ locale, view, row }: Cell) {
  const t = monitoringPagesText[locale].round
  const href = `/kerja/pemantauan/${view.doc.id}/laporan/${row.ref.value}`
  const counted = row.form && !isOpenResponse(row.form.status)
  if (!row.report && view.may.desk && counted && view.doc.status === 'running') {
    return (
      <PostForm action={composeOne} hidden={{ id: String(view.doc.id), objek: objectOf(row) }}>
        <button className="btn btn-quiet btn-small" type="submit" aria-label={t.composeOf(row.name)}>
          {t.compose}
        </button>
      </PostForm>
    )
  }
  if (!row.report) return <>–</>
  const edits = view.may.desk && view.doc.status === 'running'
  return (
    <span className={css.links}>
      <a href={href} aria-label={edits ? t.editReportOf(row.name) : t.readReportOf(row.name)}>
        {edits ? t.editReport : t.readReport}
      </a>
      <a href={`${href}/pdf`} aria-label={t.pdfOf(row.name)}>
        {t.pdf}
      </a>
    </span>
  )
}

/** Objects of a round: form, score, findings and report of each. */
export function ObjectTable(props: Props) {
  const { locale, zone, view } = props
  const t = monitoringPagesText[locale].round
  if (view.lines.length === 0) return <p className="soft">{t.noObjects}</p>
  const begun = view.doc.status !== 'planned' && view.doc.status !== 'prepared'
  return (
    <DataTable
      caption={t.objectsCaption}
      captionHidden
      rows={view.lines}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'object', header: t.object, place: 'main',
          cell: (row) => (
            <>
              <b>{row.name}</b>
              <span className="sub">
                {row.clause && t.clause(row.clause)}
                {begun && ` · ${row.toldAt ? t.told(formatDate(row.toldAt, locale, zone)) : t.untold}`}
              </span>
            </>
          ),
        },
        { key: 'form', header: t.form, bare: true, cell: (row) => <FormCell {...props} row={row} /> },
        ...(begun
          ? [
              { key: 'mean', header: t.mean, numeric: true, cell: (row: ObjectLine) => (row.mean === null ? '–' : formatNumber(row.mean, locale, 1)) },
              { key: 'findings', header: t.findings, numeric: true, cell: (row: ObjectLine) => formatNumber(row.findings.all, locale) },
              { key: 'report', header: t.report, cell: (row: ObjectLine) => <ReportCell {...props} row={row} /> },
            ]
          : []),
      ]}
    />
  )
}
