type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** By name and not by class: the preview's controls live in a frame, whose classes are its own. */
const isControl = (target: EventTarget | null): target is Control => target !== null && 'tagName' in target && ['INPUT', 'TEXTAREA', 'SELECT'].includes(String(target.tagName))
const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox' || control.type === 'radio'

/** "Tidak ada" excludes the others, a mark excludes an answer, and the other way round. */
export function tidyChoices(target: EventTarget | null): void {
  if (!isControl(target)) return
  const box = target.closest('.q')
  if (!box) return
  const inputs = [...box.querySelectorAll<HTMLInputElement>('input')]
  const isMark = target.name.endsWith(':mark')
  if (isMark && isBox(target) && target.checked) {
    for (const control of box.querySelectorAll<Control>('input:not([type=hidden]), textarea, select')) {
      if (control === target) continue
      if (isBox(control)) control.checked = false
      else if (control.type !== 'file') control.value = ''
    }
  } else if (!isMark) {
    for (const input of inputs) if (input.name.endsWith(':mark')) input.checked = false
  }
  if (target.type === 'checkbox' && isBox(target) && target.checked && !isMark) {
    const alone = target.dataset.exclusive !== undefined
    for (const input of inputs) {
      if (input === target || input.type !== 'checkbox') continue
      if (alone || input.dataset.exclusive !== undefined) input.checked = false
    }
  }
}
