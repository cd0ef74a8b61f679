import type { PDFPage } from 'pdf-lib'

import { formBlankText } from '../i18n/areas/formBlank'
import type { Locale } from '../i18n/texts'
import type { AnswerableField } from '../domain/forms/types'
import { GREY, INK, MARGIN, type Flow, type Row } from './layout'
import { widthOf } from './text'

const BOX = 13
const MARK = 9
const SIZE = 9
const LINE = 15

/** Where answers begin, in points from the left margin: under the text of the question. */
export const ANSWER_X = 24

type Option = { text: string; code?: string }
type Part = { cells: number; under?: string } | { sign: string }

/** Draws the places where a question is answered on paper, as rows of the flow. */
export class BlankAnswers {
  constructor(
    private readonly flow: Flow,
    private readonly locale: Locale,
  ) {}

  private get words() {
    return formBlankText[this.locale]
  }

  private row(height: number, draw: (page: PDFPage, top: number) => void): void {
    const row: Row = { height, draw, glue: true }
    this.flow.rows.push(row)
  }

  private write(page: PDFPage, text: string, x: number, y: number, size = SIZE, color = INK): void {
    this.flow.drawLine(page, { x, width: this.flow.width - x, text, size, color }, { text: this.flow.fonts.clean(text), last: true }, y)
  }

  /** Circles or squares with what they stand for, in as many columns as the longest one leaves room for. */
  options(shape: 'circle' | 'square', options: readonly Option[], most = 4): void {
    const room = this.flow.width - ANSWER_X
    const at = this.flow.fonts.regular.at(SIZE)
    const texts = options.map(({ text, code }) => this.flow.fonts.clean(code === undefined ? text : `(${code}) ${text}`))
    const widest = Math.max(...texts.map((text) => widthOf(text, at))) + MARK + 18
    const columns = Math.max(1, Math.min(options.length, most, Math.floor(room / widest)))
    const width = room / columns
    for (let from = 0; from < texts.length; from += columns) {
      const cells = texts.slice(from, from + columns).map((text, index) => ({ text, x: ANSWER_X + index * width, width }))
      const lines = cells.map(({ text, x }) => this.flow.linesOf({ x, width: width - MARK - 10, text, size: SIZE }))
      const height = Math.max(...lines.map((each) => each.length)) * 12 + 3
      this.row(height, (page, top) => {
        cells.forEach(({ x }, index) => {
          const centre = { x: MARGIN.left + x + MARK / 2, y: top - 7 }
          if (shape === 'circle') page.drawCircle({ ...centre, size: MARK / 2, borderColor: INK, borderWidth: 0.8 })
          else page.drawRectangle({ x: centre.x - MARK / 2, y: centre.y - MARK / 2, width: MARK, height: MARK, borderColor: INK, borderWidth: 0.8 })
          lines[index]?.forEach((line, row) => this.flow.drawLine(page, { x: x + MARK + 5, width, text: line.text, size: SIZE }, line, top - 10 - row * 12))
        })
      })
    }
  }

  /** A box per character, with signs between groups and words under them. Goes on in a next line where they do not fit. */
  comb(parts: readonly Part[], more = ''): void {
    const under = parts.some((part) => 'under' in part && part.under)
    const most = Math.floor((this.flow.width - ANSWER_X) / BOX)
    const only = parts.length === 1 && 'cells' in parts[0]! ? parts[0].cells : undefined
    if (only !== undefined && only > most) {
      for (let left = only; left > 0; left -= most) this.comb([{ cells: Math.min(left, most) }])
      return
    }
    this.row(BOX + (under ? 15 : 6), (page, top) => {
      let x = ANSWER_X
      for (const part of parts) {
        if ('sign' in part) {
          this.write(page, part.sign, x + 3, top - 11)
          x += 11
          continue
        }
        for (let index = 0; index < part.cells; index++) page.drawRectangle({ x: MARGIN.left + x + index * BOX, y: top - BOX - 1, width: BOX, height: BOX, borderColor: INK, borderWidth: 0.6 })
        if (part.under) this.write(page, part.under, x, top - BOX - 9, 7, GREY)
        x += part.cells * BOX
      }
      if (more) this.write(page, more, x + 6, top - 11)
    })
  }

  lines(count: number, labels: readonly string[] = []): void {
    for (let index = 0; index < count; index++) {
      const label = labels[index] ?? ''
      const shift = label ? 96 : 0
      this.row(LINE + 2, (page, top) => {
        if (label) this.write(page, label, ANSWER_X, top - LINE + 2, 8, GREY)
        page.drawLine({ start: { x: MARGIN.left + ANSWER_X + shift, y: top - LINE }, end: { x: MARGIN.left + this.flow.width, y: top - LINE }, thickness: 0.5, color: GREY })
      })
    }
  }

  private frame(height: number, label: string): void {
    this.row(height + 4, (page, top) => {
      page.drawRectangle({ x: MARGIN.left + ANSWER_X, y: top - height, width: 200, height, borderColor: INK, borderWidth: 0.6 })
      this.write(page, label, ANSWER_X + 4, top - height + 4, 7, GREY)
    })
  }

  private date(): void {
    const { day, month, year } = this.words
    this.comb([{ cells: 2, under: day }, { sign: '/' }, { cells: 2, under: month }, { sign: '/' }, { cells: 4, under: year }])
  }

  private time(): void {
    const { hour, minute } = this.words
    this.comb([{ cells: 2, under: hour }, { sign: ':' }, { cells: 2, under: minute }])
  }

  /** The answer to a question, by its type; then "do not know", "declined" and evidence where the form allows them. */
  answer(field: AnswerableField): void {
    const { words, locale } = this
    const digits = (value: number | undefined, otherwise: number): number => (value === undefined ? otherwise : Math.min(13, Math.max(1, String(Math.abs(Math.trunc(value))).length)))
    const unit = 'unit' in field && field.unit ? field.unit[locale] || field.unit.id : ''
    switch (field.type) {
      case 'text': {
        const length = field.format === 'nik' ? 16 : field.format === 'postal-code' ? 5 : field.format === 'passport' ? 9 : (field.maxLength ?? 0)
        if (length > 0 && length <= 34) this.comb([{ cells: length }])
        else this.lines(2)
        break
      }
      case 'long-text':
        this.lines(6)
        break
      case 'integer':
        this.comb([...(field.min !== undefined && field.min >= 0 ? [] : [{ sign: '±' }]), { cells: Math.max(digits(field.max, 6), digits(field.min, 1)) }], unit)
        break
      case 'decimal':
        this.comb([{ cells: digits(field.max, 6) }, { sign: locale === 'id' ? ',' : '.' }, { cells: Math.max(1, field.decimals ?? 2) }], unit)
        break
      case 'date':
        this.date()
        break
      case 'partial-date':
        this.date()
        this.note(words.partial)
        break
      case 'time':
        this.time()
        break
      case 'date-time':
        this.date()
        this.time()
        break
      case 'yes-no-unknown':
        this.options('circle', [words.yes, words.no, words.unknown].map((text, index) => ({ text, code: String(index + 1) })))
        break
      case 'select-one':
      case 'select-many':
        // The number is the place in the whole list, so that it stays when a choice is no longer offered.
        this.options(field.type === 'select-one' ? 'circle' : 'square', field.choices.flatMap((choice, index) => (choice.deprecated ? [] : [{ text: choice.label[locale] || choice.label.id, code: String(index + 1) }])))
        break
      case 'scale': {
        const { min, max, labels } = field.scale
        this.note(`${min} = ${labels.min[locale] || labels.min.id}   ·   ${max} = ${labels.max[locale] || labels.max.id}`)
        this.options('circle', Array.from({ length: max - min + 1 }, (_, index) => ({ text: String(min + index) })), 11)
        break
      }
      case 'phone':
        this.comb([{ cells: 15 }])
        break
      case 'email':
        this.comb([{ cells: 34 }])
        break
      case 'region':
        this.comb([{ cells: 2 }, { sign: '.' }, { cells: 2 }], words.regionCode)
        this.lines(1, [words.regionName])
        break
      case 'location':
        this.comb([{ sign: '±' }, { cells: 2 }, { sign: ',' }, { cells: 6 }], words.lat)
        this.comb([{ cells: 3 }, { sign: ',' }, { cells: 6 }], words.lng)
        break
      case 'file':
        this.options('square', [{ text: words.attached }])
        break
      case 'signature':
        this.frame(58, words.signature)
        break
      case 'reference':
        this.lines(1)
        break
      case 'acknowledge':
        this.options('square', [{ text: words.agree }])
    }
    const marks = [...(field.allowUnknown ? [{ text: words.unknown, code: '98' }] : []), ...(field.allowRefused ? [{ text: words.refused, code: '99' }] : [])]
    if (marks.length > 0) this.options('circle', marks)
    if (field.evidence) this.options('square', [{ text: words.evidence }])
  }

  note(text: string): void {
    for (const line of this.flow.linesOf({ x: ANSWER_X, width: this.flow.width - ANSWER_X, text, size: 8, face: 'italic' })) {
      this.row(11, (page, top) => this.flow.drawLine(page, { x: ANSWER_X, width: this.flow.width - ANSWER_X, text: line.text, size: 8, face: 'italic', color: GREY }, line, top - 8))
    }
  }
}
