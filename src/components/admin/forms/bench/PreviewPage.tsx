'use client'

import type { MouseEvent, SubmitEvent, SyntheticEvent } from 'react'
import { useState } from 'react'

import { tidyChoices } from '@/client/forms/tidyChoices'
import { computedText } from '@/components/forms/answerText'
import { summaryOf } from '@/components/forms/pageErrors'
import { SectionFields } from '@/components/forms/SectionFields'
import { say } from '@/components/forms/view'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import type { ComputedField } from '@/domain/forms/types'
import { panelFormsText } from '@/i18n/areas/panelForms'

import type { Preview } from './usePreview'

/** What stands in the preview's frame: the page that the person filling in sees, drawn by the same components. */
export function PreviewPage({ preview }: { preview: Preview }) {
  const { view, section, at, of, errors, sent } = preview
  const t = panelFormsText[view.locale].bench
  // Cleared answers must leave the controls too, which keep what was typed.
  const [round, setRound] = useState(0)
  const again = (): void => setRound(round + 1)

  // React hands events on to where the frame stands in the tree: the panel's form must not take them for its own.
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    event.stopPropagation()
    const { name = '', value = '' } = (event.nativeEvent.submitter ?? {}) as Partial<HTMLButtonElement>
    if (name === 'tambah-isian') return preview.addRow(value)
    if (name === 'hapus-isian') return preview.removeRow(value)
    if (name === 'kosongkan') {
      preview.clear(value)
      return again()
    }
    preview.forward()
    event.currentTarget.ownerDocument.defaultView?.scrollTo(0, 0)
  }
  const change = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.stopPropagation()
    tidyChoices(event.target)
    preview.read(event.currentTarget)
  }
  // A frame without an address of its own would load the panel for a link to a place on the page.
  const follow = (event: MouseEvent<HTMLElement>): void => {
    const link = (event.target as Element).closest('a')
    if (!link) return
    event.preventDefault()
    const id = decodeURIComponent(link.getAttribute('href')?.replace(/^#/, '') ?? '')
    event.currentTarget.ownerDocument.getElementById(id)?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- only links inside it are followed, which keys press too
    <main className="wrap stack" onClick={follow}>
      <p className="soft">{t.page(String(at + 1), String(of))}</p>
      <h1>{say(section.label, view.locale)}</h1>
      {section.hint && <p className="lead">{say(section.hint, view.locale)}</p>}
      <ErrorSummary locale={view.locale} errors={summaryOf(view, errors)} />
      {sent?.ok && <Accepted preview={preview} />}
      <form key={`${section.uid}-${round}`} className="stack" noValidate onSubmit={submit} onChange={change}>
        <SectionFields view={view} items={section.items} whole />
        <div className="btn-row">
          <button type="submit" name="lanjut" className="btn">{at + 1 < of ? t.next : t.finish}</button>
          {at > 0 && <button type="button" className="btn btn-quiet" onClick={preview.back}>{t.back}</button>}
        </div>
      </form>
    </main>
  )
}

function Accepted({ preview: { view, sent } }: { preview: Preview }) {
  const t = panelFormsText[view.locale].bench
  if (!sent) return null
  const results = view.model.nodes.flatMap(({ item, repeat }) => (!repeat && 'type' in item && item.type === 'computed' && sent.computed[item.key] ? [item as ComputedField] : []))
  return (
    <div className="notice" role="status">
      <p><b>{t.accepted}</b></p>
      {sent.dropped.length > 0 && <p>{t.dropped(String(sent.dropped.length))}</p>}
      {results.length > 0 && (
        <dl>
          {results.map((field) => (
            <div key={field.uid}>
              <dt>{say(field.label, view.locale)}</dt>
              <dd><b>{computedText(field, sent.computed[field.key], view.locale)}</b></dd>
            </div>
          ))}
        </dl>
      )}
      <p className="soft">{t.kept}</p>
    </div>
  )
}
