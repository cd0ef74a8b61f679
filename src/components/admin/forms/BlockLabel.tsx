'use client'

import { useRowLabel } from '@payloadcms/ui'

import { FIELD_TYPE } from '@/collections/forms/fieldVocabulary'
import { numbering } from '@/domain/forms/numbering'
import { l } from '@/i18n/label'

import { useBench } from './bench/store'
import css from './forms.module.css'
import { usePanelForms } from './usePanelForms'

const CONTAINERS = { section: l('Bagian', 'Section'), group: l('Kelompok', 'Group'), repeat: l('Isian berulang', 'Repeat') }
const WORDS = { ...FIELD_TYPE, ...CONTAINERS }

/** A row of the editor as a person reads the form: its number, its words, its kind and what is special about it. */
export function BlockLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { locale, t } = usePanelForms()
  const bench = useBench()
  const type = String(data?.blockType ?? '')
  const section = type === 'section'
  const number = section ? (rowNumber ?? 0) + 1 : bench && numbering(bench.definition).get(String(data?.uid ?? ''))
  const text = String((locale === 'en' && data?.labelEn) || data?.label || '')
  const marks = [data?.required === 'yes' || data?.required === 'when' ? t.block.required : '', data?.shownWhen ? t.block.notShownAlways : '', data?.secured ? t.block.secured : ''].filter(Boolean)
  return (
    <span className={section ? css.sectionLabel : css.blockLabel}>
      <b>{[number, text || t.block.untitled].filter(Boolean).join('. ')}</b>
      <span className={css.kind}>{[WORDS[type as keyof typeof WORDS]?.[locale] ?? type, ...marks].join(' · ')}</span>
    </span>
  )
}
