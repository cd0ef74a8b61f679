import { l, type Label } from '@/i18n/label'

import type { Calculation, Choice, Condition, Constraint, FieldType } from '../types'
import { type Cells, FORMATS } from './cells'
import { Unsupported } from './issue'
import type { Scope } from './names'
import { normal } from './normal'
import { bare, type Expr, parseXPath, terms } from './xpath/parse'
import { readCalculation } from './xpath/readCalculation'
import { readCondition } from './xpath/readCondition'

export type Found = Record<string, unknown>
/** Told for each cell that has no counterpart. */
export type Tell = (kind: 'lost' | 'changed', column: string, reason: Label) => void

export const DEFAULT_MESSAGE: Label = l('Jawaban tidak sesuai ketentuan.', 'The answer does not meet the rule.')
const YES = new Set(['yes', 'true', 'true()', 'ya', '1'])
const NO = new Set(['no', 'false', 'false()', 'tidak', '0'])
/** Types of which a bound says how long the text may be. */
const TEXTS: readonly FieldType[] = ['text', 'long-text']

/** Reads an expression; what has no counterpart is told and left out. */
function attempt<T>(column: string, cells: Cells, tell: Tell, read: (expr: Expr) => T): T | undefined {
  const text = cells[column]
  if (!text) return undefined
  try {
    return read(parseXPath(text))
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    tell('lost', column, error.reason)
    return undefined
  }
}

/** The condition under which a row of the survey is shown. */
export const readRelevant = (cells: Cells, scope: Scope, tell: Tell): Condition | undefined =>
  YES.has(cells.relevant?.toLowerCase() ?? '') ? undefined : attempt('relevant', cells, tell, (expr) => readCondition(expr, { ...scope, self: undefined }))

/** What the cells of a question say beside its name, its texts and its choices. */
export function readFieldCells(cells: Cells, type: FieldType, scope: Scope, tell: Tell, message?: Label): Found {
  const found: Found = {}
  const shownWhen = readRelevant(cells, scope, tell)
  if (shownWhen) found.shownWhen = shownWhen
  if (type === 'computed') {
    found.calculation = attempt<Calculation>('calculation', cells, tell, (expr) => readCalculation(expr, scope)) ?? { value: '' }
    return found
  }
  if (type === 'note') return found
  const required = cells.required?.toLowerCase() ?? ''
  if (YES.has(required)) found.required = true
  else if (!NO.has(required)) {
    const when = attempt('required', cells, tell, (expr) => readCondition(expr, scope))
    if (when) found.required = when
  }
  constraints(cells, type, scope, tell, message, found)
  if (type === 'scale') scale(cells, tell, found)
  if (cells.default) initial(cells.default, type, tell, found)
  return found
}

function constraints(cells: Cells, type: FieldType, scope: Scope, tell: Tell, message: Label | undefined, found: Found): void {
  attempt('constraint', cells, tell, (expr) => {
    const rest: Expr[] = []
    for (const term of terms(expr, 'and')) {
      const bound = boundOf(term, type)
      const name = bound && Object.keys(bound)[0]
      // With a sentence of its own a bound stays a rule with that sentence; a format has no other place.
      if (bound && name && found[name] === undefined && (!message || name === 'format')) Object.assign(found, bound)
      else rest.push(term)
    }
    if (message && rest.length === 0) tell('changed', 'constraint_message', l('Format ini memakai kalimat kesalahannya sendiri.', 'This format uses its own sentence for errors.'))
    if (rest.length === 0) return
    const parts = rest.map((term) => readCondition(term, scope))
    const condition = parts.length === 1 && parts[0] ? parts[0] : normal({ all: parts })
    found.constraints = [{ condition, message: message ?? DEFAULT_MESSAGE }] satisfies Constraint[]
  })
}

/** A term of a constraint that is a property of the question: a bound, a length, a format. */
function boundOf(term: Expr, type: FieldType): Found | undefined {
  const expr = bare(term)
  if (expr.is === 'call' && expr.name === 'regex') {
    const pattern = expr.args[1]
    const format = pattern?.is === 'text' && expr.args[0]?.is === 'self' ? Object.keys(FORMATS).find((name) => FORMATS[name] === pattern.value || NEAR[pattern.value] === name) : undefined
    if (!format || type !== 'text') throw new Unsupported(l('Pola regex ini tidak didukung; pilih salah satu format yang tersedia.', 'This regular expression is not supported; choose one of the formats.'))
    return { format }
  }
  if (expr.is !== 'op' || bare(expr.right).is !== 'number') return undefined
  const value = Number((bare(expr.right) as { value: string }).value)
  const left = bare(expr.left)
  const side = expr.op === '>=' || expr.op === '>' ? 'min' : expr.op === '<=' || expr.op === '<' ? 'max' : undefined
  if (!side) return undefined
  const open = expr.op === '>' || expr.op === '<'
  const closed = open ? value + (side === 'min' ? 1 : -1) : value
  if (left.is === 'self' && (type === 'integer' || (type === 'decimal' && !open))) return { [side]: closed }
  if (left.is !== 'call' || left.args[0]?.is !== 'self') return undefined
  if (left.name === 'count-selected' && type === 'select-many') return { [`${side}Selected`]: closed }
  return left.name === 'string-length' && TEXTS.includes(type) && (side === 'max' || type === 'text') ? { [`${side}Length`]: closed } : undefined
}
/** Other spellings of the same formats, as they are met in forms. */
const NEAR: Record<string, string> = { '^\\d{16}$': 'nik', '[0-9]{16}': 'nik', '^[0-9]{16}': 'nik', '^\\d{5}$': 'postal-code', '^\\d+$': 'digits', '[0-9]+': 'digits', '^[0-9]*$': 'digits' }

function scale(cells: Cells, tell: Tell, found: Found): void {
  const part = (name: string, otherwise: number): number => Number(new RegExp(`\\b${name}\\s*=\\s*(-?[\\d.]+)`, 'i').exec(cells.parameters ?? '')?.[1] ?? otherwise)
  const [min, max, step] = [part('start', 0), part('end', 10), part('step', 1)]
  if (step !== 1) tell('changed', 'parameters', l('Langkah skala selalu satu.', 'The step of a scale is always one.'))
  const end = (value: number): Label => ({ id: String(value), en: String(value) })
  found.scale = { min: Math.round(min), max: Math.round(max), labels: { min: end(min), max: end(max) } }
}

function initial(text: string, type: FieldType, tell: Tell, found: Found): void {
  const isCall = /\$\{|\w\(/.test(text)
  if (type === 'date' && /^(today\(\)|date\(today\(\)\))$/.test(text)) found.default = 'today'
  else if (!isCall && DEFAULTS[type]?.test(text)) found.default = type === 'integer' || type === 'scale' ? Number(text) : type === 'select-many' ? text.split(/\s+/) : text
  else tell('lost', 'default', l('Isian awal ini tidak dapat diterjemahkan.', 'This default cannot be translated.'))
}
/** What a default may look like, for the types that have one. */
const DEFAULTS: Partial<Record<FieldType, RegExp>> = { integer: /^-?\d{1,12}$/, scale: /^-?\d{1,4}$/, decimal: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{2}:\d{2}$/, text: /./s, 'long-text': /./s, 'select-one': /^\S+$/, 'select-many': /./, 'yes-no-unknown': /^(yes|no|unknown)$/ }

/** How choices are filtered: by which question, over which column of the choices. */
export function readFilter(cells: Cells, scope: Scope, tell: Tell): { by: string; column: string; open: boolean } | undefined {
  return attempt('choice_filter', cells, tell, (expr) => {
    const parts = terms(expr, 'or').map(bare)
    const open = parts.filter((part) => part.is === 'op' && part.op === '=' && part.left.is === 'step' && part.right.is === 'text' && part.right.value === '')
    const [test, more] = parts.filter((part) => !open.includes(part))
    const sides = test?.is === 'op' && test.op === '=' ? [bare(test.left), bare(test.right)] : test?.is === 'call' && test.name === 'selected' ? test.args.map(bare) : []
    const [question, column] = [sides.find((side) => side.is === 'ref'), sides.find((side) => side.is === 'step')]
    const by = question?.is === 'ref' ? scope.byName.get(question.name) : undefined
    if (more || question?.is !== 'ref' || column?.is !== 'step' || !by || !['select-one', 'select-many', 'region'].includes(by.type)) {
      throw new Unsupported(l('Penyaring pilihan ini tidak dapat diterjemahkan; semua pilihan ditawarkan.', 'This choice filter cannot be translated; all choices are offered.'))
    }
    return { by: by.uid, column: column.name, open: open.length > 0 }
  })
}

/** Choices with the parents that a filter's column names. */
export const withParents = (choices: readonly { choice: Choice; columns: Record<string, string> }[], column: string): Choice[] =>
  choices.map(({ choice, columns }) => {
    const parents = (columns[column] ?? '').split(/[\s,]+/).filter(Boolean)
    return parents.length > 0 ? { ...choice, parents } : choice
  })
