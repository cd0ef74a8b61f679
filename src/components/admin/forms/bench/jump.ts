import type { FormState, Row } from 'payload'

type Dispatch = (action: { type: 'SET_ROW_COLLAPSED'; path: string; updatedRows: Row[] }) => void

/** Opens the rows around the thing with this uid, scrolls there and puts the cursor into its first text. */
export function jumpTo(uid: string, fields: FormState, dispatch: Dispatch): void {
  const found = Object.entries(fields).find(([path, field]) => path.endsWith('.uid') && field.value === uid)
  if (!found) return
  const path = found[0].slice(0, -'.uid'.length)
  const segments = path.split('.')
  for (let at = 0; at < segments.length; at++) {
    if (!/^\d+$/.test(segments[at] ?? '')) continue
    const parent = segments.slice(0, at).join('.')
    const rows = fields[parent]?.rows
    const open = rows?.map((row, index) => (index === Number(segments[at]) ? { ...row, collapsed: false } : row))
    if (open) dispatch({ type: 'SET_ROW_COLLAPSED', path: parent, updatedRows: open })
  }
  const id = `${segments.slice(0, -1).join('-')}-row-${segments.at(-1)}`
  setTimeout(() => {
    const row = document.getElementById(id)
    row?.scrollIntoView({ block: 'start', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
    row?.querySelector<HTMLElement>('input[type=text], textarea')?.focus({ preventScroll: true })
  }, 250)
}
