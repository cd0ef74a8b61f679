'use client'

import { useId, useState } from 'react'

import { VERSION_STATE } from '@/collections/forms/vocabulary'
import { wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import { formatDate, formatDateTime } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { VersionRow } from '@/queries/panel/formVersions'

import css from '../../panel.module.css'
import { Dialog } from './Dialog'
import { useStep } from './useStep'

type Props = { locale: Locale; may: boolean; current?: string; versions: VersionRow[] }
const SHOWN = 5

/** Every version with who stands for it; the older ones behind a click. */
export function VersionTable({ locale, may, current, versions }: Props) {
  const t = panelFormsText[locale].publish
  const [all, setAll] = useState(false)
  if (versions.length === 0) return <p className={css.soft}>{t.none}</p>
  const shown = all ? versions : versions.slice(0, SHOWN)
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead><tr><th>{t.number}</th><th>{t.date}</th><th>{t.by}</th><th>{t.changeNote}</th><th>{t.state}</th></tr></thead>
        <tbody>
          {shown.map((version) => (
            <tr key={version.id}>
              <td>{version.number}</td>
              <td>{version.publishedAt ? formatDateTime(version.publishedAt, locale) : ''}</td>
              <td>{version.by}</td>
              <td>{version.changeNote}</td>
              <td>
                <div className={css.row}>
                  <span>{version.id === current && version.state === 'published' ? t.current : wordFor(VERSION_STATE, version.state, locale)}</span>
                  {version.acceptUntil && <span>{t.until(formatDate(version.acceptUntil, locale))}</span>}
                  {may && <Withdraw locale={locale} version={version} />}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {versions.length > SHOWN && !all && <button type="button" className={css.small} onClick={() => setAll(true)}>{t.more(String(versions.length - SHOWN))}</button>}
    </div>
  )
}

function Withdraw({ locale, version }: { locale: Locale; version: VersionRow }) {
  const t = panelFormsText[locale].publish
  const { dialog, busy, message, open, post } = useStep(locale)
  const [until, setUntil] = useState('')
  const id = useId()
  const go = async (): Promise<void> => {
    // To the end of that day in the capital, where the form's life is kept.
    const answer = await post(`/api/form-versions/${version.id}/withdraw`, { acceptUntil: until ? new Date(`${until}T23:59:59+07:00`).toISOString() : '' })
    if (answer.ok) window.location.reload()
  }
  return (
    <>
      <button type="button" className={css.small} aria-label={`${t.withdraw}: ${t.number} ${version.number}`} onClick={open}>{t.withdraw}</button>
      <Dialog dialog={dialog} title={t.withdrawTitle(String(version.number))} message={message} busy={busy} confirm={t.withdraw} cancel={panelText[locale].cancel} danger go={() => void go()}>
        <p className={css.soft}>{t.withdrawHint}</p>
        <div className={css.field}>
          <label htmlFor={id}>{t.withdrawUntil}</label>
          <input id={id} className={`${css.input} ${css.short}`} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
        </div>
      </Dialog>
    </>
  )
}
