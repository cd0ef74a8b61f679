import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

import { unpackedSize } from './unpackedSize'

type Cell = string | number | boolean | Date | null

const MOST_SHEETS = 20
const MOST_ROWS = 5000

/**
 * Every sheet of a workbook by its name, cells as a program reads them.
 * @returns undefined when it is no XLSX, is damaged, or unpacks to more than `most` bytes
 */
export async function readWorkbook(bytes: Buffer, most: number): Promise<Record<string, Cell[][]> | undefined> {
  if (unpackedSize(bytes, most) === undefined) return undefined
  try {
    const sheets = await readXlsxFile(bytes)
    if (sheets.length > MOST_SHEETS || sheets.some(({ data }) => data.length > MOST_ROWS)) return undefined
    return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Cell[][]]))
  } catch {
    return undefined
  }
}

/** A workbook of texts alone: nothing in it can be a formula. The first row of each sheet is its head. */
export async function writeWorkbook(workbook: Record<string, readonly (readonly unknown[])[]>): Promise<Buffer> {
  const sheets = Object.entries(workbook).map(([sheet, rows]) => ({
    sheet,
    stickyRowsCount: 1,
    data: rows.map((row, index) => row.map((value) => (value === '' || value === null || value === undefined ? null : { value: value instanceof Date ? value.toISOString().slice(0, 10) : String(value), type: String, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) }))),
  }))
  return writeXlsxFile(sheets).toBuffer()
}
