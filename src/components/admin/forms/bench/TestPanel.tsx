'use client'

import { conditionWords } from '@/domain/forms/conditionWords'
import { modelOf } from '@/domain/forms/model'
import { Sheet } from '@/domain/forms/sheet'
import { evaluate } from '@/domain/forms/evaluate'
import { testCondition } from '@/domain/forms/testCondition'
import type { Condition } from '@/domain/forms/types'

import css from '../forms.module.css'
import { questionName } from '../questions'
import { usePanelForms } from '../usePanelForms'
import type { BenchState } from './store'

type Props = { bench: BenchState; answers: Record<string, unknown>; today: string }

const MARK = { true: '●', false: '○', unknown: '◐' } as const

/** Every condition of the form with its state for the answers given in the preview. */
export function TestPanel({ bench, answers, today }: Props) {
  const { locale, t } = usePanelForms()
  const { definition } = bench
  const verdict = evaluate(definition, answers, { today, mode: 'draft' })
  const sheet = new Sheet(modelOf(definition), verdict.kept, today)
  const state = (condition: Condition): keyof typeof MARK => {
    const truth = testCondition(condition, sheet)
    return truth === true ? 'true' : truth === false ? 'false' : 'unknown'
  }
  const named = (definition.conditions ?? []).map(({ key, label, when }) => ({ key, where: label[locale] || label.id || key, when }))
  const shown = modelOf(definition).nodes.flatMap(({ item, repeat }) => (item.shownWhen && !repeat ? [{ key: item.uid, where: questionName(definition, item.uid, locale), when: item.shownWhen }] : []))
  if (named.length + shown.length === 0) return <p className={css.soft}>{t.bench.noConditions}</p>
  return (
    <div className={css.stack}>
      <p className={css.soft}>{t.bench.testLead}</p>
      <ul className={css.problems} aria-live="polite">
        {[...named, ...shown].map(({ key, where, when }) => {
          const truth = state(when)
          return (
            <li key={key}>
              <span className={css.mark} aria-hidden="true">{MARK[truth]}</span>
              <span><b>{where}</b> <span className={css.soft}>{conditionWords(definition, when, locale)}</span> <b className={css.truth}>{t.bench.truth[truth]}</b></span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
