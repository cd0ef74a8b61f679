/** A spreadsheet would run such a text as a formula, whatever file it came in. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** The text with an apostrophe before it where a spreadsheet would otherwise run it. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** A cell: quoted where needed, never a formula. Numbers are what they are. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = neutral(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** By this mark spreadsheets recognise UTF-8. */
export const BOM = '\ufeff'

/** One row as RFC 4180 text with its end of line. */
export const csvLine = (row: readonly (string | number | null)[]): string => `${row.map(cell).join(',')}\r\n`

/** Rows as RFC 4180 text with a byte order mark. */
export const csvOf = (rows: readonly (string | number)[][]): string => BOM + rows.map(csvLine).join('')
