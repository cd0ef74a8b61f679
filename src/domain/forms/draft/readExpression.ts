import { calculation, condition } from '../expressionShape'
import type { Calculation, Condition } from '../expressionTypes'

const silent = (): false => false

/** A condition of exactly the language's shape, or undefined. Comes out of a database column and out of browsers. */
export const readCondition = (value: unknown): Condition | undefined => (condition(value, '', silent) ? structuredClone(value as Condition) : undefined)

/** A calculation of exactly the language's shape, or undefined. */
export const readCalculation = (value: unknown): Calculation | undefined => (calculation(value, '', silent) ? structuredClone(value as Calculation) : undefined)
