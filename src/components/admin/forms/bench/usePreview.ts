'use client'

import { useMemo, useState } from 'react'

import { readPage, rowsName } from '@/client/forms/readPage'
import { errorsOn } from '@/components/forms/pageErrors'
import { type FillView, makeView } from '@/components/forms/view'
import { evaluate } from '@/domain/forms/evaluate'
import { modelOf } from '@/domain/forms/model'
import type { FieldError, FormDefinition, Section, Verdict } from '@/domain/forms/types'
import type { Locale } from '@/i18n/texts'

import { sampleLists } from './samples'

type Raw = Record<string, unknown>
type Row = { id: string; answers: Raw }

export type Trial = { definition: FormDefinition; answers: Raw; setAnswers: (answers: Raw) => void; page: number; setPage: (page: number) => void; today: string; locale: Locale }

export type Preview = {
  view: FillView
  section: Section
  at: number
  of: number
  errors: FieldError[]
  /** The verdict after sending, while it is shown. */
  sent?: Verdict
  read: (form: HTMLFormElement) => void
  forward: () => void
  back: () => void
  addRow: (repeat: string) => void
  removeRow: (address: string) => void
  clear: (address: string) => void
}

const rowId = (): string => `uji-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`
const rowsOf = (raw: Raw, key: string): Row[] => (Array.isArray(raw[key]) ? (raw[key] as Row[]) : [])

/** One page of the form as the person filling in has it: read, judged by the engine, and turned as the real one is. */
export function usePreview({ definition, answers: raw, setAnswers: setRaw, page, setPage, today, locale }: Trial): Preview | undefined {
  const [pressed, setPressed] = useState(false)
  const [sent, setSent] = useState<Verdict>()
  const lists = useMemo(() => sampleLists(locale), [locale])
  const draft = useMemo(() => evaluate(definition, raw, { today, mode: 'draft' }), [definition, raw, today])
  const sections = definition.sections.filter(({ key }) => draft.visible.includes(key))
  const at = Math.min(page, sections.length - 1)
  const section = sections[at]
  if (!section) return undefined
  const model = modelOf(definition)
  const rows = (): { repeat: string; key: string }[] => section.items.flatMap((item) => (item.type === 'repeat' ? [{ repeat: item.uid, key: item.key }] : []))
  const here = (verdict: Verdict): FieldError[] => [
    ...errorsOn({ model }, verdict.errors, { section: section.uid }),
    ...rows().flatMap(({ repeat, key }) => rowsOf(raw, key).flatMap((row) => errorsOn({ model }, verdict.errors, { repeat, row: row.id }))),
  ]
  const refused = sent && !sent.ok ? evaluate(definition, raw, { today, mode: 'submit' }) : undefined
  const errors = refused ? here(refused) : pressed ? here(draft) : []
  const view = makeView(definition, { raw, today, locale, errors: refused?.errors ?? errors, lists })

  const turn = (to: number): void => {
    setPage(to)
    setPressed(false)
    setSent(undefined)
  }
  return {
    view,
    section,
    at,
    of: sections.length,
    errors,
    sent,
    read: (form) => {
      const entries = [...new FormData(form)]
      let answers = readPage(definition, raw, entries, { section: section.uid }).answers
      for (const { repeat, key } of rows()) {
        for (const [, row] of entries.filter(([name]) => name === rowsName(key))) answers = readPage(definition, answers, entries, { repeat, row: String(row) }).answers
      }
      setRaw(answers)
      if (sent?.ok) setSent(undefined)
    },
    forward: () => {
      if (at < sections.length - 1) {
        if (here(draft).length > 0) setPressed(true)
        else turn(at + 1)
        return
      }
      const verdict = evaluate(definition, raw, { today, mode: 'submit' })
      setSent(verdict)
      const first = verdict.errors[0]
      const wrong = first ? sections.findIndex(({ uid }) => model.byKey.get(first.key)?.section.uid === uid) : -1
      if (wrong >= 0) setPage(wrong)
    },
    back: () => turn(Math.max(0, at - 1)),
    addRow: (key) => setRaw({ ...raw, [key]: [...rowsOf(raw, key), { id: rowId(), answers: {} }] }),
    removeRow: (address) => {
      const [key = '', id] = address.split('/')
      setRaw({ ...raw, [key]: rowsOf(raw, key).filter((row) => row.id !== id) })
    },
    clear: (address) => {
      const [key = '', id, inner] = address.split('/')
      if (!id || !inner) return setRaw(Object.fromEntries(Object.entries(raw).filter(([name]) => name !== key)))
      setRaw({ ...raw, [key]: rowsOf(raw, key).map((row) => (row.id === id ? { ...row, answers: Object.fromEntries(Object.entries(row.answers).filter(([name]) => name !== inner)) } : row)) })
    },
  }
}
