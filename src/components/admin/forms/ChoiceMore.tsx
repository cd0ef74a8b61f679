'use client'

import type { Choice } from '@/domain/forms/types'

import css from './forms.module.css'
import { usePanelForms } from './usePanelForms'

type Props = { choice: Choice; many: boolean; filter?: ReadonlyMap<string, Choice>; disabled: boolean; published: boolean; change: (part: Partial<Choice>) => void }

/** What a choice rarely needs. */
export function ChoiceMore({ choice, many, filter, disabled, published, change }: Props) {
  const { locale, t } = usePanelForms()
  const flags = [['deprecated', t.choices.deprecated], ['notApplicable', t.choices.notApplicable], ...(many ? [['exclusive', t.choices.exclusive]] : [])] as ['deprecated' | 'notApplicable' | 'exclusive', string][]
  const parents = choice.parents ?? []
  return (
    <div className={css.more}>
      <div className={css.checks}>
        {flags.map(([name, label]) => (
          <label key={name}>
            <input type="checkbox" checked={choice[name] === true} disabled={disabled} onChange={(event) => change({ [name]: event.target.checked || undefined })} />
            {label}
          </label>
        ))}
      </div>
      {filter && filter.size > 0 && (
        <fieldset className={css.checks}>
          <legend>{t.choices.parents}</legend>
          {[...filter.values()].map(({ value, label }) => (
            <label key={value}>
              <input type="checkbox" checked={parents.includes(value)} disabled={disabled} onChange={(event) => {
                const next = event.target.checked ? [...parents, value] : parents.filter((each) => each !== value)
                change({ parents: next.length > 0 ? next : undefined })
              }} />
              {label[locale] || label.id}
            </label>
          ))}
        </fieldset>
      )}
      {published && <p className={css.soft}>{t.choices.kept}</p>}
    </div>
  )
}
