import { Fieldset } from '@/components/ui/Choices'
import type { FileField, SignatureField } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { baseOf, type Part } from './part'
import { listOf } from './view'

/** Where a chosen file arrives in a post; its id takes the place of an answer. */
export const uploadName = (address: string): string => `berkas/${address}`

/** Files attached already, each with a box that keeps it, and a place to add one. Works by a plain post. */
export function FileControl({ part }: { part: Part<FileField | SignatureField> }) {
  const { view, name, address, field } = part
  const t = formFillingText[view.locale]
  const attached = listOf(part.value)
  const nameOfFile = (id: string): string => view.lists.files.find((file) => file.id === id)?.name ?? (field.type === 'signature' ? t.signed : id.slice(0, 8))
  return (
    <Fieldset {...baseOf(part)}>
      {attached.length > 0 && (
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
      )}
      {view.lists.uploads ? (
        <>
          <p className="field__hint" id={`${name}-files`}>
            {t.filesHint}
          </p>
          <input
            className="input"
            id={name}
            name={uploadName(address)}
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            multiple={field.type === 'file' && (field.maxFiles ?? 1) > 1}
            aria-label={part.label}
            aria-describedby={`${name}-files`}
          />
        </>
      ) : (
        <p className="soft">{t.noFilesHere}</p>
      )}
    </Fieldset>
  )
}
