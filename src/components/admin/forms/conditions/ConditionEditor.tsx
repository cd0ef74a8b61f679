'use client'

import { useId } from 'react'

import { conditionWords } from '@/domain/forms/conditionWords'
import type { Condition, FieldTest, FormDefinition, Op } from '@/domain/forms/types'

import css from '../forms.module.css'
import type { QuestionOption } from '../questions'
import { usePanelForms } from '../usePanelForms'
import { EMPTY_TEST, fromRows, isGroup, isTest, operatorsOf, type Rows, toRows, withOperator, withQuestion } from './rows'
import { TestValue } from './TestValue'

type Common = { definition: FormDefinition; options: readonly QuestionOption[]; disabled: boolean }
type Props = Common & { value: Condition | null; change: (value: Condition | null) => void; /** Named conditions can be used here. */ names?: boolean }

/** Rows of question, operator and value, with one level of groups, and what they say as a sentence. */
export function ConditionEditor({ value, change, names = true, ...common }: Props) {
  const { t, locale } = usePanelForms()
  const rows = toRows(value)
  const named = names ? (common.definition.conditions ?? []) : []
  const set = (next: Rows): void => change(fromRows(next))
  const add = (row: Condition): void => set({ ...rows, rows: [...rows.rows, row] })
  if (common.options.length === 0 && rows.rows.length === 0 && named.length === 0) return <p className={css.soft}>{t.condition.none}</p>
  return (
    <div className={css.condition}>
      <RowList {...common} rows={rows} set={set} nested={false} />
      {!common.disabled && (
        <div className={css.row}>
          <button type="button" className={css.small} onClick={() => add(EMPTY_TEST)}>{t.condition.addRow}</button>
          {rows.rows.length > 0 && <button type="button" className={css.small} onClick={() => add({ [rows.mode === 'all' ? 'any' : 'all']: [EMPTY_TEST, EMPTY_TEST] } as Condition)}>{t.condition.addGroup}</button>}
          {named.length > 0 && <button type="button" className={css.small} onClick={() => add({ named: named[0]?.key ?? '' })}>{t.condition.addNamed}</button>}
        </div>
      )}
      {value && <p className={css.sentence} aria-live="polite"><span>{t.condition.sentence}</span> {conditionWords(common.definition, value, locale)}</p>}
    </div>
  )
}

function RowList({ rows, set, nested, ...common }: Common & { rows: Rows; set: (rows: Rows) => void; nested: boolean }) {
  const { t } = usePanelForms()
  const replace = (index: number, row: Condition): void => set({ ...rows, rows: rows.rows.map((each, at) => (at === index ? row : each)) })
  const remove = (index: number): void => set({ ...rows, rows: rows.rows.filter((_, at) => at !== index) })
  return (
    <>
      {rows.rows.length > 1 && (
        <p className={css.match}>
          {t.condition.match}{' '}
          <select className={css.mode} aria-label={t.condition.match} value={rows.mode} disabled={common.disabled} onChange={(event) => set({ ...rows, mode: event.target.value as Rows['mode'] })}>
            <option value="all">{t.condition.all}</option>
            <option value="any">{t.condition.any}</option>
          </select>{' '}
          {t.condition.of}
        </p>
      )}
      <ul className={css.rows}>
        {rows.rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity of their own
          <li key={index} className={isGroup(row) ? css.nested : css.test}>
            <OneRow {...common} row={row} nested={nested} change={(next) => replace(index, next)} />
            {!common.disabled && <button type="button" className={css.remove} aria-label={t.condition.removeRow(String(index + 1))} onClick={() => remove(index)}>✕</button>}
          </li>
        ))}
      </ul>
    </>
  )
}

function OneRow({ row, change, nested, ...common }: Common & { row: Condition; nested: boolean; change: (row: Condition) => void }) {
  const { t, locale } = usePanelForms()
  const { definition, disabled } = common
  if (isTest(row)) return <TestRow {...common} test={row} change={change} />
  if ('named' in row) {
    const named = definition.conditions ?? []
    return (
      <select className={css.input} aria-label={t.condition.named} value={row.named} disabled={disabled} onChange={(event) => change({ named: event.target.value })}>
        {!named.some(({ key }) => key === row.named) && <option value={row.named}>{row.named}</option>}
        {named.map(({ key, label }) => <option key={key} value={key}>{label[locale] || label.id || key}</option>)}
      </select>
    )
  }
  if (isGroup(row) && !nested) {
    const inner = toRows(row)
    const set = ({ mode, rows }: Rows): void => change(mode === 'all' ? { all: rows } : { any: rows })
    return (
      <fieldset className={css.group}>
        <legend>{t.condition.group}</legend>
        <RowList {...common} rows={inner} set={set} nested />
        {!disabled && <button type="button" className={css.small} onClick={() => set({ ...inner, rows: [...inner.rows, EMPTY_TEST] })}>{t.condition.addRow}</button>}
      </fieldset>
    )
  }
  return <p className={css.fixed}>{conditionWords(definition, row, locale)} <span className={css.soft}>({t.condition.fixed})</span></p>
}

function TestRow({ test, change, options, disabled }: Common & { test: FieldTest; change: (row: Condition) => void }) {
  const { t } = usePanelForms()
  const id = useId()
  const option = options.find(({ uid }) => uid === test.field)
  return (
    <>
      <select className={css.input} aria-label={t.condition.question} value={option ? test.field : ''} disabled={disabled} onChange={(event) => {
        const chosen = options.find(({ uid }) => uid === event.target.value)
        if (chosen) change(withQuestion(test, chosen.field))
      }}>
        <option value="">{t.choose}</option>
        {options.map(({ uid, text }) => <option key={uid} value={uid}>{text}</option>)}
      </select>
      <select className={css.operator} aria-label={t.condition.operator} value={test.op} disabled={disabled || !option} onChange={(event) => change(withOperator(test, option?.field, event.target.value as Op))}>
        {operatorsOf(option?.field).map((op) => <option key={op} value={op}>{t.condition.ops[op]}</option>)}
      </select>
      <TestValue id={id} test={test} field={option?.field} options={options} disabled={disabled} change={(value) => change({ field: test.field, op: test.op, ...(value !== undefined && { value }) })} />
    </>
  )
}
