import type { FormState, Row } from 'payload'

type Dispatch = (action: { type: 'SET_ROW_COLLAPSED' | 'SET_ALL_ROWS_COLLAPSED'; path: string; updatedRows: Row[] }) => void

/** Opens the rows around the thing with this uid. @returns the id of its row on the page, if it is there */
function openRow(uid: string, fields: FormState, dispatch: Dispatch): string | undefined {
  const found = Object.entries(fields).find(([path, field]) => path.endsWith('.uid') && field.value === uid)
  if (!found) return undefined
  const segments = found[0].slice(0, -'.uid'.length).split('.')
  for (let at = 0; at < segments.length; at++) {
    if (!/^\d+$/.test(segments[at] ?? '')) continue
    const parent = segments.slice(0, at).join('.')
    const open = fields[parent]?.rows?.map((row, index) => (index === Number(segments[at]) ? { ...row, collapsed: false } : row))
    if (open) dispatch({ type: 'SET_ROW_COLLAPSED', path: parent, updatedRows: open })
  }
  return `${segments.slice(0, -1).join('-')}-row-${segments.at(-1)}`
}

/** Long enough for the rows to unfold. */
const UNFOLD_MS = 250

const focusIn = (row: HTMLElement | null): void => row?.querySelector<HTMLElement>('input[type=text], textarea')?.focus({ preventScroll: true })

/** Opens the thing with this uid, scrolls there and puts the cursor into its first text. */
export function jumpTo(uid: string, fields: FormState, dispatch: Dispatch): void {
  const id = openRow(uid, fields, dispatch)
  if (!id) return
  setTimeout(() => {
    const row = document.getElementById(id)
    row?.scrollIntoView({ block: 'start', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
    focusIn(row)
  }, UNFOLD_MS)
}

/** Closes every question, so that a form opens as a list of them; a short form stays open. */
export function foldQuestions(fields: FormState, dispatch: Dispatch): void {
  const lists = Object.entries(fields).flatMap(([path, field]) => (path.endsWith('.items') && field.rows?.length ? [[path, field.rows] as const] : []))
  if (lists.reduce((sum, [, rows]) => sum + rows.length, 0) < FEW) return
  for (const [path, rows] of lists) dispatch({ type: 'SET_ALL_ROWS_COLLAPSED', path, updatedRows: rows.map((row) => ({ ...row, collapsed: true })) })
}
const FEW = 3
