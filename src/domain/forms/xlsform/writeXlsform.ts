import { type Label, l } from '@/i18n/label'

import { evidenceKey, isAnswerable, isContainer, modelOf } from '../model'
import type { Choice, Field, FormDefinition, Item } from '../types'
import { type Cells, cellsOf, type ItemWriting, type Piece, putLabel } from './cells'
import { cellName, Issues } from './issue'
import type { Known } from './names'
import type { Workbook } from './sheets'
import { readContainer, type Reading, readQuestion } from './readItem'
import type { ListEntry } from './readChoices'
import { readType } from './questionTypes'
import { writeLists } from './writeLists'

/** Column titles in order; the language in brackets is what ODK and KoBo read. */
const both = (name: string): [string, string][] => [[`${name}::id`, `${name}::Bahasa Indonesia (id)`], [`${name}::en`, `${name}::English (en)`]]
const SURVEY: [string, string][] = [['type', 'type'], ['name', 'name'], ...both('label'), ...both('hint'), ...both('guidance_hint'), ['required', 'required'], ['relevant', 'relevant'], ['constraint', 'constraint'], ...both('constraint_message'), ['calculation', 'calculation'], ['choice_filter', 'choice_filter'], ['appearance', 'appearance'], ['default', 'default'], ['parameters', 'parameters'], ['repeat_count', 'repeat_count'], ['sigap', 'sigap']]
const CHOICES: [string, string][] = [['list_name', 'list_name'], ['name', 'name'], ...both('label'), ['points', 'points'], ['parents', 'parents'], ['sigap', 'sigap']]

type Note = { sheet: string; cell: string; reason: Label }

/**
 * A form as an XLSForm that ODK, KoBo and Enketo open. What their language cannot say is kept in the column `sigap`,
 * so that reading it back gives the same form, and is told on the sheet `catatan`.
 */
export function writeXlsform(definition: FormDefinition, version?: number): Workbook {
  const { lists, listName } = writeLists(definition)
  const byUid = new Map<string, Known>()
  const note = (piece: Piece, repeat?: string): void => {
    const type = 'type' in piece ? piece.type : 'section'
    byUid.set(piece.uid, { uid: piece.uid, name: piece.key, type, ...(repeat ? { repeat } : {}) })
    if (isContainer(piece)) for (const inner of piece.items) note(inner, type === 'repeat' ? piece.uid : repeat)
  }
  definition.sections.forEach((section) => note(section))
  const pointed = (uid: string): string | undefined => (lists.get(listName.get(uid) ?? '')?.some((choice) => choice.points !== undefined) ? listName.get(uid) : undefined)
  const writing: ItemWriting = { byUid, named: new Map((definition.conditions ?? []).map((entry) => [entry.key, entry.when])), listName: (uid) => listName.get(uid), listOf: pointed }
  // Also what a form about a case secures by itself.
  const { secured } = modelOf(definition)
  const notes: Note[] = []
  const rows: Cells[] = []
  const reading: Reading = {
    scope: { byName: new Map([...byUid.values()].map((known) => [known.name, known])) },
    lists: new Map([...lists].map(([name, choices]) => [name, choices.map((choice): ListEntry => ({ choice: { ...choice, parents: undefined }, columns: { parents: choice.parents?.join(' ') ?? '' }, cells: {} }))])),
    main: 'id',
    issues: new Issues('survey'),
    writing,
    used: new Map(),
  }
  const add = (piece: Piece): void => {
    const { cells, notes: missing } = cellsOf(piece, writing)
    const extra = extraOf(piece, cells, reading)
    if (Object.keys(extra).length > 0) cells.sigap = JSON.stringify(sorted(extra))
    const row = rows.push(cells)
    const tell = (column: string, reason: Label): void => void notes.push({ sheet: 'survey', cell: cellName(SURVEY.findIndex(([name]) => name === column), row), reason })
    for (const { column, reason } of missing) tell(column, reason)
    if (secured.has(piece.uid)) tell('name', l('Jawaban ini dienkripsi di sistem ini; di aplikasi lain tidak.', 'This answer is encrypted in this system; elsewhere it is not.'))
    if (('allowUnknown' in piece && piece.allowUnknown) || ('allowRefused' in piece && piece.allowRefused)) tell('name', l('“Tidak tahu” atau “menolak menjawab” tidak ada di aplikasi lain.', '“Do not know” or “declined” do not exist elsewhere.'))
    if ('choices' in piece && piece.choices.some((choice) => choice.deprecated)) tell('name', l('Pilihan yang tidak dipakai lagi masih ditawarkan di aplikasi lain.', 'Choices no longer in use are still offered elsewhere.'))
    if (!isContainer(piece)) return
    if (!('type' in piece) && !piece.items.some((item) => item.type === 'repeat')) cells.appearance = 'field-list'
    for (const inner of piece.items as readonly Item[]) {
      add(inner)
      if (!isContainer(inner) && isAnswerable(inner) && inner.evidence) rows.push(evidenceRow(inner))
    }
    rows.push({ type: 'type' in piece && piece.type === 'repeat' ? 'end_repeat' : 'end_group' })
  }
  definition.sections.forEach(add)
  return {
    survey: grid(SURVEY, rows),
    choices: grid(CHOICES, [...lists].flatMap(([list, choices]) => choices.map((choice) => choiceRow(list, choice)))),
    settings: settingsOf(definition, version),
    ...(notes.length > 0 ? { catatan: [['sheet', 'cell', 'catatan', 'note'], ...notes.map(({ sheet, cell, reason }) => [sheet, cell, reason.id, reason.en])] } : {}),
  }
}

function evidenceRow(field: Field): Cells {
  const cells: Cells = { type: 'file', name: evidenceKey(field.key) }
  putLabel(cells, 'label', { id: `Bukti: ${field.label.id}`, en: `Evidence: ${field.label.en}` })
  if ('evidence' in field && field.evidence === 'required') cells.required = 'yes'
  return cells
}

/** What reading the cells back would not give: that alone is kept beside them. */
function extraOf(piece: Piece, cells: Cells, reading: Reading): Record<string, unknown> {
  const known = reading.writing.byUid.get(piece.uid) as Known
  const trimmed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, text.trim()]))
  const node = { row: { values: trimmed, cells: {}, row: 0 }, known, question: readType(cells.type ?? ''), extra: {}, children: [] }
  const container = isContainer(piece)
  const back = (container ? readContainer(node, reading) : readQuestion(node, reading)[0]) as Record<string, unknown> | undefined
  if (piece && 'type' in piece && piece.type === 'repeat' && back) {
    Object.assign(back, { type: 'repeat', itemLabel: back.label }, cells.repeat_count ? { minRows: Number(cells.repeat_count), maxRows: Number(cells.repeat_count) } : {})
  }
  const extra: Record<string, unknown> = {}
  if (piece.uid !== `q_${piece.key}`.slice(0, 60)) extra.uid = piece.uid
  const question = node.question
  const plainType = question.is === 'select' ? question.type : question.is === 'field' ? question.type : undefined
  if (!container && plainType !== known.type) extra.type = known.type
  const own = piece as unknown as Record<string, unknown>
  for (const name of new Set([...Object.keys(own), ...Object.keys(back ?? {})])) {
    if (['uid', 'key', 'type', 'label', 'items', 'choices', 'evidence'].includes(name)) continue
    if (JSON.stringify(sorted(own[name])) !== JSON.stringify(sorted(back?.[name]))) extra[name] = own[name] ?? null
  }
  return extra
}

/** With its keys in one order: trees are compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]))
}

function choiceRow(list: string, choice: Choice): Cells {
  const cells: Cells = { list_name: list, name: choice.value }
  putLabel(cells, 'label', choice.label)
  if (choice.points !== undefined) cells.points = String(choice.points)
  if (choice.parents?.length) cells.parents = choice.parents.join(' ')
  const flags = (['notApplicable', 'deprecated', 'exclusive'] as const).filter((flag) => choice[flag])
  if (flags.length > 0) cells.sigap = flags.join(' ')
  return cells
}

function settingsOf(definition: FormDefinition, version?: number): string[][] {
  const { title, key, description, purpose, subject, locales, supplements, conditions } = definition
  const extra = { title, purpose, subject, locales, ...(description ? { description } : {}), ...(supplements ? { supplements } : {}), ...(conditions?.length ? { conditions } : {}) }
  return [['form_title', 'form_id', 'version', 'default_language', 'style', 'sigap'], [title.id, key, String(version ?? 0), 'Bahasa Indonesia (id)', 'pages', JSON.stringify(sorted(extra))]]
}

/** Only the columns that are filled; the first ones always. */
function grid(columns: [string, string][], rows: readonly Cells[]): string[][] {
  const used = columns.filter(([name], index) => index < 4 || name === 'sigap' || rows.some((row) => row[name] !== undefined))
  return [used.map(([, title]) => title), ...rows.map((row) => used.map(([name]) => row[name] ?? ''))]
}
