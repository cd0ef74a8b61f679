import { addressOf } from '@/domain/forms/answered'
import { evidenceKey, isAnswerable } from '@/domain/forms/model'
import type { Computed, Field, FormDefinition, Item, Repeat, Section } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { answerText, computedText } from './answerText'
import { rowTitle } from './rowTitle'
import { type FillView, listOf, markOf, say } from './view'

type Raw = Readonly<Record<string, unknown>>
type Shown = Pick<FillView, 'locale' | 'model' | 'lists' | 'visible' | 'numbers'> & { computed: Readonly<Record<string, Computed>>; withheld?: (field: Field) => boolean; /** Read back before it is sent: what is for readers of the result only stays out. */ filling?: boolean }

const isFiles = ({ type }: Field, value: unknown): boolean => (type === 'file' && value !== undefined && !markOf(value)) || (type === 'signature' && typeof value === 'string')

/** Files by name, each a link for those who may save it. */
function FileNames({ shown, value }: { shown: Shown; value: unknown }) {
  const { lists, locale } = shown
  return listOf(value).map((id, index) => {
    const file = lists.files.find((each) => each.id === id)
    const name = file?.name ?? formFillingText[locale].fileOf(id.slice(0, 8))
    return (
      <span key={id}>
        {index > 0 && '; '}
        {file?.href ? (
          <a href={file.href} download="">
            {name}
          </a>
        ) : (
          name
        )}
      </span>
    )
  })
}

function Line({ shown, field, answers, repeat, row }: { shown: Shown; field: Field; answers: Raw; repeat?: Repeat; row?: string }) {
  const { locale } = shown
  const t = formFillingText[locale]
  const address = addressOf(field.key, repeat?.key, row)
  if (field.type === 'note' || !shown.visible.has(address)) return null
  if (field.type === 'computed' && shown.filling && field.hiddenWhileFilling) return null
  const number = shown.numbers.get(field.uid)
  const label = number === undefined ? say(field.label, locale) : `${t.question(String(number))} ${say(field.label, locale)}`
  if (field.type === 'computed') {
    return (
      <div>
        <dt>{label}</dt>
        <dd>
          <strong>{shown.withheld?.(field) ? t.read.withheld : computedText(field, shown.computed[address], locale)}</strong>
        </dd>
      </div>
    )
  }
  const value = answers[field.key]
  const text = answerText(field, value, locale, shown.lists)
  const closed = shown.withheld?.(field) === true
  const evidence = field.evidence && !closed ? answers[evidenceKey(field.key)] : undefined
  return (
    <div>
      <dt>{label}</dt>
      <dd className={text === undefined || closed ? 'soft' : undefined}>
        {closed ? t.read.withheld : isFiles(field, value) ? <FileNames shown={shown} value={value} /> : (text ?? t.noAnswer)}
        {evidence !== undefined && (
          <div className="small">
            {t.addEvidence}: <FileNames shown={shown} value={evidence} />
          </div>
        )}
      </dd>
    </div>
  )
}

const fieldsOf = (items: readonly Item[]): Field[] => items.flatMap((item) => (item.type === 'group' ? item.items : item.type === 'repeat' ? [] : [item]))

function Rows({ shown, repeat, answers }: { shown: Shown; repeat: Repeat; answers: Raw }) {
  const stored = answers[repeat.key]
  const rows = Array.isArray(stored) ? (stored as { id: string; answers: Raw }[]) : []
  if (!shown.visible.has(repeat.key)) return null
  return (
    <>
      <h3>{say(repeat.label, shown.locale)}</h3>
      {rows.length === 0 && <p className="soft">{formFillingText[shown.locale].rows.none}</p>}
      {rows.map((row, index) => (
        <div key={row.id} className="q-row">
          <h4>{rowTitle(shown, repeat, row, index)}</h4>
          <dl className="facts">
            {fieldsOf(repeat.items).map((field) => (
              <Line key={field.uid} shown={shown} field={field} answers={row.answers} repeat={repeat} row={row.id} />
            ))}
          </dl>
        </div>
      ))}
    </>
  )
}

type Props = { shown: Shown; definition: FormDefinition; answers: Raw; change?: (section: Section, index: number) => string }

/** All answers read back, section by section; `change` gives the way to a section's page. What is not asked is not shown. */
export function AnswerList({ shown, definition, answers, change }: Props) {
  const { locale } = shown
  const t = formFillingText[locale].actions
  return (
    <div className="answers">
      {definition.sections.map((section, index) => {
        if (!shown.visible.has(section.key)) return null
        const title = say(section.label, locale)
        return (
          <section key={section.uid} aria-labelledby={`bagian-${index + 1}`}>
            <div className="part-head">
              <h2 id={`bagian-${index + 1}`}>{title}</h2>
              {change && (
                <a href={change(section, index)} aria-label={t.changeLabel(title)}>
                  {t.change}
                </a>
              )}
            </div>
            <dl className="facts">
              {fieldsOf(section.items)
                .filter((field) => isAnswerable(field) || field.type === 'computed')
                .map((field) => (
                  <Line key={field.uid} shown={shown} field={field} answers={answers} />
                ))}
            </dl>
            {section.items.map((item) => (item.type === 'repeat' ? <Rows key={item.uid} shown={shown} repeat={item} answers={answers} /> : null))}
          </section>
        )
      })}
    </div>
  )
}
