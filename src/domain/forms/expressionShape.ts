import { COUNT_OPS, LIMITS, OPS } from './lists'
import { type Check, either, flag, isRecord, list, numberIn, object, oneOf, string } from './shape'

const uid = string(LIMITS.uidLength, /^\w[\w-]*$/, 'bad-uid')
const exact = numberIn(-LIMITS.number, LIMITS.number, LIMITS.decimals)
const text = string(LIMITS.textLength)
// One more than allowed: deeper than that is told by lint with its place, far deeper is not even read.
const DEEPEST = LIMITS.expressionDepth + 5

const literal = either(text, exact, flag, list(text, LIMITS.choices), list(exact, LIMITS.choices))
const operand = either(literal, object({ field: uid }), object({ today: numberIn(-100_000, 100_000), unit: oneOf(['day', 'month', 'year']) }))

const deeper = (make: (depth: number) => Check, depth: number): Check => (value, path, report) => (depth > DEEPEST ? report('too-deep', path) : make(depth)(value, path, report))

/** One of several object shapes, known by the property that only it has. */
const byProperty = (shapes: Record<string, () => Check>): Check => (value, path, report) => {
  const found = isRecord(value) ? Object.keys(shapes).find((key) => Object.hasOwn(value, key)) : undefined
  return found ? shapes[found]!()(value, path, report) : report('bad-expression', path)
}

export const conditionAt = (depth: number): Check => {
  const inner = deeper(conditionAt, depth + 1)
  return byProperty({
    all: () => object({ all: list(inner, LIMITS.expressionNodes, 1) }),
    any: () => object({ any: list(inner, LIMITS.expressionNodes, 1) }),
    not: () => object({ not: inner }),
    some: () => object({ some: uid, where: inner }),
    every: () => object({ every: uid, where: inner }),
    count: () => object({ count: uid, op: oneOf(COUNT_OPS), value: numberIn(0, LIMITS.rows) }, { where: inner }),
    named: () => object({ named: string(LIMITS.keyLength) }),
    field: () => object({ field: uid, op: oneOf(OPS) }, { value: operand }),
  })
}

export const calculationAt = (depth: number): Check => {
  const inner = deeper(calculationAt, depth + 1)
  const when = deeper(conditionAt, depth + 1)
  const many = list(inner, LIMITS.expressionNodes, 1)
  const two: Check = (value, path, report) => list(inner, 2, 2)(value, path, report)
  const table: Check = (value, path, report) => isRecord(value) ? Object.values(value).every((each) => exact(each, path, report)) : report('wrong-shape', path)
  return byProperty({
    value: () => object({ value: either(text, exact) }),
    field: () => object({ field: uid }),
    lookup: () => object({ lookup: uid }, { table }),
    sum: () => object({ sum: many }),
    average: () => object({ average: many }),
    min: () => object({ min: many }),
    max: () => object({ max: many }),
    count: () => object({ count: many }),
    rows: () => object({ rows: uid, fold: oneOf(['sum', 'average', 'min', 'max', 'count']) }, { of: inner, where: when }),
    op: () => object({ op: oneOf(['+', '-', '*', '/']), of: two }),
    round: () => object({ round: inner, decimals: numberIn(0, LIMITS.decimals) }),
    daysBetween: () => object({ daysBetween: two }),
    ageInYears: () => object({ ageInYears: inner }, { on: inner }),
    today: () => object({ today: oneOf([true]) }),
    if: () => object(Object.fromEntries([['if', when], ['then', inner], ['else', inner]])),
    concat: () => object({ concat: many }),
  })
}

export const condition: Check = (value, path, report) => conditionAt(1)(value, path, report)
export const calculation: Check = (value, path, report) => calculationAt(1)(value, path, report)
