'use client'

import type { Field, FieldTest, Operand, TodayOffset } from '@/domain/forms/types'

import type { Locale } from '@/i18n/texts'

import css from '../forms.module.css'
import type { QuestionOption } from '../questions'
import { usePanelForms } from '../usePanelForms'
import { isDated, valueKind } from './rows'

type Props = { id: string; test: FieldTest; field: Field | undefined; options: readonly QuestionOption[]; change: (value: Operand | undefined) => void; disabled: boolean }

const isOffset = (value: unknown): value is TodayOffset => typeof value === 'object' && value !== null && 'today' in value
const isOther = (value: unknown): value is { field: string } => typeof value === 'object' && value !== null && 'field' in value

/** The right-hand side of one row, in the control its question asks for. */
export function TestValue(props: Props) {
  const { test, field, change, disabled, id } = props
  const { t, locale } = usePanelForms()
  const kind = valueKind(field, test.op)
  const word = t.condition.value
  const parts = Array.isArray(test.value) ? test.value : []
  if (!field || kind === 'none') return null
  if (kind === 'agreed') return <span className={css.word}>{t.condition.agreed}</span>
  if (kind === 'choice') {
    return (
      <select id={id} className={css.input} aria-label={word} value={typeof test.value === 'string' ? test.value : ''} disabled={disabled} onChange={(event) => change(event.target.value || undefined)}>
        <option value="">{t.choose}</option>
        {choicesOf(field, t.condition, locale).map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    )
  }
  if (kind === 'choices') {
    const chosen = parts.map(String)
    return (
      <fieldset className={css.checks}>
        <legend className={css.hidden}>{word}</legend>
        {choicesOf(field, t.condition, locale).map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} disabled={disabled} onChange={(event) => change(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
            {label}
          </label>
        ))}
      </fieldset>
    )
  }
  if (kind === 'numbers' || kind === 'days') {
    const type = kind === 'days' ? 'date' : 'number'
    const set = (index: 0 | 1, text: string): void => {
      const next = [parts[0] ?? '', parts[1] ?? '']
      next[index] = kind === 'numbers' && text !== '' ? Number(text) : text
      change(next as string[])
    }
    return (
      <span className={css.pair}>
        <input className={css.input} type={type} step="any" aria-label={`${word} 1`} value={String(parts[0] ?? '')} disabled={disabled} onChange={(event) => set(0, event.target.value)} />
        <span className={css.word}>{t.condition.and}</span>
        <input className={css.input} type={type} step="any" aria-label={`${word} 2`} value={String(parts[1] ?? '')} disabled={disabled} onChange={(event) => set(1, event.target.value)} />
      </span>
    )
  }
  return <OneValue {...props} field={field} numeric={kind === 'number'} />
}

/** A number, a day, a text, another answer, or a day counted from today. */
function OneValue({ id, test, field, options, change, disabled, numeric }: Props & { field: Field; numeric: boolean }) {
  const { t } = usePanelForms()
  const w = t.condition
  const dated = isDated(field) || test.op === 'before' || test.op === 'after'
  const others = options.filter((option) => option.uid !== test.field && (option.field.type === field.type || (numeric && ['integer', 'decimal', 'scale', 'computed'].includes(option.field.type))))
  const kind = isOther(test.value) ? 'field' : isOffset(test.value) ? 'today' : 'literal'
  const counted = test.op.startsWith('length')
  const choose = (next: string): void => change(next === 'field' ? { field: others[0]?.uid ?? '' } : next === 'today' ? { today: 0, unit: 'day' } : undefined)
  return (
    <span className={css.pair}>
      {!counted && (dated || others.length > 0) && (
        <select className={css.input} aria-label={w.kind} value={kind} disabled={disabled} onChange={(event) => choose(event.target.value)}>
          <option value="literal">{w.literal}</option>
          {dated && <option value="today">{w.today}</option>}
          {others.length > 0 && <option value="field">{w.field}</option>}
        </select>
      )}
      {isOther(test.value) ? (
        <select id={id} className={css.input} aria-label={w.value} value={test.value.field} disabled={disabled} onChange={(event) => change({ field: event.target.value })}>
          {others.map((option) => <option key={option.uid} value={option.uid}>{option.text}</option>)}
        </select>
      ) : isOffset(test.value) ? (
        <Offset value={test.value} change={change} disabled={disabled} />
      ) : (
        <input
          id={id}
          className={css.input}
          type={dated ? 'date' : numeric ? 'number' : 'text'}
          step="any"
          maxLength={200}
          aria-label={w.value}
          value={typeof test.value === 'string' || typeof test.value === 'number' ? test.value : ''}
          disabled={disabled}
          onChange={(event) => change(event.target.value === '' ? undefined : numeric ? Number(event.target.value) : event.target.value)}
        />
      )}
    </span>
  )
}

function Offset({ value, change, disabled }: { value: TodayOffset; change: (value: Operand) => void; disabled: boolean }) {
  const { t } = usePanelForms()
  const w = t.condition
  const past = value.today <= 0
  return (
    <>
      <input className={css.number} type="number" min={0} max={100_000} aria-label={w.value} value={Math.abs(value.today)} disabled={disabled} onChange={(event) => change({ ...value, today: (past ? -1 : 1) * Math.abs(Math.trunc(Number(event.target.value))) || 0 })} />
      <select className={css.input} aria-label={w.units.day} value={value.unit} disabled={disabled} onChange={(event) => change({ ...value, unit: event.target.value as TodayOffset['unit'] })}>
        {(['day', 'month', 'year'] as const).map((unit) => <option key={unit} value={unit}>{w.units[unit]}</option>)}
      </select>
      <select className={css.input} aria-label={w.today} value={past ? 'ago' : 'ahead'} disabled={disabled} onChange={(event) => change({ ...value, today: event.target.value === 'ago' ? -Math.abs(value.today) : Math.abs(value.today) || 1 })}>
        <option value="ago">{w.ago}</option>
        <option value="ahead">{w.ahead}</option>
      </select>
    </>
  )
}

function choicesOf(field: Field, words: { yes: string; no: string; unknown: string }, locale: Locale): { value: string; label: string }[] {
  if (field.type === 'yes-no-unknown') return (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: words[value] }))
  return 'choices' in field ? field.choices.map(({ value, label }) => ({ value, label: label[locale] || label.id || value })) : []
}
