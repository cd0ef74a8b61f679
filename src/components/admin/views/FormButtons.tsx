'use client'

import { useRef, useState } from 'react'

import { NATIONAL } from '@/domain/platform/regions'
import { TASK_FORCE_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { RegionState } from '@/queries/panel/forming'
import { call } from '../api'
import css from '../panel.module.css'
import { StateWord } from '../StateWord'

type Line = { region: string; name: string; ok: boolean; id?: string; message?: string; done: number; of: number }

/** Each line of an NDJSON answer as it comes. */
async function* linesOf(response: Response): AsyncGenerator<Line> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
    const lines = (rest + (value ?? '')).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    for (const line of lines) if (line.trim()) yield JSON.parse(line) as Line
    if (done) return
  }
}

/** The regions of a list, each with its state and the button that forms what is missing; a whole province shows its progress. */
export function FormButtons({ locale, above, states }: { locale: Locale; above: string; states: RegionState[] }) {
  const t = panelText[locale].form
  const failed = panelText[locale].failed
  const [rows, setRows] = useState(states)
  const [busy, setBusy] = useState('')
  const [progress, setProgress] = useState<{ done: number; of: number }>()
  const [errors, setErrors] = useState<string[]>([])
  const [finished, setFinished] = useState('')
  const stop = useRef<AbortController>(null)

  const formed = (region: string, id: string) => setRows((all) => all.map((row) => (row.id === region ? { ...row, mayForm: false, taskForce: { id, status: 'planned' } } : row)))
  const one = async (row: RegionState) => {
    setBusy(row.id)
    setErrors([])
    const answer = await call<{ doc: { id: string } }>(locale, 'POST', '/api/task-forces/form', { region: row.id }, failed)
    setBusy('')
    if (answer.ok) formed(row.id, answer.body.doc.id)
    else setErrors([t.failedFor(row.name, answer.message)])
  }
  const all = async () => {
    setBusy('*')
    setErrors([])
    setFinished('')
    stop.current = new AbortController()
    let count = 0
    try {
      const response = await fetch('/api/task-forces/form-province', { method: 'POST', credentials: 'same-origin', signal: stop.current.signal, headers: { 'content-type': 'application/json', 'accept-language': locale }, body: JSON.stringify({ region: above }) })
      if (!response.ok) throw new Error(failed)
      for await (const line of linesOf(response)) {
        setProgress({ done: line.done, of: line.of })
        if (line.ok && line.id) {
          count += 1
          formed(line.region, line.id)
        } else setErrors((known) => [...known, t.failedFor(line.name, line.message ?? failed)])
      }
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setErrors((known) => [...known, failed])
    }
    setBusy('')
    setFinished(t.finished(formatNumber(count, locale)))
  }

  const missing = rows.filter((row) => row.mayForm && row.id !== above).length
  const whole = above !== NATIONAL
  const complete = rows.every((row) => row.taskForce || row.id === above)
  // Who forms one region alone has nothing to do for the whole province, and nothing to be told about it.
  const hasBox = missing > 0 || busy === '*' || complete || Boolean(progress) || finished !== ''
  return (
    <>
      {whole && hasBox && (
        <div className={css.part}>
          {missing > 0 || busy === '*' ? (
            <div className={css.row}>
              <button type="button" className={css.primary} disabled={busy !== ''} onClick={() => void all()}>{t.all(formatNumber(missing, locale))}</button>
              {busy === '*' && <button type="button" className={css.button} onClick={() => stop.current?.abort()}>{t.stop}</button>}
            </div>
          ) : (
            complete && <p className={css.soft}>{t.complete}</p>
          )}
          {progress && (
            <div role="status">
              <progress className={css.progress} value={progress.done} max={progress.of} aria-label={t.title} /> {t.progress(formatNumber(progress.done, locale), formatNumber(progress.of, locale))}
            </div>
          )}
          {finished && <p className={css.done} role="status">{finished}</p>}
        </div>
      )}
      {errors.map((message) => <p key={message} className={css.error} role="alert">{message}</p>)}
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr><th scope="col">{t.region}</th><th scope="col">{t.state}</th><th scope="col">{t.action}</th></tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.name}</td>
                <td><StateWord word={row.taskForce ? wordFor(TASK_FORCE_STATUS, row.taskForce.status, locale) : t.without} tone={row.taskForce?.status === 'established' ? 'good' : undefined} /></td>
                <td>
                  {row.taskForce && <a className={css.link} href={`/admin/collections/task-forces/${row.taskForce.id}`} aria-label={`${panelText[locale].open}: ${row.name}`}>{panelText[locale].open}</a>}
                  {row.mayForm && <button type="button" className={css.small} disabled={busy !== ''} onClick={() => void one(row)} aria-label={`${t.form}: ${row.name}`}>{t.form}</button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
