/** One error of a table, for a person who looks at row numbers: the first row of the sheet is 1. */
export type RowError = { row: number; column: string; message: string }

export type ImportRow = {
  /** Number of the row in the sheet. */
  row: number
  slotKey?: string
  position?: string
  name: string
  institution?: string
  /** `YYYY-MM-DD`. */
  from?: string
}

export const IMPORT_COLUMNS = ['Kunci kursi', 'Jabatan', 'Nama pemangku', 'Instansi', 'Sejak'] as const
export const MOST_IMPORT_ROWS = 500
const MOST_TEXT = 300

/** What a spreadsheet program would run as a formula when the name is exported again. */
const FORMULA = /^[=+\-@\t\r]/
const WORDS = { iso: /^(\d{4})-(\d{2})-(\d{2})$/, printed: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/ }

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

/** A date cell, "2026-11-24" or "24/11/2026"; undefined when it is none. */
export function dateOf(cell: unknown): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10)
  if (typeof cell !== 'string') return undefined
  const iso = WORDS.iso.exec(cell.trim())
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const printed = WORDS.printed.exec(cell.trim())
  return printed ? calendarDate(Number(printed[3]), Number(printed[2]), Number(printed[1])) : undefined
}

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim())
const heading = (cell: unknown): string => textOf(cell).toLowerCase().replace(/\s+/g, ' ')

/**
 * Reads a sheet: a heading row with our columns in any order, then one holder in each row. Rows without a name are
 * left out (the template lists every vacant seat). Every problem is told at once, by row; with one, nothing is read.
 */
export function readImport(sheet: readonly (readonly unknown[])[]): { rows: ImportRow[]; errors: RowError[] } {
  const errors: RowError[] = []
  const rows: ImportRow[] = []
  const titles = (sheet[0] ?? []).map(heading)
  const at = IMPORT_COLUMNS.map((name) => titles.indexOf(name.toLowerCase()))
  IMPORT_COLUMNS.forEach((column, index) => {
    if (at[index] === -1 && column !== 'Instansi' && column !== 'Sejak') errors.push({ row: 1, column, message: `Kolom “${column}” tidak ada pada baris judul.` })
  })
  if (errors.length > 0) return { rows, errors }
  const filled = sheet.slice(1).map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''))
  if (filled.length > MOST_IMPORT_ROWS) return { rows, errors: [{ row: MOST_IMPORT_ROWS + 2, column: '', message: `Paling banyak ${MOST_IMPORT_ROWS} baris dalam satu berkas.` }] }

  const seen = new Map<string, number>()
  for (const { cells, row } of filled) {
    const cell = (index: number): unknown => (at[index] === -1 ? undefined : cells[at[index] ?? -1])
    const [slotKey, position, name, institution] = [0, 1, 2, 3].map((index) => textOf(cell(index))) as [string, string, string, string]
    if (!name) continue
    const before = errors.length
    const fail = (index: number, message: string): void => void errors.push({ row, column: IMPORT_COLUMNS[index] ?? '', message })
    ;[slotKey, position, name, institution].forEach((text, index) => {
      if (text.length > MOST_TEXT) fail(index, `Paling panjang ${MOST_TEXT} huruf.`)
      if (FORMULA.test(text)) fail(index, 'Isi tidak boleh diawali tanda =, +, -, atau @.')
    })
    if (typeof cell(2) === 'number' || typeof cell(2) === 'boolean' || cell(2) instanceof Date) fail(2, 'Nama harus berupa teks.')
    if (!slotKey && !position) fail(1, 'Isi kunci kursi atau jabatan.')
    const date = cell(4)
    const from = textOf(date) === '' ? undefined : dateOf(date)
    if (textOf(date) !== '' && !from) fail(4, 'Tanggal ditulis seperti 24/11/2026 atau 2026-11-24.')
    if (slotKey) {
      const earlier = seen.get(slotKey)
      if (earlier) fail(0, `Kursi ini sudah disebut pada baris ${earlier}.`)
      else seen.set(slotKey, row)
    }
    if (errors.length === before) rows.push({ row, name, ...(slotKey && { slotKey }), ...(position && { position }), ...(institution && { institution }), ...(from && { from }) })
  }
  if (rows.length === 0 && errors.length === 0) errors.push({ row: 2, column: 'Nama pemangku', message: 'Belum ada nama yang diisi.' })
  return { rows, errors }
}
