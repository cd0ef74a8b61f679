import { DECREE_KINDS, type DecreePlan, type DictumItem } from '../domain/structure/planDecree'
import type { TaskForcePlan } from '../domain/structure/planTaskForce'
import type { Element, Field, MemberRole } from '../domain/structure/ruleSetTypes'
import { documentsText } from '../i18n/areas/documents'
import { formatDateLong } from '../i18n/format'
import { now } from '../lib/clock'
import { hanging, heading, letter, paragraph, signature } from './blocks'
import { type Cell, Flow, leadingOf, PORTRAIT } from './layout'
import { table, type TableRow } from './table'

export type DecreeSeat = {
  role: MemberRole
  element: Element
  position: string
  field?: Field
  name?: string | null
}

export type DecreeDraftInput = {
  /** Who decides: "Gubernur Jawa Barat". */
  issuer: string
  /** "Keputusan Gubernur Jawa Barat". */
  instrument: string
  /** As printed after NOMOR ("463/Kep.12-DP3AKB/2026"); dots when there is none yet. */
  number?: string | null
  /** `YYYY-MM-DD`; dots when there is none yet. */
  date?: string | null
  /** Where it is signed; dots when unknown. */
  place?: string | null
  /** Without "tentang": "Pembentukan Gugus Tugas …". */
  title: string
  considerations: readonly string[]
  /** Full citations, in order. */
  legalBasis: readonly string[]
  dictum: readonly DictumItem[]
  /** Name under the signature; dots when not known. */
  signatory?: string | null
  /** *Tembusan*. */
  copies?: readonly string[]
  /** Heading of the appendix: name of the task force. */
  taskForce: string
  seats: readonly DecreeSeat[]
  /** Names of the sub task forces, in the order of the appendix. */
  subTaskForces: readonly { field: Field; name: string }[]
  /** Print DRAF across the pages. */
  draft: boolean
  createdAt?: Date
}

const T = documentsText.id
const BLANK = '…………………………'

/** The input of a decree from a task force plan and the citations of its legal bases. */
export function decreeInputOf(
  plan: TaskForcePlan,
  citations: readonly string[],
  extra: Partial<DecreeDraftInput> = {},
): DecreeDraftInput {
  const { decree } = plan
  return {
    issuer: decree.issuer,
    instrument: instrumentOf(decree),
    title: decree.title,
    considerations: decree.considerations,
    legalBasis: citations,
    dictum: decree.dictum,
    taskForce: plan.taskForce.name,
    seats: plan.slots.map((slot) => ({
      role: slot.role,
      element: slot.element,
      position: slot.position,
      ...(slot.subTaskForceField ? { field: slot.subTaskForceField } : {}),
    })),
    subTaskForces: plan.subTaskForces.map((sub) => ({ field: sub.field, name: sub.name.id })),
    draft: true,
    ...extra,
  }
}

/** "Keputusan Gubernur Jawa Barat": the form of the decree with the region of its issuer. */
export function instrumentOf(decree: Pick<DecreePlan, 'kind' | 'issuer'>): string {
  const form = DECREE_KINDS[decree.kind].id
  const office = form.replace(/^Keputusan /, '')
  return decree.issuer.startsWith(office) ? `Keputusan ${decree.issuer}` : form
}

/**
 * A decree in the official Indonesian form, as a PDF: head, considerations, legal bases, decisions, signature, and the
 * appendix with every seat. Any number of seats, names of any length.
 */
export async function renderDecreeDraft(input: DecreeDraftInput): Promise<Uint8Array> {
  const flow = await Flow.create({
    title: `${input.instrument} tentang ${input.title}`,
    author: input.issuer,
    subject: input.taskForce,
    draft: input.draft,
    ...(input.createdAt ? { createdAt: input.createdAt } : {}),
  })
  const issuer = input.issuer.toUpperCase()
  const year = input.date?.slice(0, 4) ?? String((input.createdAt ?? now()).getUTCFullYear())
  const number = input.number?.trim() ? T.decree.number(input.number.trim()) : T.decree.numberBlank(year)

  head(flow, input, issuer, number)
  body(flow, input)
  const sign = (): void => {
    signature(flow, {
      above: [
        T.decree.doneIn(input.place?.trim() || BLANK),
        T.decree.doneOn(input.date ? formatDateLong(input.date, 'id') : BLANK),
      ],
      office: issuer,
      name: input.signatory,
    })
  }
  sign()
  if (input.copies?.length) {
    paragraph(flow, T.decree.copies, { after: 2 })
    flow.glueLast()
    input.copies.forEach((copy, index) => hanging(flow, [{ x: 0, text: `${index + 1}.` }], 20, copy, { after: 1, size: 9.5 }))
  }
  appendix(flow, input, number)
  sign()
  return flow.finish()
}

function centred(flow: Flow, text: string, bold: boolean, after: number): void {
  paragraph(flow, text, { align: 'center', face: bold ? 'bold' : 'regular', size: 11.5, after })
  flow.glueLast()
}

function head(flow: Flow, input: DecreeDraftInput, issuer: string, number: string): void {
  paragraph(flow, issuer, { align: 'center', face: 'bold', size: 14, after: 18 })
  centred(flow, input.instrument.toUpperCase(), true, 1)
  centred(flow, number, false, 8)
  centred(flow, T.decree.about, false, 8)
  centred(flow, input.title.toUpperCase(), true, 12)
  centred(flow, `${issuer},`, true, 12)
}

const LABEL = { label: 0, colon: 84, mark: 96, text: 118 } as const

function labelled(flow: Flow, label: string, items: readonly string[], marks: (index: number) => string): void {
  items.forEach((item, index) => {
    const fronts = [
      ...(index === 0 ? [{ x: LABEL.label, text: label }, { x: LABEL.colon, text: ':' }] : []),
      ...(items.length > 1 ? [{ x: LABEL.mark, text: marks(index) }] : []),
    ]
    hanging(flow, fronts, items.length > 1 ? LABEL.text : LABEL.mark, item, { align: 'justify' })
  })
  flow.gap(4)
}

function body(flow: Flow, input: DecreeDraftInput): void {
  labelled(flow, T.decree.considering, input.considerations, (index) => `${letter(index)}.`)
  labelled(flow, T.decree.recalling, input.legalBasis, (index) => `${index + 1}.`)
  heading(flow, T.decree.deciding, { align: 'center', size: 11.5, before: 4, after: 8 })
  const fronts = (label: string) => [{ x: LABEL.label, text: label }, { x: LABEL.colon, text: ':' }]
  const title = `${input.instrument} tentang ${input.title}.`.toUpperCase()
  hanging(flow, fronts(T.decree.enacting), LABEL.mark, title, { face: 'bold', align: 'justify', after: 8 })
  for (const item of input.dictum) {
    hanging(flow, fronts(item.label), LABEL.mark, item.text, { align: 'justify', after: item.items?.length ? 2 : 5 })
    if (item.items?.length) flow.glueLast()
    item.items?.forEach((text, index, all) => {
      hanging(flow, [{ x: LABEL.mark, text: `${letter(index)}.` }], LABEL.text, text, {
        align: 'justify',
        after: index === all.length - 1 ? 5 : 1,
      })
    })
  }
}

function appendix(flow: Flow, input: DecreeDraftInput, number: string): void {
  flow.turn(PORTRAIT)
  const x = flow.width * 0.42
  const block = [T.decree.appendix, input.instrument.toUpperCase(), number, T.decree.about, input.title.toUpperCase()]
  for (const text of block) {
    const cell: Cell = { x, width: flow.width - x, text, size: 9 }
    for (const line of flow.linesOf(cell)) {
      const height = leadingOf(9)
      flow.rows.push({ height, glue: true, draw: (page, top) => flow.drawLine(page, cell, line, top - height * 0.78) })
    }
  }
  heading(flow, `${T.decree.composition}\n${input.taskForce.toUpperCase()}`, { align: 'center', before: 18, after: 10 })
  table(
    flow,
    [
      { header: T.number, share: 6, align: 'center' },
      { header: T.decree.element, share: 16 },
      { header: T.decree.position, share: 36 },
      { header: T.decree.seat, share: 19 },
      { header: T.decree.name, share: 23 },
    ],
    seatRows(input),
    9,
  )
}

/** Seats numbered through, in groups: leadership, members of the task force, then each sub task force. */
function seatRows(input: DecreeDraftInput): TableRow[] {
  const leader = (seat: DecreeSeat): boolean => !seat.field && seat.role !== 'anggota'
  const known = new Set(input.subTaskForces.map((sub) => sub.field))
  const groups: { name: string; seats: DecreeSeat[] }[] = [
    { name: T.decree.leaders, seats: input.seats.filter(leader) },
    {
      name: T.decree.members,
      seats: input.seats.filter((seat) => !leader(seat) && (!seat.field || !known.has(seat.field))),
    },
    ...input.subTaskForces.map((sub) => ({ name: sub.name, seats: input.seats.filter((seat) => seat.field === sub.field) })),
  ]
  let number = 0
  return groups.flatMap(({ name, seats }): TableRow[] =>
    seats.length
      ? [
          { span: name },
          ...seats.map((seat) => {
            number += 1
            return [String(number), T.elements[seat.element], seat.position, T.roles[seat.role], seat.name ?? '']
          }),
        ]
      : [],
  )
}
