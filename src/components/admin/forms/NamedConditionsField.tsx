'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo } from 'react'

import { slugOf, unused } from '@/domain/forms/draft/keys'
import type { Condition, Label } from '@/domain/forms/types'

import { useBench } from './bench/store'
import { ConditionEditor } from './conditions/ConditionEditor'
import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { LabelPair } from './LabelPair'
import { readable } from './questions'
import { usePanelForms } from './usePanelForms'

type Row = { key: string; label: Label; when: Condition | null }

/** Conditions with a name that many questions use. */
export const NamedConditionsField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Row[] | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const options = useMemo(() => (bench ? readable(bench.definition, locale, {}) : []), [bench, locale])
  const rows = Array.isArray(value) ? value : []
  const fixed = Boolean(readOnly || disabled)
  const change = (index: number, part: Partial<Row>): void => setValue(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const add = (): void => setValue([...rows, { key: unused(slugOf(t.named.name), new Set(rows.map(({ key }) => key))), label: { id: '', en: '' }, when: null }])
  return (
    <FieldFrame path={path} label={field.label}>
      <p className={css.soft}>{t.named.hint}</p>
      {rows.map((row, index) => (
        <fieldset key={row.key} className={css.card}>
          <legend>{row.label?.[locale] || t.named.item(String(index + 1))}</legend>
          <LabelPair label={t.named.name} value={row.label} visible disabled={fixed} change={(label) => change(index, { label })} />
          {bench && <ConditionEditor definition={bench.definition} options={options} names={false} value={row.when} disabled={fixed} change={(when) => change(index, { when })} />}
          {!fixed && <button type="button" className={css.small} onClick={() => setValue(rows.filter((_, at) => at !== index))}>{t.remove}</button>}
        </fieldset>
      ))}
      {!fixed && <button type="button" className={css.small} onClick={add}>{t.named.add}</button>}
    </FieldFrame>
  )
}
