import { cellName } from './issue'

/** What a cell of a workbook may hold once a library has read it. */
export type Cell = string | number | boolean | Date | null | undefined
export type Grid = readonly (readonly Cell[])[]
/** A workbook by sheet name, as it was written. */
export type Workbook = Record<string, Grid>

/** A row by column name. `cells` says where each stands, for what is told to the person. */
export type SheetRow = { values: Record<string, string>; cells: Record<string, string>; row: number }
export type Sheet = { name: string; columns: { name: string; title: string; cell: string }[]; rows: SheetRow[] }

/** Other names of columns that people and older tools use. */
const ALIASES: Record<string, string> = {
  command: 'type',
  tag: 'name',
  value: 'name',
  caption: 'label',
  relevance: 'relevant',
  'bind::relevant': 'relevant',
  'bind::required': 'required',
  'bind::constraint': 'constraint',
  'bind::calculate': 'calculation',
  'bind::jr:constraintmsg': 'constraint_message',
  'bind::readonly': 'read_only',
  'control::appearance': 'appearance',
  'body::appearance': 'appearance',
  calculate: 'calculation',
  readonly: 'read_only',
  constraining_message: 'constraint_message',
  'jr:constraintmsg': 'constraint_message',
  requiredmsg: 'required_message',
  'jr:count': 'repeat_count',
  count: 'repeat_count',
  list: 'list_name',
  set_form_title: 'form_title',
  set_form_id: 'form_id',
  image: 'media::image',
  audio: 'media::audio',
  video: 'media::video',
}
const TRANSLATED = new Set(['label', 'hint', 'guidance_hint', 'constraint_message', 'required_message'])

/** Text of a cell: numbers without an exponent, dates as days, without the white space that nobody sees. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell).replace(/[\u200b\u200e\u200f\ufeff]/g, '').replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/\r\n?/g, '\n').trim()
}

/** Language of a translated column: `id`, `en`, '' for none, or undefined for another one. */
function languageOf(name: string): 'id' | 'en' | '' | undefined {
  const text = name.trim().toLowerCase()
  if (text === '') return ''
  const code = /\(([a-z]{2,3})(?:[-_][a-z]+)?\)\s*$/.exec(text)?.[1] ?? text
  if (['id', 'ind', 'in', 'indonesia', 'indonesian', 'bahasa', 'bahasa indonesia'].includes(code)) return 'id'
  return ['en', 'eng', 'english', 'inggris', 'bahasa inggris'].includes(code) ? 'en' : undefined
}

/** `Label::Bahasa Indonesia (id)` is `label::id`; a column nobody knows keeps its own name. */
export function columnName(title: string): string {
  const text = title.trim().replace(/\s*(::?)\s*/g, '$1')
  const [, head = '', rest] = /^([^:]*?)(?:::?(.*))?$/s.exec(text) ?? []
  const base = head.trim().toLowerCase().replace(/[\s-]+/g, '_')
  const known = ALIASES[base] ?? base
  if (TRANSLATED.has(known)) {
    const language = languageOf(rest ?? '')
    if (language === undefined) return `${known}::?`
    return language ? `${known}::${language}` : known
  }
  const whole = text.toLowerCase()
  return ALIASES[whole] ?? (rest === undefined ? known : whole)
}

/** A sheet by its first row with anything in it. Columns named twice: the later one keeps its own title as its name. */
export function readSheet(name: string, grid: Grid): Sheet {
  const first = grid.findIndex((row) => row.some((cell) => textOf(cell) !== ''))
  if (first < 0) return { name, columns: [], rows: [] }
  const seen = new Set<string>()
  const columns = (grid[first] ?? []).map((cell, index) => {
    const title = textOf(cell)
    const plain = title === '' ? '' : columnName(title)
    const own = seen.has(plain) ? `${plain}#${index}` : plain
    seen.add(own)
    return { name: own, title, cell: cellName(index, first) }
  })
  const rows = grid.slice(first + 1).flatMap((cells, offset): SheetRow[] => {
    const row = first + 1 + offset
    const found: SheetRow = { values: {}, cells: {}, row }
    cells.forEach((cell, index) => {
      const text = textOf(cell)
      if (text === '') return
      const column = columns[index]?.name || `?${index}`
      found.values[column] = text
      found.cells[column] = cellName(index, row)
    })
    return Object.keys(found.values).length > 0 ? [found] : []
  })
  return { name, columns: columns.filter((column) => column.name !== ''), rows }
}
