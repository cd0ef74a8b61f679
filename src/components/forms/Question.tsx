import { evidenceKey, isAnswerable, modelOf } from '@/domain/forms/model'
import { nameOf } from '@/domain/forms/fromPost'
import { MARKS } from '@/domain/forms/lists'
import type { AnswerableField, ComputedField, Field, FileField, NoteField } from '@/domain/forms/types'
import { addressOf } from '@/domain/forms/answered'
import { formFillingText } from '@/i18n/areas/formFilling'

import { computedText } from './answerText'
import { Box } from './Box'
import { AcknowledgeControl, ChoiceControl, type ChoiceField } from './ChoiceControls'
import { DateControl, LocationControl } from './DateControls'
import { FileControl, SignatureControl } from './FileControls'
import { type Part, partOf, type Place } from './part'
import { type BoxField, ListControl, TextControl } from './TextControls'
import { type FillView, markOf, say } from './view'

/** "Tidak tahu" and "menolak menjawab" below a question: boxes and not radios, so that they can be taken back. */
function Marks({ part }: { part: Part }) {
  const { field, view, address, label } = part
  const t = formFillingText[view.locale]
  const offered = MARKS.filter((mark) => (mark === 'unknown' ? field.allowUnknown : field.allowRefused))
  if (offered.length === 0) return null
  const name = nameOf(address, 'mark')
  return (
    <fieldset className="marks">
      <legend>
        <span aria-hidden="true">{t.or}</span>
        <span className="visually-hidden">{label}</span>
      </legend>
      <div className="choices choices-inline">
        {offered.map((mark) => (
          <label key={mark} className="choice" htmlFor={`${name}-${mark}`}>
            <input id={`${name}-${mark}`} name={name} type="checkbox" value={mark} defaultChecked={markOf(part.value) === mark} />
            <span>{t[mark]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const RADIOS: readonly Field['type'][] = ['yes-no-unknown', 'select-one', 'scale']

function Control({ part }: { part: Part }) {
  switch (part.field.type) {
    case 'yes-no-unknown':
    case 'select-one':
    case 'select-many':
    case 'scale':
      return <ChoiceControl part={part as Part<ChoiceField>} />
    case 'date':
    case 'partial-date':
    case 'date-time':
      return <DateControl part={part as Part<Extract<AnswerableField, { type: 'date' }>>} />
    case 'location':
      return <LocationControl part={part as Part<Extract<AnswerableField, { type: 'location' }>>} />
    case 'signature':
      return <SignatureControl part={part as Part<Extract<AnswerableField, { type: 'signature' }>>} />
    case 'file':
      return <FileControl part={part as Part<Extract<AnswerableField, { type: 'file' }>>} />
    case 'region':
    case 'reference':
      return <ListControl part={part as Part<Extract<AnswerableField, { type: 'region' | 'reference' }>>} />
    case 'acknowledge':
      return <AcknowledgeControl part={part as Part<Extract<AnswerableField, { type: 'acknowledge' }>>} />
    default:
      return <TextControl part={part as Part<BoxField>} />
  }
}

/** A question that is answered: its control, its declined answers, and how to take an answer back. */
function Asked({ view, field, place }: { view: FillView; field: AnswerableField; place: Place }) {
  const part = partOf(view, field, place)
  const t = formFillingText[view.locale]
  const clearable = RADIOS.includes(field.type) && field.required === undefined && part.value !== undefined
  return (
    <Box address={part.address} shown={view.visible.has(part.address)} printed>
      <Control part={part} />
      <Marks part={part} />
      {clearable && (
        <button className="btn-link small" type="submit" name="kosongkan" value={part.address} formNoValidate aria-label={t.clearLabel(part.label)}>
          {t.clear}
        </button>
      )}
    </Box>
  )
}

function Note({ view, field, place }: { view: FillView; field: NoteField; place: Place }) {
  const address = addressOf(field.key, place.repeat?.key, place.row)
  const hint = say(field.hint, view.locale)
  return (
    <Box address={address} shown={view.visible.has(address)}>
      <div className={`notice${field.tone === 'warning' ? ' notice-warn' : ''}`}>
        <p className="pre">{say(field.label, view.locale)}</p>
        {hint && <p className="soft pre">{hint}</p>}
      </div>
    </Box>
  )
}

function Computed({ view, field, place }: { view: FillView; field: ComputedField; place: Place }) {
  if (field.hiddenWhileFilling) return null
  const address = addressOf(field.key, place.repeat?.key, place.row)
  return (
    <Box address={address} shown={view.visible.has(address)}>
      <div className="result">
        <p className="result__label">{say(field.label, view.locale)}</p>
        <output data-result={address}>{computedText(field, view.verdict.computed[address], view.locale)}</output>
      </div>
    </Box>
  )
}

/**
 * Evidence for an answer, folded: a checklist of sixty questions stays readable. Open once there is some, or a message.
 * Where no file can be sent it is left out, unless the form insists, and then says so.
 */
function Evidence({ view, field, place, needed }: { view: FillView; field: FileField; place: Place; needed: boolean }) {
  const { value, error } = partOf(view, field, place)
  if (!view.lists.uploads && !needed && value === undefined) return null
  return (
    <details className="fold evidence" open={value !== undefined || error !== undefined}>
      <summary>
        {formFillingText[view.locale].addEvidence} <span className="visually-hidden">{say(field.label, view.locale)}</span>
      </summary>
      <Asked view={view} field={field} place={place} />
    </details>
  )
}

/** One field of a form, whatever its type, with the evidence that belongs to it. */
export function Question({ view, field, place = {} }: { view: FillView; field: Field; place?: Place }) {
  if (field.type === 'note') return <Note view={view} field={field} place={place} />
  if (field.type === 'computed') return <Computed view={view} field={field} place={place} />
  if (!isAnswerable(field)) return null
  const evidence = field.evidence ? modelOf(view.model.definition).byKey.get(evidenceKey(field.key))?.item : undefined
  return (
    <>
      <Asked view={view} field={field} place={place} />
      {evidence && 'type' in evidence && evidence.type === 'file' && <Evidence view={view} field={evidence} place={place} needed={field.evidence === 'required'} />}
    </>
  )
}
