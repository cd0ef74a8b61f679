'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo } from 'react'

import type { Condition, Label } from '@/domain/forms/types'

import { useBench } from './bench/store'
import { ConditionEditor } from './conditions/ConditionEditor'
import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { LabelPair } from './LabelPair'
import { readable } from './questions'
import { usePanelForms } from './usePanelForms'
import { useSibling } from './useSibling'

type Row = { condition: Condition | null; message?: Label }

/** What an answer must meet, each with the sentence that says so. */
export const ConstraintsField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Row[] | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const uid = String(useSibling(path, 'uid') ?? '')
  const options = useMemo(() => (bench ? readable(bench.definition, locale, { of: uid, anywhere: true }) : []), [bench, locale, uid])
  const rows = Array.isArray(value) ? value : []
  const fixed = Boolean(readOnly || disabled)
  const set = (next: Row[]): void => setValue(next.length > 0 ? next : null)
  return (
    <FieldFrame path={path} label={field.label}>
      <p className={css.soft}>{t.constraint.hint}</p>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- limits have no identity of their own
        <fieldset key={index} className={css.card}>
          <legend>{t.constraint.item(String(index + 1))}</legend>
          {bench && <ConditionEditor definition={bench.definition} options={options} value={row.condition} disabled={fixed} change={(condition) => set(rows.map((each, at) => (at === index ? { ...each, condition } : each)))} />}
          <LabelPair label={t.constraint.message} value={row.message} disabled={fixed} visible change={(message) => set(rows.map((each, at) => (at === index ? { ...each, message } : each)))} />
          {!fixed && <button type="button" className={css.small} onClick={() => set(rows.filter((_, at) => at !== index))}>{t.remove}</button>}
        </fieldset>
      ))}
      {!fixed && <button type="button" className={css.small} onClick={() => set([...rows, { condition: { field: uid, op: 'answered' }, message: { id: '', en: '' } }])}>{t.constraint.add}</button>}
    </FieldFrame>
  )
}
