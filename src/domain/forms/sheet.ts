import { addressOf, own, rowsOf, valueOf } from './answered'
import { calculate, type CalculationSource, type Nothing } from './calculate'
import { isDate } from './calendar'
import { decText } from './decimal'
import { LIMITS } from './lists'
import type { FormModel, FormNode } from './model'
import { and, type Reading, testCondition, type Tri } from './testCondition'
import type { Address, Answers, AnswerValue, Choice, Computed, ComputedField, Condition, Row, Uid } from './types'

const HIDDEN: Reading = { state: 'none', hidden: true }
const OPEN: Reading = { state: 'none', hidden: false }

/**
 * A form with answers in it. What is shown and what is computed is found when it is asked for and remembered, so
 * everything is worked out after what it depends on; a circle, which lint refuses, ends as unknown.
 */
export class Sheet implements CalculationSource {
  readonly named: ReadonlyMap<string, Condition>
  private readonly shown = new Map<Address, Tri>()
  private readonly results = new Map<Address, Computed>()
  private readonly running = new Set<Address>()

  constructor(
    readonly model: FormModel,
    readonly answers: Answers,
    readonly today: string,
  ) {
    this.named = model.named
  }

  address = (node: FormNode, row?: Row): Address => (node.repeat && row ? addressOf(node.item.key, node.repeat.key, row.id) : node.item.key)

  addressOf = (uid: Uid, row?: Row): Address => {
    const node = this.model.byUid.get(uid)
    return node ? this.address(node, row) : uid
  }

  choicesOf = (uid: Uid): ReadonlyMap<string, Choice> | undefined => this.model.choices.get(uid)

  pointsOf = (uid: Uid): Readonly<Record<string, number | undefined>> | undefined => {
    const item = this.model.byUid.get(uid)?.item
    return item && 'points' in item ? item.points : undefined
  }

  /** Whether something is shown: itself and everything around it. */
  isShown(node: FormNode, row?: Row): Tri {
    const at = this.address(node, row)
    const known = this.shown.get(at)
    if (known !== undefined) return known
    const mark = `?${at}`
    if (this.running.has(mark)) return null
    this.running.add(mark)
    const around = node.parent ? this.isShown(node.parent, row) : true
    const when = node.item.shownWhen
    const own = around === false || !when ? true : testCondition(when, this, row)
    const shown = and([around, own])
    this.running.delete(mark)
    this.shown.set(at, shown)
    return shown
  }

  valueAt(node: FormNode, row?: Row): AnswerValue | undefined {
    if (!node.repeat) return valueOf(this.answers, node.item.key)
    return row && own(row.answers, node.item.key)
  }

  rows = (uid: Uid): readonly Row[] => {
    const node = this.model.byUid.get(uid)
    return node?.kind === 'repeat' && this.isShown(node) === true ? rowsOf(this.answers, node.item.key) : []
  }

  /** An answer as conditions see it: of a question that is not shown, none. */
  read = (uid: Uid, row?: Row): Reading => {
    const node = this.model.byUid.get(uid)
    if (!node || (node.repeat && !(row && rowsOf(this.answers, node.repeat.key).includes(row)))) return OPEN
    const within = node.repeat ? row : undefined
    const shown = this.isShown(node, within)
    if (shown !== true) return shown === false ? HIDDEN : OPEN
    if (node.kind === 'repeat') return this.rows(uid).length ? { state: 'value', value: this.rows(uid).map((each) => each.id), type: 'select-many' } : OPEN
    if (node.kind !== 'field' || !('type' in node.item) || 'items' in node.item) return OPEN
    if (node.item.type === 'computed') {
      const result = this.compute(node, within)
      return result.state === 'complete' ? { state: 'value', value: result.value, type: result.kind === 'number' ? 'computed' : 'text' } : OPEN
    }
    const value = this.valueAt(node, within)
    if (value === undefined) return OPEN
    if (typeof value === 'object' && 'mark' in value) return { state: 'mark' }
    return { state: 'value', value, type: node.item.type }
  }

  /** What a computed field lacks, so that a score over scores can say it too. */
  computedMissing = (uid: Uid, row?: Row): Nothing | undefined => {
    const node = this.model.byUid.get(uid)
    if (!node || !('type' in node.item) || node.item.type !== 'computed' || (node.repeat && !row)) return undefined
    if (this.isShown(node, node.repeat ? row : undefined) !== true) return undefined
    const result = this.compute(node, node.repeat ? row : undefined)
    return result.state === 'incomplete' ? { is: 'nothing', reason: result.reason, missing: result.missing } : undefined
  }

  compute(node: FormNode, row?: Row): Computed {
    const at = this.address(node, row)
    const known = this.results.get(at)
    if (known) return known
    const mark = `=${at}`
    if (this.running.has(mark)) return { state: 'incomplete', reason: 'missing', missing: [] }
    this.running.add(mark)
    const result = finish(node.item as ComputedField, calculate((node.item as ComputedField).calculation, this, row))
    this.running.delete(mark)
    this.results.set(at, result)
    return result
  }

  /** Results of every computed field that is shown. */
  allComputed(): Record<Address, Computed> {
    const all: Record<Address, Computed> = {}
    for (const node of this.model.nodes) {
      if (!('type' in node.item) || node.item.type !== 'computed') continue
      const rows: readonly (Row | undefined)[] = node.repeat ? this.rows(node.repeat.uid) : [undefined]
      for (const row of rows) if (this.isShown(node, row) === true) all[this.address(node, row)] = this.compute(node, row)
    }
    return all
  }
}

/** Rounded as it is shown, and only then put in a band: what a person reads and its band never disagree. */
function finish(field: ComputedField, result: ReturnType<typeof calculate>): Computed {
  if (result.is === 'nothing') return { state: 'incomplete', reason: result.reason, missing: [...result.missing] }
  if (result.is === 'na') return { state: 'incomplete', reason: 'missing', missing: [] }
  if (result.is === 'text') {
    if (result.text.length > LIMITS.longTextLength) return { state: 'incomplete', reason: 'out-of-range', missing: [] }
    return { state: 'complete', kind: isDate(result.text) ? 'date' : 'text', value: result.text }
  }
  const value = decText(result.number, field.decimals ?? 2)
  if (Math.abs(Number(value)) > LIMITS.number) return { state: 'incomplete', reason: 'out-of-range', missing: [] }
  const band = field.bands?.filter((each) => each.from === undefined || each.from <= Number(value)).at(-1)
  return { state: 'complete', kind: 'number', value, ...(band ? { band: band.key } : {}) }
}
