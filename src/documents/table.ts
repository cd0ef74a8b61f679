import { type Align, type Cell, type Flow, leadingOf, MARGIN, type Row, RULE, SHADE } from './layout'

export type Column = {
  header: string
  /** Share of the table's width. */
  share: number
  align?: Align
}

/** A row of cells, a row with one text across the table, or a row of sums. */
export type TableRow = readonly string[] | { span: string } | { total: readonly string[] }

const PAD = { x: 4, y: 3.5 }

/**
 * A table as wide as the text. The head is repeated on every page; cells wrap; a row taller than a page is cut between
 * lines; a spanning row stays with the row below it. `size` is in points.
 */
export function table(flow: Flow, columns: readonly Column[], rows: readonly TableRow[], size = 9): void {
  const all = columns.reduce((sum, column) => sum + column.share, 0)
  let x = 0
  const places = columns.map((column) => {
    const place = { x, width: (column.share / all) * flow.width, align: column.align ?? ('left' as Align) }
    x += place.width
    return place
  })
  const lead = leadingOf(size)
  const cellsOf = (texts: readonly string[], face: Cell['face'], centred = false): Cell[] =>
    places.map((place, index) => ({
      x: place.x + PAD.x,
      width: place.width - 2 * PAD.x,
      text: texts[index] ?? '',
      face,
      size,
      align: centred ? 'center' : place.align,
    }))

  const header = build(flow, cellsOf(columns.map((column) => column.header), 'bold', true), places, { shade: true, lead })[0]
  if (!header) return
  const most = Math.max(1, Math.floor((flow.height - header.height - 2 * PAD.y) / lead))

  flow.rows.push({ ...header, glue: true })
  for (const row of rows) {
    const spans = 'span' in row
    const cells = spans
      ? [{ x: PAD.x, width: flow.width - 2 * PAD.x, text: row.span, face: 'bold' as const, size }]
      : 'total' in row
        ? cellsOf(row.total, 'bold')
        : cellsOf(row, 'regular')
    const frame = spans ? [{ x: 0, width: flow.width }] : places
    const built = build(flow, cells, frame, { shade: spans || 'total' in row, lead, most })
    built.forEach((part, index) => {
      flow.rows.push({ ...part, header, ...(spans && index === built.length - 1 ? { glue: true } : {}) })
    })
    // The sums stay with the last line they add up.
    if ('total' in row && built.length === 1) {
      const before = flow.rows.at(-2)
      if (before?.header) before.glue = true
    }
  }
  flow.gap(8)
}

type Box = { x: number; width: number }

/** The strips of one table row: one, or several when it has more than `most` lines. */
function build(
  flow: Flow,
  cells: readonly Cell[],
  boxes: readonly Box[],
  { shade, lead, most = 400 }: { shade: boolean; lead: number; most?: number },
): Row[] {
  const columns = cells.map((cell) => ({ cell, lines: flow.linesOf(cell) }))
  const count = Math.max(1, ...columns.map((column) => column.lines.length))
  const strips: Row[] = []
  for (let from = 0; from < count; from += most) {
    const to = Math.min(count, from + most)
    const height = (to - from) * lead + 2 * PAD.y
    strips.push({
      height,
      draw: (page, top) => {
        for (const box of boxes) {
          page.drawRectangle({
            x: MARGIN.left + box.x,
            y: top - height,
            width: box.width,
            height,
            borderColor: RULE,
            borderWidth: 0.5,
            ...(shade ? { color: SHADE } : {}),
          })
        }
        for (const { cell, lines } of columns) {
          for (let index = from; index < to; index++) {
            const line = lines[index]
            if (line) flow.drawLine(page, cell, line, top - PAD.y - (index - from) * lead - lead * 0.76)
          }
        }
      },
    })
  }
  return strips
}
