'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

import { modelOf } from '@/domain/forms/model'
import type { Choice, Label } from '@/domain/forms/types'

import { publishedVersions, useBench } from './bench/store'
import { ChoiceMore } from './ChoiceMore'
import { FieldFrame } from './FieldFrame'
import css from './forms.module.css'
import { LabelPair } from './LabelPair'
import { PasteChoices } from './PasteChoices'
import { questionName } from './questions'
import { usePanelForms } from './usePanelForms'
import { useSibling } from './useSibling'

const EMPTY: Choice = { value: '', label: { id: '', en: '' } }

/** Choices as a short table: words in both languages, points, and what is rarely needed behind a button. */
export const ChoicesField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Choice[] | null>({ potentiallyStalePath: given })
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const uid = String(useSibling(path, 'uid') ?? '')
  const filterBy = String(useSibling(path, 'filterBy') ?? '')
  const many = useSibling(path, 'blockType') === 'select-many' || (bench && modelOf(bench.definition).byUid.get(uid)?.item as { type?: string } | undefined)?.type === 'select-many'
  const [opened, setOpened] = useState<number>()
  const rows = Array.isArray(value) ? value : []
  const fixed = Boolean(readOnly || disabled)
  const set = (next: Choice[]): void => setValue(next)
  const change = (index: number, part: Partial<Choice>): void => set(rows.map((row, at) => (at === index ? clean({ ...row, ...part }) : row)))
  const move = (index: number, by: -1 | 1): void => {
    const next = [...rows]
    const [row] = next.splice(index, 1)
    if (row) next.splice(index + by, 0, row)
    set(next)
    setOpened(undefined)
  }
  const wasPublished = (choice: Choice): boolean => choice.value !== '' && publishedVersions().some((version) => modelOf(version).choices.get(uid)?.has(choice.value))
  const sources = bench ? modelOf(bench.definition).nodes.flatMap(({ item }) => ('choices' in item && item.uid !== uid && item.choices.length > 0 ? [{ uid: item.uid, choices: item.choices.filter(({ deprecated }) => !deprecated), text: questionName(bench.definition, item.uid, locale) }] : [])) : []
  const filter = filterBy && bench ? modelOf(bench.definition).choices.get(filterBy) : undefined
  return (
    <FieldFrame path={path} label={field.label}>
      <ol className={css.choices}>
        {rows.map((row, index) => {
          const name = row.label?.[locale] || row.label?.id || String(index + 1)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a new choice has no value yet
            <li key={index} className={row.deprecated ? css.choiceOld : css.choice}>
              <LabelPair label={`${t.choices.label} ${index + 1}`} value={row.label as Label} disabled={fixed} change={(label) => change(index, { label })} />
              <input className={css.number} type="number" step="any" aria-label={`${t.choices.points} ${index + 1}`} placeholder={t.choices.points} value={row.points ?? ''} disabled={fixed} onChange={(event) => change(index, { points: event.target.value === '' ? undefined : Number(event.target.value) })} />
              <span className={css.tools}>
                <button type="button" className={css.tool} aria-label={`${t.up}: ${name}`} disabled={fixed || index === 0} onClick={() => move(index, -1)}>↑</button>
                <button type="button" className={css.tool} aria-label={`${t.down}: ${name}`} disabled={fixed || index === rows.length - 1} onClick={() => move(index, 1)}>↓</button>
                <button type="button" className={css.tool} aria-label={t.choices.moreOf(name)} aria-expanded={opened === index} onClick={() => setOpened(opened === index ? undefined : index)}>⋯</button>
                {!wasPublished(row) && <button type="button" className={css.tool} aria-label={t.choices.removeOne(name)} disabled={fixed} onClick={() => set(rows.filter((_, at) => at !== index))}>✕</button>}
              </span>
              {opened === index && <ChoiceMore choice={row} many={Boolean(many)} filter={filter} disabled={fixed} published={wasPublished(row)} change={(part) => change(index, part)} />}
              {opened !== index && <ChoiceMarks choice={row} />}
            </li>
          )
        })}
      </ol>
      {!fixed && (
        <div className={css.row}>
          <button type="button" className={css.small} onClick={() => set([...rows, EMPTY])}>{t.choices.add}</button>
          {rows.every(({ value: name, label }) => !name && !label?.id) && sources.length > 0 && (
            <select className={css.operator} aria-label={t.choices.copyFrom} value="" onChange={(event) => set(structuredClone(sources.find((source) => source.uid === event.target.value)?.choices ?? []))}>
              <option value="">{t.choices.copyFrom}</option>
              {sources.map((source) => <option key={source.uid} value={source.uid}>{source.text}</option>)}
            </select>
          )}
          <PasteChoices add={(found) => set([...rows.filter((row) => row.value || row.label?.id), ...found])} />
        </div>
      )}
    </FieldFrame>
  )
}

/** What is set and not seen otherwise, in words. */
function ChoiceMarks({ choice }: { choice: Choice }) {
  const { t } = usePanelForms()
  const words = [choice.deprecated && t.choices.deprecated, choice.notApplicable && t.choices.notApplicable, choice.exclusive && t.choices.exclusive].filter(Boolean)
  return words.length > 0 ? <span className={css.choiceNote}>{words.join(' · ')}</span> : null
}

/** Without properties that say nothing. */
const clean = (choice: Choice): Choice => Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined && value !== false)) as Choice
