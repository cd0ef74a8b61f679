import { Fieldset } from '@/components/ui/Choices'
import { Field } from '@/components/ui/Field'
import { LIMITS } from '@/domain/forms/lists'
import { nameOf } from '@/domain/forms/fromPost'
import type { FileField, SignatureField } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { firstControl } from './controlIds'
import { baseOf, type Part } from './part'
import { listOf, partOf } from './view'

/** Where a chosen file arrives in a post; its id takes the place of an answer. */
export const uploadName = (address: string): string => `berkas/${address}`

/** Files attached already, each with a box that keeps it. */
function Attached({ part }: { part: Part<FileField | SignatureField> }) {
  const { view, name, field } = part
  const t = formFillingText[view.locale]
  const attached = listOf(part.value)
  const nameOfFile = (id: string): string => view.lists.files.find((file) => file.id === id)?.name ?? (field.type === 'signature' ? t.signed : id.slice(0, 8))
  if (attached.length === 0) return null
  return (
    <div className="choices">
      <p className="soft">
        {t.files}. {t.keepFileHint}
      </p>
      {attached.map((id, index) => (
        <label key={id} className="choice" htmlFor={`${name}-${index}`}>
          <input id={`${name}-${index}`} name={name} type="checkbox" value={id} defaultChecked />
          <span>{t.keepFile(nameOfFile(id))}</span>
        </label>
      ))}
    </div>
  )
}

/** The place to add a file. `label` names it where it is not the whole question. */
function Chooser({ part, label }: { part: Part<FileField | SignatureField>; label?: string }) {
  const { view, name, address, field } = part
  const id = `${name}-berkas`
  return (
    <div className="field">
      {label && (
        <label className="field__label" htmlFor={id}>
          {label}
        </label>
      )}
      <p className="field__hint" id={`${name}-files`}>
        {formFillingText[view.locale].filesHint}
      </p>
      <input
        className="input"
        id={id}
        name={uploadName(address)}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        multiple={field.type === 'file' && (field.maxFiles ?? 1) > 1}
        aria-label={label ? undefined : part.label}
        aria-describedby={`${name}-files`}
      />
    </div>
  )
}

/** A question answered with files. Works by a plain post. */
export function FileControl({ part }: { part: Part<FileField> }) {
  return (
    <Fieldset {...baseOf(part)}>
      <Attached part={part} />
      {part.view.lists.uploads ? <Chooser part={part} /> : <p className="soft">{formFillingText[part.view.locale].noFilesHere}</p>}
    </Fieldset>
  )
}

/** Signed by typing one's name, or with a picture where files can be sent; the newer of both counts. */
export function SignatureControl({ part }: { part: Part<SignatureField> }) {
  const { view, address, field, value } = part
  const t = formFillingText[view.locale]
  const id = firstControl(field, address)
  return (
    <Fieldset {...baseOf(part)}>
      <Field locale={view.locale} name={id} label={t.signatureName} hint={t.signatureHint}>
        <input className="input input-20" id={id} name={nameOf(address, 'name')} type="text" autoComplete="off" spellCheck={false} maxLength={LIMITS.signatureLength} defaultValue={partOf(value, 'name')} aria-describedby={`${id}-hint`} aria-invalid={part.error ? true : undefined} />
      </Field>
      <Attached part={part} />
      {view.lists.uploads && <Chooser part={part} label={t.signatureUpload} />}
    </Fieldset>
  )
}
