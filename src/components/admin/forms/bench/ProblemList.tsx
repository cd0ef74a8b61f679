'use client'

import { useForm } from '@payloadcms/ui'

import type { PublicationProblem } from '@/actions/forms/publicationProblems'
import { modelOf } from '@/domain/forms/model'

import css from '../forms.module.css'
import { questionName } from '../questions'
import { usePanelForms } from '../usePanelForms'
import { jumpTo } from './jump'
import type { BenchState } from './store'

/** What stands in the way of publishing, each with the way to the question it is about. */
export function ProblemList({ bench }: { bench: BenchState }) {
  const { locale, t } = usePanelForms()
  const { getFields, dispatchFields } = useForm()
  const { problems, definition } = bench
  if (problems.length === 0) return <p className={css.fine}>{t.bench.fine}</p>
  const known = modelOf(definition).byUid
  const row = ({ severity, uid, name, message }: PublicationProblem, index: number) => {
    const label = uid && known.has(uid) ? questionName(definition, uid, locale) : undefined
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the same sentence can be there twice
      <li key={index} className={severity === 'error' ? css.problem : css.hintRow}>
        <span className={css.mark} aria-hidden="true">{severity === 'error' ? '▲' : '◐'}</span>
        <span>
          {label && uid ? <button type="button" className={css.jump} onClick={() => jumpTo(uid, getFields(), dispatchFields)} aria-label={t.bench.goTo(label)}>{label}</button> : <b>{name ?? t.bench.form}</b>}
          <span className={css.hidden}>{severity === 'error' ? t.bench.error : t.bench.warning}:</span> {message[locale]}
        </span>
      </li>
    )
  }
  return <ul className={css.problems}>{problems.map(row)}</ul>
}
