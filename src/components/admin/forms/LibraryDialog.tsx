'use client'

import { useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId, useState } from 'react'

import { FIELD_TYPE } from '@/collections/forms/fieldVocabulary'
import { type Block, blocksOf } from '@/domain/forms/draft/draftTypes'
import { newUid } from '@/domain/forms/draft/keys'
import { reuseItems } from '@/domain/forms/draft/reuse'
import { modelOf } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import type { Locale } from '@/i18n/texts'

import { call } from '../api'
import css from './forms.module.css'
import { Dialog } from './publish/Dialog'
import { useStep } from './publish/useStep'

type Loaded = { definition: FormDefinition; number: number }
type Props = { locale: Locale; id: string; forms: { version: string; title: string }[] }

/** Choose sections or questions of another form; they come in with a note of where they are from. */
export function LibraryDialog({ locale, id, forms }: Props) {
  const t = panelFormsText[locale]
  const { dialog, message, modified, setMessage, open } = useStep(locale)
  const { getFields } = useForm()
  const [busy, setBusy] = useState(false)
  const [loaded, setLoaded] = useState<Loaded>()
  const [chosen, setChosen] = useState<string[]>([])
  const [into, setInto] = useState('')
  const field = useId()
  const sections = (): Block[] => blocksOf((reduceFieldsToValues(getFields(), true) as { sections?: unknown }).sections)

  const load = async (version: string): Promise<void> => {
    setLoaded(undefined)
    setChosen([])
    if (!version) return
    const answer = await call<{ definition: string; number: number }>(locale, 'GET', `/api/form-versions/${version}?depth=0`, undefined, panelText[locale].failed)
    if (answer.ok) setLoaded({ definition: JSON.parse(answer.body.definition) as FormDefinition, number: answer.body.number })
    else setMessage(answer.message)
  }
  const take = async (): Promise<void> => {
    if (!loaded) return
    setBusy(true)
    const answer = await call(locale, 'PATCH', `/api/forms/${id}`, { sections: insert(sections(), reuseItems(loaded.definition, chosen, loaded.number), into, t.library.newSection) }, panelText[locale].failed)
    setBusy(false)
    if (!answer.ok) return setMessage(answer.message)
    window.location.reload()
  }
  return (
    <div className={css.library}>
      <button type="button" className={css.button} disabled={modified} onClick={open}>{t.library.open}</button>
      {modified && <span className={css.soft}>{t.saveFirst}</span>}
      <Dialog dialog={dialog} title={t.library.title} message={message} busy={busy} confirm={t.library.take(String(chosen.length))} cancel={panelText[locale].cancel} blocked={chosen.length === 0} go={() => void take()}>
        <p className={css.soft}>{forms.length > 0 ? t.library.hint : t.library.none}</p>
        {forms.length > 0 && (
          <div className={css.labelled}>
            <label className={css.caption} htmlFor={`${field}-form`}>{t.library.form}</label>
            <select id={`${field}-form`} className={css.input} defaultValue="" onChange={(event) => void load(event.target.value)}>
              <option value="">{t.choose}</option>
              {forms.map(({ version, title }) => <option key={version} value={version}>{title}</option>)}
            </select>
          </div>
        )}
        {loaded && <Questions locale={locale} definition={loaded.definition} chosen={chosen} set={setChosen} />}
        {loaded && (
          <div className={css.labelled}>
            <label className={css.caption} htmlFor={`${field}-into`}>{t.library.into}</label>
            <select id={`${field}-into`} className={css.input} value={into} onChange={(event) => setInto(event.target.value)}>
              <option value="">{t.library.newSection}</option>
              {sections().map(({ uid, label }) => <option key={String(uid)} value={String(uid)}>{String(label ?? '')}</option>)}
            </select>
          </div>
        )}
      </Dialog>
    </div>
  )
}

function Questions({ locale, definition, chosen, set }: { locale: Locale; definition: FormDefinition; chosen: string[]; set: (uids: string[]) => void }) {
  const t = panelFormsText[locale].library
  return (
    <ul className={css.pick}>
      {modelOf(definition).nodes.flatMap(({ item, kind, parent, evidenceOf }) => {
        if (evidenceOf || (parent && parent.kind !== 'section')) return []
        const covered = parent !== undefined && chosen.includes(parent.item.uid)
        const type = 'type' in item && item.type in FIELD_TYPE ? FIELD_TYPE[item.type as keyof typeof FIELD_TYPE][locale] : ''
        return (
          <li key={item.uid} data-kind={kind}>
            <label className={css.check}>
              <input type="checkbox" checked={covered || chosen.includes(item.uid)} disabled={covered} onChange={(event) => set(event.target.checked ? [...chosen, item.uid] : chosen.filter((each) => each !== item.uid))} />
              <span>{item.label[locale] || item.label.id} <span className={css.kind}>{kind === 'section' ? t.wholeSection : type}</span></span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}

/** Sections stand among sections; questions go into the chosen section, or into a new one at the end. */
function insert(sections: Block[], taken: Block[], into: string, title: string): Block[] {
  const whole = taken.filter(({ blockType }) => blockType === 'section')
  const items = taken.filter(({ blockType }) => blockType !== 'section')
  const withItems = sections.map((section) => (section.uid === into ? { ...section, items: [...blocksOf(section.items), ...items] } : section))
  const fresh: Block[] = items.length > 0 && !sections.some(({ uid }) => uid === into) ? [{ blockType: 'section', uid: newUid(), label: title, items }] : []
  return [...withItems, ...whole, ...fresh]
}
