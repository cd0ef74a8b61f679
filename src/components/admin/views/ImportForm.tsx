'use client'

import { type FormEvent, useState } from 'react'

import type { RowError } from '@/domain/structure/memberImport'
import { panelText } from '@/i18n/areas/panel'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { call } from '../api'
import css from '../panel.module.css'

type Done = { imported: number; institutions: number; into: 'seats' | 'draft' }
type Props = { locale: Locale; taskForce: { id: string; name: string }; decree?: string; decrees: { id: string; label: string }[] }

const rowsIn = (body: unknown): RowError[] => {
  const errors = body && typeof body === 'object' && 'errors' in body && Array.isArray(body.errors) ? (body.errors as { rows?: RowError[] }[]) : []
  return errors[0]?.rows ?? []
}

/** Upload of a filled sheet; what is wrong comes back as a table of rows. */
export function ImportForm({ locale, taskForce, decree, decrees }: Props) {
  const t = panelText[locale].import
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Done>()
  const [message, setMessage] = useState('')
  const [rows, setRows] = useState<RowError[]>([])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setDone(undefined)
    const answer = await call<Done>(locale, 'POST', '/api/members/import', form, panelText[locale].failed)
    setBusy(false)
    setMessage(answer.ok ? '' : answer.message)
    setRows(answer.ok ? [] : rowsIn(answer.body))
    if (answer.ok) setDone(answer.body)
  }
  const count = (n: number) => formatNumber(n, locale)
  return (
    <section className={css.section}>
      <h2>{taskForce.name}</h2>
      <div className={css.row}>
        <a className={css.button} href={`/api/members/import-template?taskForce=${encodeURIComponent(taskForce.id)}`} download>{t.template}</a>
        <span className={css.soft}>{t.templateHint}</span>
      </div>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        <input type="hidden" name="taskForce" value={taskForce.id} />
        <div className={css.field}>
          <label htmlFor="decree">{t.decree}</label>
          <select id="decree" name="decree" className={css.input} defaultValue={decree} aria-describedby="decree-hint">
            {decrees.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </select>
          <span id="decree-hint" className={css.soft}>{t.decreeHint}</span>
        </div>
        <div className={css.field}>
          <label htmlFor="file">{t.file}</label>
          <input id="file" className={css.input} type="file" name="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" required aria-describedby="file-hint" />
          <span id="file-hint" className={css.soft}>{t.fileHint}</span>
        </div>
        <label className={css.row}>
          <input type="checkbox" name="createInstitutions" value="true" /> {t.create}
        </label>
        <div><button type="submit" className={css.primary} disabled={busy}>{t.submit}</button></div>
      </form>
      <div aria-live="polite" className={css.form}>
        {done && (
          <p className={css.done}>
            {done.into === 'seats' ? t.doneSeats(count(done.imported)) : t.doneDraft(count(done.imported))} {done.institutions > 0 && t.institutions(count(done.institutions))}
          </p>
        )}
        {message && <p className={css.error}>{rows.length > 0 ? t.errors : message}</p>}
        {rows.length > 0 && (
          <div className={css.scroll}>
            <table className={css.table}>
              <thead><tr><th scope="col">{t.row}</th><th scope="col">{t.column}</th><th scope="col">{t.problem}</th></tr></thead>
              <tbody>
                {rows.map((row) => <tr key={`${row.row}-${row.column}-${row.message}`}><td>{row.row}</td><td>{row.column}</td><td>{row.message}</td></tr>)}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </section>
  )
}
