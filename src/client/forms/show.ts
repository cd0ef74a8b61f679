import { answerText, computedText } from '@/components/forms/answerText'
import { boxId } from '@/components/forms/controlIds'
import { offers } from '@/domain/forms/checkAnswers'
import { partsOf } from '@/domain/forms/answered'
import { nameOf } from '@/domain/forms/fromPost'
import { modelOf } from '@/domain/forms/model'
import { Sheet } from '@/domain/forms/sheet'
import type { ComputedField, FormDefinition, Verdict } from '@/domain/forms/types'
import type { Locale } from '@/i18n/texts'

export { answerText }

/** Takes every question out of the templates that keep it from a browser without scripts. */
export function unwrapTemplates(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-off]')) {
    const content = document.importNode(template.content, true)
    unwrapTemplates(content)
    for (const box of content.querySelectorAll<HTMLElement>('.q')) box.hidden = true
    template.replaceWith(content)
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement

/** Shows what is asked now, and switches the rest off, so that it is neither reached by keyboard nor sent. */
export function showQuestions(form: HTMLFormElement, verdict: Verdict): void {
  const visible = new Set(verdict.visible)
  for (const box of form.querySelectorAll<HTMLElement>('.q[data-at]')) box.hidden = !visible.has(box.dataset.at ?? '')
  for (const control of form.querySelectorAll<Control>('input, textarea, select, button')) {
    const off = Boolean(control.closest('.q[hidden], .choice[hidden]'))
    if (control.disabled !== off) control.disabled = off
  }
}

/** Choices that an earlier answer opens or closes. */
export function showChoices(form: HTMLFormElement, definition: FormDefinition, verdict: Verdict, today: string): void {
  const model = modelOf(definition)
  const sheet = new Sheet(model, verdict.kept, today)
  for (const box of form.querySelectorAll<HTMLElement>('.q[data-at]')) {
    const address = box.dataset.at ?? ''
    const { key, repeat, row } = partsOf(address)
    const node = model.byKey.get(key)
    const item = node?.item
    if (!item || !('choiceFilter' in item) || !item.choiceFilter) continue
    const of = repeat && row && node?.repeat ? sheet.rows(node.repeat.uid).find((each) => each.id === row) : undefined
    let any = false
    for (const input of box.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(nameOf(address))}"]`)) {
      const choice = item.choices.find(({ value }) => value === input.value)
      const on = Boolean(choice && offers(sheet, item, choice, of) === true)
      any ||= on
      if (!on) input.checked = false
      const label = input.closest<HTMLElement>('.choice')
      if (label) label.hidden = !on
    }
    const note = box.querySelector<HTMLElement>('[data-no-choices]')
    if (note) note.hidden = any
  }
}

/** Results of calculations, in words. */
export function showResults(form: HTMLFormElement, definition: FormDefinition, verdict: Verdict, locale: Locale): void {
  const model = modelOf(definition)
  for (const output of form.querySelectorAll<HTMLElement>('[data-result]')) {
    const address = output.dataset.result ?? ''
    const item = model.byKey.get(partsOf(address).key)?.item
    if (!item || !('type' in item) || item.type !== 'computed') continue
    const text = computedText(item as ComputedField, verdict.computed[address], locale)
    if (output.textContent !== text) output.textContent = text
  }
}

export const boxOf = (address: string): HTMLElement | null => document.getElementById(boxId(address))
