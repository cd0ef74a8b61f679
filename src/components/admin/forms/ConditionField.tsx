'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useMemo } from 'react'

import type { Condition } from '@/domain/forms/types'

import { useBench } from './bench/store'
import { ConditionEditor } from './conditions/ConditionEditor'
import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { readable } from './questions'
import { usePanelForms } from './usePanelForms'
import { useSibling } from './useSibling'

/** When something is shown or required: rows over the questions that come before it. */
export const ConditionField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Condition | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const uid = String(useSibling(path, 'uid') ?? '')
  const options = useMemo(() => (bench ? readable(bench.definition, locale, { of: uid }) : []), [bench, locale, uid])
  return (
    <FieldFrame path={path} label={field.label}>
      {!value && <p className={css.soft}>{t.condition.always}</p>}
      {bench && <ConditionEditor definition={bench.definition} options={options} value={value ?? null} change={(next) => setValue(next)} disabled={Boolean(readOnly || disabled)} />}
    </FieldFrame>
  )
}
