import type { Calculation, Condition } from './expressionTypes'

type Named = ReadonlyMap<string, Condition>
type Expression = Condition | Calculation

/** Parts of a condition, one step down. A named condition is its own; its parts come from the list of named ones. */
function parts(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  if ('where' in condition && condition.where) return [condition.where]
  return []
}

function calculationParts(calculation: Calculation): Expression[] {
  if ('sum' in calculation) return calculation.sum
  if ('average' in calculation) return calculation.average
  if ('min' in calculation) return calculation.min
  if ('max' in calculation) return calculation.max
  if ('count' in calculation) return calculation.count
  if ('concat' in calculation) return calculation.concat
  if ('op' in calculation) return calculation.of
  if ('round' in calculation) return [calculation.round]
  if ('daysBetween' in calculation) return calculation.daysBetween
  if ('ageInYears' in calculation) return calculation.on ? [calculation.ageInYears, calculation.on] : [calculation.ageInYears]
  if ('rows' in calculation) return [...(calculation.of ? [calculation.of] : []), ...(calculation.where ? [calculation.where] : [])]
  return []
}

/** Uids of everything a condition reads, through named ones too. */
export function conditionRefs(condition: Condition, named: Named, into: Set<string> = new Set(), inNamed = false): Set<string> {
  if ('field' in condition) {
    into.add(condition.field)
    const value = condition.value
    if (typeof value === 'object' && value !== null && 'field' in value) into.add(value.field)
  }
  if ('some' in condition) into.add(condition.some)
  if ('every' in condition) into.add(condition.every)
  if ('count' in condition) into.add(condition.count)
  if ('named' in condition && !inNamed) {
    const when = named.get(condition.named)
    if (when) conditionRefs(when, named, into, true)
  }
  for (const part of parts(condition)) conditionRefs(part, named, into, inNamed)
  return into
}

/** Uids of everything a calculation reads. */
export function calculationRefs(calculation: Calculation, named: Named, into: Set<string> = new Set()): Set<string> {
  if ('field' in calculation) into.add(calculation.field)
  if ('lookup' in calculation) into.add(calculation.lookup)
  if ('rows' in calculation) {
    into.add(calculation.rows)
    if (calculation.where) conditionRefs(calculation.where, named, into)
    if (calculation.of) calculationRefs(calculation.of, named, into)
    return into
  }
  if ('if' in calculation) {
    conditionRefs(calculation.if, named, into)
    calculationRefs(calculation.then, named, into)
    calculationRefs(calculation.else, named, into)
    return into
  }
  for (const part of calculationParts(calculation)) calculationRefs(part as Calculation, named, into)
  return into
}

export type Size = { nodes: number; depth: number }
const ONE: Size = { nodes: 1, depth: 1 }
const above = (sizes: readonly Size[]): Size => ({ nodes: sizes.reduce((sum, size) => sum + size.nodes, 1), depth: 1 + Math.max(0, ...sizes.map((size) => size.depth)) })

/** Nodes and depth, with named conditions written out: a name cannot hide a large expression. */
export function conditionSize(condition: Condition, named: Named, inNamed = false): Size {
  if ('named' in condition) {
    const when = inNamed ? undefined : named.get(condition.named)
    return when ? conditionSize(when, named, true) : ONE
  }
  return above(parts(condition).map((part) => conditionSize(part, named, inNamed)))
}

export function calculationSize(calculation: Calculation, named: Named): Size {
  if ('rows' in calculation) {
    return above([...(calculation.of ? [calculationSize(calculation.of, named)] : []), ...(calculation.where ? [conditionSize(calculation.where, named)] : [])])
  }
  if ('if' in calculation) return above([conditionSize(calculation.if, named), calculationSize(calculation.then, named), calculationSize(calculation.else, named)])
  return above(calculationParts(calculation).map((part) => calculationSize(part as Calculation, named)))
}

/** Every part of a condition as it is written, with the repeat whose rows it is tested in. */
export function walkCondition(condition: Condition, visit: (part: Condition, inside?: string) => void, inside?: string): void {
  visit(condition, inside)
  const within = 'some' in condition ? condition.some : 'every' in condition ? condition.every : 'count' in condition ? condition.count : inside
  for (const part of parts(condition)) walkCondition(part, visit, within)
}

/** Every part of a calculation that is one itself, conditions left out. */
export function walkCalculation(calculation: Calculation, visit: (part: Calculation) => void): void {
  visit(calculation)
  if ('if' in calculation) {
    walkCalculation(calculation.then, visit)
    walkCalculation(calculation.else, visit)
  } else if ('rows' in calculation) {
    if (calculation.of) walkCalculation(calculation.of, visit)
  } else for (const part of calculationParts(calculation)) walkCalculation(part as Calculation, visit)
}
