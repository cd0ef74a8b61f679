'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo, useState } from 'react'

import type { Calculation } from '@/domain/forms/types'
import { formatNumber } from '@/i18n/format'

import { useBench } from './bench/store'
import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { readable } from './questions'
import { fromScore, rangeOf, scorable, type Score, type Scored, type ScoreKind, toScore } from './score'
import { usePanelForms } from './usePanelForms'
import { useSibling } from './useSibling'

const KINDS: readonly ScoreKind[] = ['sum', 'average', 'count', 'age', 'days']

/** The score table: which questions count, with their points and weight; or an age, or days between two dates. */
export const ScoreField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Calculation | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const uid = String(useSibling(path, 'uid') ?? '')
  const [kind, setKind] = useState<ScoreKind>()
  const options = useMemo(() => (bench ? readable(bench.definition, locale, { of: uid }) : []), [bench, locale, uid])
  const rows = useMemo(() => (bench ? scorable(bench.definition, locale, uid, t.condition) : []), [bench, locale, uid, t])
  const fields = useMemo(() => new Map(options.map((option) => [option.uid, option.field])), [options])
  const stored = toScore(value)
  // What was chosen counts until it has a calculation of its own.
  const score: Score = value || !kind ? stored : { ...stored, kind }
  const fixed = Boolean(readOnly || disabled)
  const set = (next: Score): void => setValue(fromScore(next, fields))
  const choose = (next: ScoreKind): void => {
    setKind(next)
    set({ kind: next, inputs: score.inputs, dates: score.dates })
  }
  const dates = options.filter((option) => ['date', 'partial-date', 'date-time'].includes(option.field.type))
  return (
    <FieldFrame path={path} label={field.label}>
      <select className={css.input} aria-label={t.score.kind} value={score.kind} disabled={fixed} onChange={(event) => choose(event.target.value as ScoreKind)}>
        {KINDS.map((each) => <option key={each} value={each}>{t.score[each]}</option>)}
        {score.kind === 'other' && <option value="other">{t.score.other}</option>}
      </select>
      {score.kind === 'other' && <p className={css.soft}>{t.score.otherHint}</p>}
      {(score.kind === 'age' || score.kind === 'days') && (
        <div className={css.pair}>
          {(score.kind === 'age' ? [t.score.birth] : [t.score.from, t.score.to]).map((label, index) => (
            <select key={label} className={css.input} aria-label={label} value={score.dates[index] ?? ''} disabled={fixed} onChange={(event) => set({ ...score, dates: index === 0 ? [event.target.value, score.dates[1] ?? ''] : [score.dates[0] ?? '', event.target.value] })}>
              <option value="">{index === 0 ? t.choose : t.condition.today}</option>
              {dates.map((option) => <option key={option.uid} value={option.uid}>{option.text}</option>)}
            </select>
          ))}
        </div>
      )}
      {['sum', 'average', 'count'].includes(score.kind) && <Table score={score} rows={rows} set={set} disabled={fixed} />}
    </FieldFrame>
  )
}

function Table({ score, rows, set, disabled }: { score: Score; rows: Scored[]; set: (score: Score) => void; disabled: boolean }) {
  const { locale, t } = usePanelForms()
  const chosen = new Map(score.inputs.map((input) => [input.uid, input]))
  const range = rangeOf(score, rows)
  const say = (value: number): string => (Number.isFinite(value) ? formatNumber(value, locale, 2) : '–')
  const put = (uid: string, weight: number | undefined): void =>
    set({ ...score, inputs: rows.flatMap((row) => (row.uid === uid ? (weight === undefined ? [] : [{ uid, weight }]) : (chosen.get(row.uid) ?? []))) })
  if (rows.length === 0) return <p className={css.note}>{t.score.none}</p>
  return (
    <div className={css.scroll}>
      <table className={css.scoreTable}>
        <caption className={css.hidden}>{t.score.caption}</caption>
        <thead>
          <tr><th>{t.score.question}</th><th>{t.score.points}</th><th className={css.num}>{t.score.range}</th>{score.kind !== 'count' && <th className={css.num}>{t.score.weight}</th>}</tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const input = chosen.get(row.uid)
            const missing = row.answers.some(({ points }) => points === undefined)
            return (
              <tr key={row.uid}>
                <td><label className={css.check}><input type="checkbox" checked={Boolean(input)} disabled={disabled} onChange={(event) => put(row.uid, event.target.checked ? 1 : undefined)} />{row.text}</label></td>
                <td className={css.soft}>{row.answers.map(({ label, points }) => `${label} ${points === undefined ? '?' : formatNumber(points, locale, 2)}`).join(' · ')}{missing && <b className={css.warn}> {t.score.missing}</b>}</td>
                <td className={css.num}>{Number.isFinite(row.min) || Number.isFinite(row.max) ? `${say(row.min)}–${say(row.max)}` : '–'}</td>
                {score.kind !== 'count' && <td className={css.num}><input className={css.number} type="number" step="any" aria-label={t.score.weightOf(row.text)} value={input?.weight ?? 1} disabled={disabled || !input} onChange={(event) => put(row.uid, Number(event.target.value) || 1)} /></td>}
              </tr>
            )
          })}
        </tbody>
      </table>
      {range && <p className={css.total}>{t.score.total(formatNumber(range.min, locale, 2), formatNumber(range.max, locale, 2))}</p>}
    </div>
  )
}
