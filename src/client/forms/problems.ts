import { firstControl } from '@/components/forms/controlIds'
import { errorText, summaryText } from '@/components/forms/errorText'
import { partsOf } from '@/domain/forms/answered'
import { nameOf } from '@/domain/forms/fromPost'
import { modelOf } from '@/domain/forms/model'
import type { Field, FieldError, FormDefinition } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

import { boxOf } from './show'

/** The words of the server's pages, set into the page at the same places, so that nobody sees a difference. */
export class Problems {
  private readonly title = document.title

  constructor(
    private readonly form: HTMLFormElement,
    private readonly definition: FormDefinition,
    private readonly locale: Locale,
  ) {}

  /** The message at one question; `undefined` takes it away. */
  atField(address: string, message: string | undefined): void {
    const box = boxOf(address)
    const field = box?.querySelector<HTMLElement>('.field')
    if (!box || !field) return
    if (message) box.closest('details')?.setAttribute('open', '')
    const id = `${nameOf(address)}-error`
    field.classList.toggle('field-invalid', Boolean(message))
    let line = document.getElementById(id)
    if (!message) line?.remove()
    else {
      if (!line) {
        line = document.createElement('p')
        line.className = 'field__error'
        line.id = id
        const hint = document.getElementById(`${nameOf(address)}-hint`)
        const label = field.querySelector(':scope > .field__label, :scope > legend')
        const after = hint ?? label
        if (after) after.after(line)
        else field.prepend(line)
      }
      const prefix = document.createElement('span')
      prefix.className = 'visually-hidden'
      prefix.textContent = `${uiText[this.locale].errorPrefix} `
      line.replaceChildren(prefix, message)
    }
    this.describe(field, id, Boolean(message))
  }

  private describe(field: HTMLElement, id: string, on: boolean): void {
    const holders = field.matches('fieldset') ? [field] : [...field.querySelectorAll<HTMLElement>('.input, input')]
    for (const holder of holders) {
      const ids = (holder.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each && each !== id)
      if (on) ids.push(id)
      if (ids.length > 0) holder.setAttribute('aria-describedby', ids.join(' '))
      else holder.removeAttribute('aria-describedby')
    }
    for (const input of field.querySelectorAll<HTMLElement>('.input')) {
      if (on) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
    }
  }

  /** The summary above the form, every message linked to its question, with the focus on it; and the title says so. */
  summary(errors: readonly FieldError[]): void {
    document.querySelector('.error-summary')?.remove()
    for (const line of this.form.querySelectorAll('.field__error')) {
      const address = line.closest<HTMLElement>('.q')?.dataset.at
      if (address) this.atField(address, undefined)
    }
    document.title = errors.length > 0 ? formFillingText[this.locale].errorTitle(this.title.replace(/^(Kesalahan|Error): /, '')) : this.title
    if (errors.length === 0) return
    const box = document.createElement('div')
    box.className = 'error-summary'
    box.setAttribute('role', 'alert')
    box.tabIndex = -1
    const heading = document.createElement('h2')
    heading.textContent = uiText[this.locale].errorTitle
    const list = document.createElement('ul')
    for (const error of errors) {
      this.atField(error.address, errorText(error, this.locale))
      const item = modelOf(this.definition).byKey.get(partsOf(error.address).key)?.item
      const link = document.createElement('a')
      link.href = `#${encodeURI(firstControl((item && 'type' in item ? item : { type: 'text' }) as Field, error.address))}`
      link.textContent = summaryText(modelOf(this.definition), error, this.locale)
      const entry = document.createElement('li')
      entry.append(link)
      list.append(entry)
    }
    box.append(heading, list)
    const head = document.querySelector('main .work-head') ?? document.querySelector('main h1') ?? this.form
    head.before(box)
    box.focus()
  }
}

/** Links of a summary move to a control by its id, which may hold a slash or a colon. */
export function followSummary(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.error-summary a') : null
    if (!link) return
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!target) return
    event.preventDefault()
    // A group of controls takes no focus itself: its first one does; a heading is made able to.
    const control = target.matches('fieldset') ? target.querySelector<HTMLElement>('input:not([type=hidden]):not(:disabled)') : target
    if (control?.matches('h1, h2, h3')) control.tabIndex = -1
    target.scrollIntoView({ block: 'center' })
    control?.focus()
  })
}
