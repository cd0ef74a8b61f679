import type { PDFPage } from 'pdf-lib'

import { BODY_SIZE, type Cell, type Flow, GREY, INK, leadingOf, MARGIN, type Row, type Style } from './layout'

/** Share of a line's height between its top and its baseline. */
const BASELINE = 0.78

/** Rows of one line each for cells side by side: they may be cut between lines, but not after the first or before the last. */
function lineRows(flow: Flow, cells: readonly Cell[]): Row[] {
  const columns = cells.map((cell) => ({ cell, lines: flow.linesOf(cell) }))
  const height = Math.max(...cells.map((cell) => leadingOf(cell.size ?? BODY_SIZE)))
  const count = Math.max(1, ...columns.map((column) => column.lines.length))
  return Array.from({ length: count }, (_, index) => ({
    height,
    glue: count > 1 && (index === 0 || index === count - 2),
    draw: (page: PDFPage, top: number) => {
      for (const { cell, lines } of columns) {
        const line = lines[index]
        if (line) flow.drawLine(page, cell, line, top - height * BASELINE)
      }
    },
  }))
}

/** A paragraph, `indent` points from the left margin. */
export function paragraph(flow: Flow, text: string, style: Style & { indent?: number; after?: number } = {}): void {
  const { indent = 0, after = 6, ...rest } = style
  flow.rows.push(...lineRows(flow, [{ ...rest, x: indent, width: flow.width - indent, text }]))
  if (after) flow.gap(after)
}

/** A heading: bold, kept with what follows. */
export function heading(flow: Flow, text: string, style: Style & { before?: number; after?: number } = {}): void {
  const { before = 10, after = 5, ...rest } = style
  flow.gap(before)
  const rows = lineRows(flow, [{ face: 'bold', size: 12, ...rest, x: 0, width: flow.width, text }])
  for (const row of rows) row.glue = true
  flow.rows.push(...rows)
  flow.gap(after)
}

/** A text with something in front of its first line: a number, a letter, a label and a colon. `x` from the left margin. */
export function hanging(
  flow: Flow,
  fronts: readonly { x: number; text: string; width?: number; face?: Style['face'] }[],
  textX: number,
  text: string,
  style: Style & { after?: number } = {},
): void {
  const { after = 4, ...rest } = style
  const cells: Cell[] = fronts.map((front, index) => ({
    x: front.x,
    width: front.width ?? (fronts[index + 1]?.x ?? textX) - front.x - 2,
    text: front.text,
    face: front.face ?? 'regular',
    ...(rest.size ? { size: rest.size } : {}),
  }))
  flow.rows.push(...lineRows(flow, [...cells, { ...rest, x: textX, width: flow.width - textX, text }]))
  if (after) flow.gap(after)
}

/** "a" for 0 … "z", then "aa", "ab" …, as lettered lists go on. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** A list with marks in front: `1.`, `a.` or `•`. */
export function list(
  flow: Flow,
  items: readonly string[],
  options: Style & { marks?: 'number' | 'letter' | 'bullet'; indent?: number } = {},
): void {
  const { marks = 'number', indent = 0, ...style } = options
  items.forEach((item, index) => {
    const mark = marks === 'bullet' ? '•' : marks === 'letter' ? `${letter(index)}.` : `${index + 1}.`
    hanging(flow, [{ x: indent, text: mark }], indent + (items.length > 99 ? 30 : 22), item, { after: 3, ...style })
  })
  flow.gap(4)
}

/** Label, colon, value, one below the other. Empty values show a dash. */
export function facts(flow: Flow, pairs: readonly (readonly [label: string, value: string])[], labelWidth = 140): void {
  for (const [label, value] of pairs) {
    hanging(flow, [{ x: 0, text: label }, { x: labelWidth, text: ':' }], labelWidth + 10, value.trim() || '–', { after: 2 })
  }
  flow.gap(6)
}

export type Letterhead = {
  /** Smaller lines above the name: the government or parent body. */
  above?: readonly string[]
  name: string
  /** Address, telephone, e-mail. */
  below?: readonly string[]
}

/** *Kop*: who writes, centred over a double rule. */
export function letterhead(flow: Flow, head: Letterhead): void {
  const lines = [
    ...(head.above ?? []).map((text) => ({ text, size: 12, face: 'regular' as const })),
    { text: head.name, size: 14, face: 'bold' as const },
    ...(head.below ?? []).map((text) => ({ text, size: 9, face: 'regular' as const })),
  ]
  for (const line of lines.filter(({ text }) => text.trim())) {
    const rows = lineRows(flow, [{ ...line, x: 0, width: flow.width, align: 'center' }])
    for (const row of rows) row.glue = true
    flow.rows.push(...rows)
  }
  const width = flow.width
  flow.rows.push({
    height: 12,
    glue: true,
    draw: (page, top) => {
      for (const [y, thickness] of [[top - 6, 1.8], [top - 8.6, 0.5]] as const) {
        page.drawLine({ start: { x: MARGIN.left, y }, end: { x: MARGIN.left + width, y }, thickness, color: INK })
      }
    },
  })
  flow.gap(12)
}

export type Signature = {
  /** Lines over the office: place and date. */
  above?: readonly string[]
  office: string
  /** Dots when nobody is named yet. */
  name?: string | null
  below?: readonly string[]
}

/** Signature block in the right half, in one piece and never alone on a page: it stays with what was before it. */
export function signature(flow: Flow, block: Signature): void {
  flow.gap(12)
  flow.glueLast()
  const x = flow.width * 0.48
  const cell = (text: string, face: Style['face'] = 'regular'): Cell => ({ x, width: flow.width - x, text, face, align: 'left' })
  const rows = [
    ...(block.above ?? []).flatMap((text) => lineRows(flow, [cell(text)])),
    ...lineRows(flow, [cell(`${block.office},`, 'bold')]),
    { height: 52, draw: () => {} },
    ...lineRows(flow, [cell(block.name?.trim() || '………………………………………', block.name?.trim() ? 'bold' : 'regular')]),
    ...(block.below ?? []).flatMap((text) => lineRows(flow, [{ ...cell(text), size: 9, color: GREY }])),
  ]
  rows.forEach((row, index) => {
    row.glue = index < rows.length - 1
  })
  flow.rows.push(...rows)
  flow.gap(10)
}
