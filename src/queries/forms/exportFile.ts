import { BOM, csvLine } from '@/lib/csv'
import { sheetNames, streamWorkbook } from '@/lib/xlsx/streamWorkbook'
import { zipStream, type ZipFile } from '@/lib/zip/zipStream'

import type { Export } from './exportForm'

export type ExportFormat = 'csv' | 'xlsx'

/** A file for each sheet. */
async function* csvFiles(sheets: ReturnType<Export['sheets']>): AsyncGenerator<ZipFile> {
  const nameFor = sheetNames()
  for await (const { name, rows } of sheets) {
    yield {
      name: `${nameFor(name)}.csv`,
      text: (async function* text() {
        yield BOM
        for await (const row of rows) yield csvLine(row)
      })(),
    }
  }
}

/** An export as a file that grows while it is read: a workbook, or a CSV for each sheet in one archive. */
export const exportBytes = ({ sheets }: Export, format: ExportFormat): AsyncGenerator<Uint8Array> => (format === 'xlsx' ? streamWorkbook(sheets()) : zipStream(csvFiles(sheets())))
