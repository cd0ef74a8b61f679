'use client'

import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'

import { initialAnswers } from '@/domain/forms/initialAnswers'
import type { Locale } from '@/i18n/texts'

import css from '../forms.module.css'
import { usePanelForms } from '../usePanelForms'
import { PreviewFrame } from './PreviewFrame'
import { PreviewPage } from './PreviewPage'
import { ProblemList } from './ProblemList'
import { type BenchState, useBench } from './store'
import { TestPanel } from './TestPanel'
import { useDraft } from './useDraft'
import { type Trial, usePreview } from './usePreview'

type Tab = 'preview' | 'check' | 'test'

const todayHere = (): string => new Date().toLocaleDateString('sv-SE')

/** Beside the editor: the form as it will be filled in, what is still wrong with it, and its conditions under test. */
export function Bench() {
  useDraft()
  const bench = useBench()
  const { t } = usePanelForms()
  if (!bench) return null
  return bench.definition.sections.length === 0 ? <section className={css.bench} aria-label={t.bench.title}><p className={css.soft}>{t.bench.nothing}</p></section> : <Filled bench={bench} />
}

function Filled({ bench }: { bench: BenchState }) {
  const { t, locale: reader } = usePanelForms()
  const [tab, setTab] = useState<Tab>('preview')
  const [wide, setWide] = useState(false)
  const [locale, setLocale] = useState<Locale>(reader)
  const [today] = useState(todayHere)
  const [answers, setAnswers] = useState<Record<string, unknown>>(() => initialAnswers(bench.definition, today))
  const [page, setPage] = useState(0)
  const [round, setRound] = useState(0)
  const id = useId()
  const errors = bench.problems.filter(({ severity }) => severity === 'error').length
  const restart = (): void => {
    setAnswers(initialAnswers(bench.definition, today))
    setPage(0)
    setRound(round + 1)
  }
  useEffect(() => {
    if (!wide) return undefined
    const close = (event: KeyboardEvent): void => void (event.key === 'Escape' && setWide(false))
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [wide])
  const tabs: [Tab, string][] = [['preview', t.bench.preview], ['check', errors > 0 ? `${t.bench.check} (${errors})` : t.bench.check], ['test', t.bench.test]]
  const part = (
    <section className={wide ? css.benchWide : css.bench} aria-label={t.bench.title}>
      <div className={css.tabs} role="tablist" aria-label={t.bench.title}>
        {tabs.map(([name, label]) => (
          <button key={name} id={`${id}-${name}`} type="button" role="tab" aria-selected={tab === name} aria-controls={`${id}-panel`} className={css.tab} data-wrong={name === 'check' && errors > 0 ? '' : undefined} onClick={() => setTab(name)}>{label}</button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={css.panel}>
        {tab === 'check' && <ProblemList bench={bench} />}
        {tab === 'test' && <TestPanel bench={bench} answers={answers} today={today} />}
        {tab === 'preview' && (
          <>
            <div className={css.previewBar}>
              <div className={css.segments} role="group" aria-label={t.bench.widthLabel}>
                <button type="button" aria-pressed={!wide} onClick={() => setWide(false)}>{t.bench.phone}</button>
                <button type="button" aria-pressed={wide} onClick={() => setWide(true)}>{t.bench.desktop}</button>
              </div>
              <div className={css.segments} role="group" aria-label={t.bench.language}>
                {(['id', 'en'] as const).map((each) => <button key={each} type="button" aria-pressed={locale === each} lang={each} onClick={() => setLocale(each)}>{each.toUpperCase()}</button>)}
              </div>
              <button type="button" className={css.plain} onClick={restart}>{t.bench.restart}</button>
            </div>
            <PreviewFrame key={locale} locale={locale} title={t.bench.frame} className={css.frame}>
              <Page key={round} page={page} setPage={setPage} definition={bench.definition} answers={answers} setAnswers={setAnswers} today={today} locale={locale} />
            </PreviewFrame>
          </>
        )}
      </div>
    </section>
  )
  // Payload's edit view is a container of its own, which would hold even what is fixed to the window.
  return wide ? createPortal(part, document.body) : part
}

function Page(trial: Trial & { locale: Locale }) {
  const { t } = usePanelForms()
  const preview = usePreview(trial)
  return preview ? <PreviewPage preview={preview} /> : <main className="wrap"><p className="soft">{t.bench.nothing}</p></main>
}
