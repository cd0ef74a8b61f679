'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import { slugOf, unused } from '@/domain/forms/draft/keys'
import type { Band } from '@/domain/forms/types'
import { formatNumber } from '@/i18n/format'

import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { LabelPair } from './LabelPair'
import { usePanelForms } from './usePanelForms'

const TONES = ['neutral', 'low', 'medium', 'high', 'critical'] as const

/** From which value on a result is called what, with the advice that goes with it. */
export const BandsField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Band[] | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const rows = Array.isArray(value) ? value : []
  const fixed = Boolean(readOnly || disabled)
  const w = t.bands
  // A band's name in the data follows its words until somebody uses it; it is made once.
  const named = (next: Band[]): Band[] => {
    const taken = new Set(next.map(({ key }) => key).filter(Boolean))
    return next.map((band) => (band.key || !band.label.id ? band : { ...band, key: unused(slugOf(band.label.id) || 'tingkat', taken) }))
  }
  const set = (next: Band[]): void => setValue(next.length > 0 ? next : null)
  const change = (index: number, part: Partial<Band>): void => set(rows.map((row, at) => (at === index ? (Object.fromEntries(Object.entries({ ...row, ...part }).filter(([, each]) => each !== undefined)) as Band) : row)))
  const nameAll = (): void => { const next = named(rows); if (next.some((band, index) => band !== rows[index])) set(next) }
  return (
    <FieldFrame path={path} label={field.label}>
      <p className={css.soft}>{w.hint}</p>
      {rows.length > 1 && (
        <div className={css.bar} aria-hidden="true">
          {rows.map((band, index) => <span key={band.key || index} data-tone={band.tone ?? 'neutral'}>{band.from === undefined ? '' : `${formatNumber(band.from, locale, 2)} `}{band.label[locale] || band.label.id}</span>)}
        </div>
      )}
      <ol className={css.choices}>
        {rows.map((band, index) => {
          const name = band.label[locale] || band.label.id || String(index + 1)
          return (
            // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/no-noninteractive-element-interactions -- a new band has no key yet; blur comes up from the inputs inside
            <li key={index} className={css.band} onBlur={nameAll}>
              <input className={css.number} type="number" step="any" aria-label={`${w.from} ${index + 1}`} placeholder={index === 0 ? w.lowest : w.from} value={band.from ?? ''} disabled={fixed} onChange={(event) => change(index, { from: event.target.value === '' ? undefined : Number(event.target.value) })} />
              <LabelPair label={`${w.name} ${index + 1}`} value={band.label} disabled={fixed} change={(label) => change(index, { label })} />
              <select className={css.operator} aria-label={`${w.tone} ${index + 1}`} value={band.tone ?? 'neutral'} disabled={fixed} onChange={(event) => change(index, { tone: event.target.value as Band['tone'] })}>
                {TONES.map((tone) => <option key={tone} value={tone}>{w.tones[tone]}</option>)}
              </select>
              <button type="button" className={css.tool} aria-label={w.removeOne(name)} disabled={fixed} onClick={() => set(rows.filter((_, at) => at !== index))}>✕</button>
              <details className={css.advice} open={Boolean(band.advice?.id)}>
                <summary>{w.advice}</summary>
                <LabelPair label={`${w.advice} ${index + 1}`} value={band.advice} disabled={fixed} change={(advice) => change(index, { advice: advice.id || advice.en ? advice : undefined })} />
              </details>
            </li>
          )
        })}
      </ol>
      {!fixed && <button type="button" className={css.small} onClick={() => set(named([...rows, { key: '', label: { id: '', en: '' }, tone: 'neutral' }]))}>{w.add}</button>}
    </FieldFrame>
  )
}
