import { PDFDocument, type PDFPage } from 'pdf-lib'
import { encode } from 'uqr'

import { conditionWords } from '../domain/forms/conditionWords'
import { isAnswerable, isCaseBound } from '../domain/forms/model'
import { numbering } from '../domain/forms/numbering'
import { skipText } from '../domain/forms/skipText'
import { printedCode } from '../domain/forms/blankCode'
import type { Condition, Field, FormDefinition, Item, Label, Repeat } from '../domain/forms/types'
import { formBlankText } from '../i18n/areas/formBlank'
import type { Locale } from '../i18n/texts'
import { ANSWER_X, BlankAnswers } from './blankAnswers'
import { hanging, heading, paragraph } from './blocks'
import { embedFonts } from './fonts'
import { Flow, GREY, INK, MARGIN, RED, SHADE } from './layout'

export type BlankCopy = {
  /** Code of this copy, see domain/forms/blankCode. */
  code: string
  /** What the QR code of a page says: where to enter it, with form, version, page and copy. Nothing about a person. */
  address: (page: number) => string
}
export type BlankInput = { definition: FormDefinition; version: number; locale: Locale; author: string; copies: readonly BlankCopy[]; createdAt?: Date }

const QR = 62
const HEAD = 64
/** Rows of a repeat that are printed where the form does not say how many there are. */
const ROWS = 3
const MOST_ROWS = 10

/**
 * Paper blanks of one version: laid out once, then stamped with the code of each copy. Conditions are words, numbers are
 * those of the screen, and every page says which form, version, page and copy it is of.
 */
export async function renderFormBlank(input: BlankInput): Promise<Uint8Array> {
  const { definition, locale, version } = input
  const words = formBlankText[locale]
  const title = say(definition.title, locale)
  const flow = await Flow.create({
    title: `${title} · ${words.version(String(version))}`,
    author: input.author,
    locale,
    ...(input.createdAt ? { createdAt: input.createdAt } : {}),
    head: { height: HEAD, draw: (page, top, number, pages) => drawHead(flow, page, top, { title, words, version, place: words.page(String(number), String(pages)), secret: isCaseBound(definition) }) },
  })
  paragraph(flow, words.how, { size: 8.5, color: GREY })
  if (definition.description) paragraph(flow, say(definition.description, locale), { size: 9.5 })
  office(flow, definition, locale)
  const blank = new Blank(flow, definition, locale)
  for (const section of definition.sections) {
    heading(flow, say(section.label, locale), { size: 13, before: 12 })
    blank.head(section.shownWhen, section.hint)
    if (section.shownWhen || section.hint) flow.gap(4)
    for (const item of section.items) blank.item(item)
  }
  return stamped(await flow.finish(), input)
}

const say = (label: Label, locale: Locale): string => label[locale] || label.id

type Head = { title: string; words: (typeof formBlankText)[Locale]; version: number; place: string; secret: boolean }
function drawHead(flow: Flow, page: PDFPage, top: number, { title, words, version, place, secret }: Head): void {
  const width = flow.width - QR - 14
  const lines = flow.linesOf({ x: 0, width, text: title, size: 12, face: 'bold' }).slice(0, 2)
  lines.forEach((line, index) => flow.drawLine(page, { x: 0, width, text: line.text, size: 12, face: 'bold' }, line, top - 4 - index * 15))
  const under = `${words.version(String(version))} · ${place}`
  flow.drawLine(page, { x: 0, width, text: under, size: 9 }, { text: under, last: true }, top - 36)
  if (secret) flow.drawLine(page, { x: 0, width, text: words.confidential, size: 9, face: 'bold', color: RED, align: 'right' }, { text: words.confidential, last: true }, top - 36)
}

/** Who received and entered it: a grey box at the head of the first page. */
function office(flow: Flow, definition: FormDefinition, locale: Locale): void {
  const words = formBlankText[locale]
  const subject = words.subjects[definition.subject]
  const labels = [words.received, words.entered, words.by, words.receipt, ...(subject ? [subject] : [])]
  const lines = Math.ceil(labels.length / 2)
  const height = 18 + lines * 20
  flow.rows.push({
    height,
    draw: (page, top) => {
      page.drawRectangle({ x: MARGIN.left, y: top - height, width: flow.width, height, color: SHADE, borderColor: GREY, borderWidth: 0.5 })
      const put = (text: string, x: number, y: number, face: 'bold' | 'regular'): void => flow.drawLine(page, { x, width: flow.width - x, text, size: 8, face }, { text, last: true }, y)
      put(words.office, 6, top - 12, 'bold')
      labels.forEach((label, index) => {
        const x = 6 + (index % 2) * (flow.width / 2)
        const y = top - 30 - Math.floor(index / 2) * 20
        put(label, x, y, 'regular')
        page.drawLine({ start: { x: MARGIN.left + x + 92, y: y - 2 }, end: { x: MARGIN.left + x + flow.width / 2 - 14, y: y - 2 }, thickness: 0.5, color: INK })
      })
    },
  })
  flow.gap(8)
}

/** Questions as rows of a flow. */
class Blank {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly answers: BlankAnswers

  constructor(
    private readonly flow: Flow,
    private readonly definition: FormDefinition,
    private readonly locale: Locale,
  ) {
    this.numbers = numbering(definition)
    this.answers = new BlankAnswers(flow, locale)
  }

  private say = (label: Label): string => say(label, this.locale)

  /** When something is asked at all, and its hint. */
  head(when: Condition | undefined, hint: Label | undefined): void {
    if (when) this.answers.note(formBlankText[this.locale].onlyIf(conditionWords(this.definition, when, this.locale)))
    if (hint) this.answers.note(this.say(hint))
  }

  item(item: Item): void {
    if (item.type === 'repeat') this.repeat(item)
    else if (item.type === 'group') {
      heading(this.flow, this.say(item.label), { size: 10.5, before: 8 })
      this.head(item.shownWhen, item.hint)
      if (item.shownWhen || item.hint) this.flow.gap(4)
      for (const inner of item.items) this.item(inner)
    } else this.field(item)
  }

  private repeat(repeat: Repeat): void {
    const words = formBlankText[this.locale]
    heading(this.flow, this.say(repeat.label), { size: 10.5, before: 8 })
    this.head(repeat.shownWhen, repeat.hint)
    const rows = Math.min(MOST_ROWS, Math.max(1, repeat.minRows ?? 0, Math.min(repeat.maxRows ?? ROWS, ROWS)))
    for (let row = 1; row <= rows; row++) {
      heading(this.flow, words.row(this.say(repeat.itemLabel), String(row)), { size: 9.5, before: 6 })
      for (const inner of repeat.items) this.item(inner)
    }
    if (repeat.maxRows === undefined || repeat.maxRows > rows) {
      this.answers.note(words.moreRows(this.say(repeat.label)))
      this.flow.gap(6)
    }
  }

  private field(field: Field): void {
    const { flow, locale } = this
    const words = formBlankText[locale]
    // Results are worked out where the blank is entered.
    if (field.type === 'computed') return
    if (!isAnswerable(field)) {
      paragraph(flow, this.say(field.label), { size: 9.5, face: 'italic' })
      return
    }
    const from = flow.rows.length
    const label = `${this.say(field.label)}${field.required === true ? ` (${words.required})` : ''}`
    hanging(flow, [{ x: 0, text: `${this.numbers.get(field.uid) ?? ''}.`, face: 'bold' }], ANSWER_X, label, { size: 10, after: 3 })
    this.head(field.shownWhen, field.hint)
    if (field.paperNote) this.answers.note(this.say(field.paperNote))
    this.answers.answer(field)
    for (const skip of skipText(this.definition, field.uid, locale)) this.answers.note(`→ ${skip.replaceAll('*', '')}`)
    // A question is never cut from its answer.
    for (const row of flow.rows.slice(from)) row.glue = true
    const last = flow.rows.at(-1)
    if (last) last.glue = false
    flow.gap(8)
  }
}

/** Each copy with its own code: pages are drawn once and shared by all copies. */
async function stamped(bytes: Uint8Array, { copies, locale }: BlankInput): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = doc.getPages()
  const out = await PDFDocument.create({ updateMetadata: false })
  const fonts = await embedFonts(out)
  const embedded = await out.embedPages(pages)
  for (const { code, address } of copies) {
    embedded.forEach((content, index) => {
      const page = out.addPage([content.width, content.height])
      page.drawPage(content)
      const right = content.width - MARGIN.right
      const top = content.height - MARGIN.top + 22
      drawQr(page, address(index + 1), right - QR, top)
      page.drawText(`${formBlankText[locale].code}: ${printedCode(code)}`, { x: MARGIN.left, y: content.height - MARGIN.top - 50, size: 10, font: fonts.bold.pdf, color: INK })
    })
  }
  out.setTitle(doc.getTitle() ?? '', { showInWindowTitleBar: true })
  out.setAuthor(doc.getAuthor() ?? '')
  out.setLanguage(locale === 'en' ? 'en-GB' : 'id-ID')
  out.setCreator('SIGAP TPPO')
  out.setProducer('SIGAP TPPO')
  const made = doc.getCreationDate()
  if (made) {
    out.setCreationDate(made)
    out.setModificationDate(made)
  }
  return out.save()
}

/** Modules in a row are one rectangle: a page has hundreds instead of thousands. */
function drawQr(page: PDFPage, text: string, x: number, top: number): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const dot = QR / size
  data.forEach((row, y) => {
    for (let from = 0; from < size; from++) {
      if (!row[from]) continue
      let to = from
      while (to + 1 < size && row[to + 1]) to++
      page.drawRectangle({ x: x + from * dot, y: top - (y + 1) * dot, width: (to - from + 1) * dot, height: dot * 1.02, color: INK })
      from = to
    }
  })
}
