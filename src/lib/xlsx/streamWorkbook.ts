import { neutral } from '../csv'
import { zipStream, type ZipFile } from '../zip/zipStream'

type Cell = string | number | null
/** The first row is the head: bold, and it stays when one scrolls. */
export type StreamedSheet = { name: string; rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]> }

/** Rows of a sheet; what does not fit goes on in a next one. */
const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384
const MOST_NAME = 31
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text of an element: XML knows no control characters, and what looks like Excel's own escape is escaped. */
// oxlint-disable-next-line no-control-regex -- exactly these characters are not XML
export const xmlText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replace(/[&<>"]/g, (each) => ENTITY[each] ?? each)

/** 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26)
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCodePoint(65 + (index % 26))
}

function cellXml(value: Cell, at: string, style: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${at}"${style}><v>${value}</v></c>`
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(neutral(String(value)))}</t></is></c>`
}

/** Names of sheets: at most 31 characters, none of `[]:*?/\`, each only once. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const plain = wanted.replace(/[[\]:*?/\\']/g, '-').trim() || 'Sheet'
    for (let count = 1; ; count++) {
      const end = count === 1 ? '' : `_${count}`
      const name = plain.slice(0, MOST_NAME - end.length) + end
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}

/** The rows of one sheet as XML; `more` is told where they do not all fit. */
async function* sheetXml(rows: AsyncIterator<readonly Cell[]> | Iterator<readonly Cell[]>, head: readonly Cell[], first: readonly Cell[] | undefined, letters: string[], more: (row: readonly Cell[]) => void): AsyncGenerator<string> {
  const rowXml = (row: readonly Cell[], number: number, style = ''): string => {
    while (letters.length < row.length) letters.push(columnLetters(letters.length))
    return `<row r="${number}">${row.map((value, index) => cellXml(value, `${letters[index]}${number}`, style)).join('')}</row>`
  }
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
  yield rowXml(head, 1, ' s="1"')
  let number = 2
  if (first) yield rowXml(first, number++)
  for (;;) {
    const { value, done } = await rows.next()
    if (done) break
    if (number > MOST_ROWS) {
      more(value)
      break
    }
    yield rowXml(value, number++)
  }
  yield '</sheetData></worksheet>'
}

async function* files(sheets: AsyncIterable<StreamedSheet> | Iterable<StreamedSheet>): AsyncGenerator<ZipFile> {
  const nameFor = sheetNames()
  const names: string[] = []
  const letters: string[] = []
  for await (const { name, rows } of sheets) {
    const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
    const head = await iterator.next()
    let left: readonly Cell[] | undefined
    let again = true
    while (again) {
      const first = left
      left = undefined
      names.push(nameFor(name))
      yield { name: `xl/worksheets/sheet${names.length}.xml`, text: sheetXml(iterator, head.done ? [] : head.value, first, letters, (row) => (left = row)) }
      again = left !== undefined
    }
  }
  yield { name: 'xl/workbook.xml', text: [`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`] }
  yield { name: 'xl/_rels/workbook.xml.rels', text: [`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`] }
  yield { name: 'xl/styles.xml', text: [`${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`] }
  yield { name: '_rels/.rels', text: [`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`] }
  yield { name: '[Content_Types].xml', text: [`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`] }
}

/** A workbook as it grows, a sheet after the other, rows as they come: for more than fits in memory. */
export const streamWorkbook = (sheets: AsyncIterable<StreamedSheet> | Iterable<StreamedSheet>): AsyncGenerator<Uint8Array> => zipStream(files(sheets))
