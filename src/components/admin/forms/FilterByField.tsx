'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { modelOf } from '@/domain/forms/model'
import { useBench } from './bench/store'
import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { questionName, readable } from './questions'
import { usePanelForms } from './usePanelForms'
import { useSibling } from './useSibling'

type Option = { uid: string; text: string }
type Props = { path: string; label: Parameters<typeof FieldFrame>[0]['label']; value: string; options: Option[]; none: string; hint?: string; disabled: boolean; set: (value: string | null) => void }

function Chooser({ path, label, value, options, none, hint, disabled, set }: Props) {
  const id = `choose-${path.replaceAll('.', '__')}`
  return (
    <FieldFrame path={path} label={label}>
      <select id={id} className={css.input} aria-label={typeof label === 'string' ? label : none} value={value} disabled={disabled} onChange={(event) => set(event.target.value || null)}>
        <option value="">{none}</option>
        {value && !options.some(({ uid }) => uid === value) && <option value={value}>{value}</option>}
        {options.map(({ uid, text }) => <option key={uid} value={uid}>{text}</option>)}
      </select>
      {hint && <p className={css.soft}>{hint}</p>}
    </FieldFrame>
  )
}

/** Which earlier answer decides what choices are offered. */
export const FilterByField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<string | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const uid = String(useSibling(path, 'uid') ?? '')
  const options = bench ? readable(bench.definition, locale, { of: uid }).filter(({ field: question }) => ['select-one', 'select-many', 'region'].includes(question.type)) : []
  if (options.length === 0 && !value) return null
  return <Chooser path={path} label={field.label} value={value ?? ''} options={options} none={t.filter.none} hint={t.filter.hint} disabled={Boolean(readOnly || disabled)} set={setValue} />
}

/** Which of a repeat's own questions names an entry in the list. */
export const TitleField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<string | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const uid = String(useSibling(path, 'uid') ?? '')
  const options = bench
    ? modelOf(bench.definition).nodes.flatMap((node) => (node.kind === 'field' && node.repeat?.uid === uid && !node.evidenceOf ? [{ uid: node.item.uid, text: questionName(bench.definition, node.item.uid, locale) }] : []))
    : []
  return <Chooser path={path} label={field.label} value={value ?? ''} options={options} none={t.titleField.none} disabled={Boolean(readOnly || disabled)} set={setValue} />
}
