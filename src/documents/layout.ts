import { degrees, PDFDocument, type PDFPage, rgb } from 'pdf-lib'

import { type Locale } from '../i18n/texts'
import { documentsText } from '../i18n/areas/documents'
import { now } from '../lib/clock'
import { embedFonts, type Face, type Fonts } from './fonts'
import { widthOf, wrap } from './text'

/** A4 in points. */
export const A4 = { width: 595.28, height: 841.89 } as const
/** Distances from the paper's edge to the text, in points; page numbers stand inside the bottom margin. */
export const MARGIN = { top: 58, right: 62, bottom: 72, left: 72 } as const
const FOOTER_Y = 40

export const INK = rgb(0.09, 0.1, 0.12)
export const GREY = rgb(0.36, 0.39, 0.43)
export const RULE = rgb(0.55, 0.58, 0.62)
export const SHADE = rgb(0.92, 0.94, 0.95)
export const RED = rgb(0.7, 0.09, 0.12)

export type Align = 'left' | 'center' | 'right' | 'justify'
export type Style = { face?: Face; size?: number; align?: Align; color?: ReturnType<typeof rgb> }
/** A piece of text in a column; `x` is from the left margin. */
export type Cell = Style & { x: number; width: number; text: string }

export const BODY_SIZE = 10.5
/** Height of a line for a font size. */
export const leadingOf = (size: number): number => size * 1.38

/** A strip across the page that is never cut. `glue` keeps it on one page with the next row. */
export type Row = {
  height: number
  draw: (page: PDFPage, top: number) => void
  glue?: boolean
  /** White space: dropped at the top of a page. */
  gap?: true
  /** Drawn again above this row when it begins a page: the head of its table. */
  header?: Row
  /** Begin a new page here, possibly turned. */
  breakTo?: Frame
}

export type Frame = { width: number; height: number }
export const PORTRAIT: Frame = { width: A4.width, height: A4.height }
export const LANDSCAPE: Frame = { width: A4.height, height: A4.width }

export type DocumentMeta = {
  /** Also the text at the foot of every page. Never put a person's name here. */
  title: string
  author: string
  subject?: string
  locale?: Locale
  /** Print DRAF across every page. */
  draft?: boolean
  /** A mark in red at the head of every page, such as RAHASIA. */
  mark?: string
  /** Defaults to the clock. */
  createdAt?: Date
  /** Drawn at the head of every page, above the text, from `top` downwards. */
  head?: { height: number; draw: (page: PDFPage, top: number, number: number, pages: number) => void }
}

type Line = { text: string; last: boolean }

/**
 * A document that flows: rows are added in order, `finish` breaks them into pages. Coordinates are in points; text
 * is cleaned for the fonts and wrapped, so no string can throw or leave its column.
 */
export class Flow {
  readonly rows: Row[] = []
  private current: Frame = PORTRAIT

  private constructor(
    readonly doc: PDFDocument,
    readonly fonts: Fonts,
    readonly meta: DocumentMeta,
  ) {}

  static async create(meta: DocumentMeta): Promise<Flow> {
    const doc = await PDFDocument.create()
    return new Flow(doc, await embedFonts(doc), meta)
  }

  /** Width of the text area. */
  get width(): number {
    return this.current.width - MARGIN.left - MARGIN.right
  }

  /** Height of the text area. */
  get height(): number {
    return this.current.height - this.top - MARGIN.bottom
  }

  /** From the paper's edge down to the text. */
  private get top(): number {
    return MARGIN.top + (this.meta.head?.height ?? 0)
  }

  /** Begin a new page, in this orientation. */
  turn(frame: Frame): void {
    this.current = frame
    this.rows.push({ height: 0, draw: () => {}, breakTo: frame })
  }

  gap(height: number): void {
    const glue = this.rows.at(-1)?.glue
    this.rows.push({ height, draw: () => {}, gap: true, ...(glue ? { glue } : {}) })
  }

  /** Keep the last row added (and white space after it) with what comes next. */
  glueLast(): void {
    for (let i = this.rows.length - 1; i >= 0; i--) {
      const row = this.rows[i]
      if (!row || row.breakTo) return
      row.glue = true
      if (!row.gap) return
    }
  }

  linesOf(cell: Cell): Line[] {
    const font = this.fonts[cell.face ?? 'regular']
    const width = font.at(cell.size ?? BODY_SIZE)
    return this.fonts
      .clean(cell.text)
      .split('\n')
      .flatMap((part) => {
        const lines = wrap(part, width, cell.width)
        return lines.map((text, index) => ({ text, last: index === lines.length - 1 }))
      })
  }

  /** Draw one line of a cell with its baseline at `y`. */
  drawLine(page: PDFPage, cell: Cell, line: Line, y: number): void {
    if (!line.text) return
    const size = cell.size ?? BODY_SIZE
    const font = this.fonts[cell.face ?? 'regular']
    const at = font.at(size)
    const left = MARGIN.left + cell.x
    const spare = cell.width - widthOf(line.text, at)
    const style = { y, size, font: font.pdf, color: cell.color ?? INK }
    if (cell.align === 'justify' && !line.last) {
      const words = line.text.split(' ')
      const gap = at(' ') + spare / (words.length - 1)
      // Very loose lines are worse than a ragged edge.
      if (words.length > 1 && gap < at(' ') * 4) {
        let x = left
        for (const word of words) {
          page.drawText(word, { ...style, x })
          x += widthOf(word, at) + gap
        }
        return
      }
    }
    const shift = cell.align === 'center' ? spare / 2 : cell.align === 'right' ? spare : 0
    page.drawText(line.text, { ...style, x: left + Math.max(0, shift) })
  }

  /** Break the rows into pages, number them and write the file. */
  async finish(): Promise<Uint8Array> {
    let frame: Frame = PORTRAIT
    let page: PDFPage | undefined
    let y = 0
    const open = (): PDFPage => {
      page = this.doc.addPage([frame.width, frame.height])
      y = frame.height - this.top
      if (this.meta.draft) this.watermark(page, frame)
      if (this.meta.mark) this.drawMark(page, frame, this.fonts.clean(this.meta.mark))
      return page
    }
    const place = (row: Row, next: boolean): void => {
      if (!page || next) {
        open()
        if (row.header) place(row.header, false)
      }
      if (row.gap && page && y >= frame.height - this.top) return
      row.draw(page as PDFPage, y)
      y -= row.height
    }
    for (let i = 0; i < this.rows.length; ) {
      const first = this.rows[i] as Row
      if (first.breakTo) {
        frame = first.breakTo
        page = undefined
        i++
        continue
      }
      let end = i + 1
      while (end < this.rows.length && this.rows[end - 1]?.glue && !this.rows[end]?.breakTo) end++
      const run = this.rows.slice(i, end)
      const need = run.reduce((sum, row) => sum + row.height, 0)
      const room = y - MARGIN.bottom
      const whole = frame.height - this.top - MARGIN.bottom - (run.find((row) => !row.gap)?.header?.height ?? 0)
      // A run too long for any page is broken where it must be.
      if (page && need > room + 0.01 && need <= whole) page = undefined
      for (const row of run) {
        if (row.gap && !page) continue
        place(row, !!page && row.height > y - MARGIN.bottom + 0.01)
      }
      i = end
    }
    if (!page && this.doc.getPageCount() === 0) open()
    this.foot()
    this.describe()
    return this.doc.save()
  }

  private foot(): void {
    const { pageOf } = documentsText[this.meta.locale ?? 'id']
    const pages = this.doc.getPages()
    pages.forEach((page, index) => {
      this.meta.head?.draw(page, page.getHeight() - MARGIN.top, index + 1, pages.length)
      const width = page.getWidth() - MARGIN.left - MARGIN.right
      const number: Cell = { x: 0, width, text: pageOf(index + 1, pages.length), size: 8, align: 'right', color: GREY }
      const title: Cell = { x: 0, width: width - 110, text: this.meta.title, size: 8, color: GREY }
      page.drawLine({ start: { x: MARGIN.left, y: FOOTER_Y + 13 }, end: { x: MARGIN.left + width, y: FOOTER_Y + 13 }, thickness: 0.4, color: RULE })
      for (const cell of [number, title]) {
        const lines = this.linesOf(cell)
        const text = `${lines[0]?.text ?? ''}${lines.length > 1 ? ' …' : ''}`
        this.drawLine(page, cell, { text, last: true }, FOOTER_Y)
      }
    })
  }

  private describe(): void {
    const { title, author, subject, locale, createdAt } = this.meta
    const made = createdAt ?? now()
    this.doc.setTitle(title, { showInWindowTitleBar: true })
    this.doc.setAuthor(author)
    if (subject) this.doc.setSubject(subject)
    this.doc.setLanguage(locale === 'en' ? 'en-GB' : 'id-ID')
    this.doc.setCreator('SIGAP TPPO')
    this.doc.setProducer('SIGAP TPPO')
    this.doc.setCreationDate(made)
    this.doc.setModificationDate(made)
  }

  private watermark(page: PDFPage, frame: Frame): void {
    const text = documentsText[this.meta.locale ?? 'id'].draftMark
    const size = 118
    const half = widthOf(text, this.fonts.bold.at(size)) / 2
    const turn = Math.PI / 4
    page.drawText(text, {
      x: frame.width / 2 - half * Math.cos(turn) + size * 0.25,
      y: frame.height / 2 - half * Math.sin(turn) - size * 0.25,
      size,
      font: this.fonts.bold.pdf,
      color: rgb(0.93, 0.94, 0.95),
      rotate: degrees(45),
    })
  }

  private drawMark(page: PDFPage, frame: Frame, text: string): void {
    const size = 10
    const width = widthOf(text, this.fonts.bold.at(size))
    const x = frame.width - MARGIN.right - width - 8
    const y = frame.height - 42
    page.drawRectangle({ x: x - 8, y: y - 5, width: width + 16, height: size + 8, borderColor: RED, borderWidth: 1.2 })
    page.drawText(text, { x, y, size, font: this.fonts.bold.pdf, color: RED })
  }
}
