import { isRows } from './answered'
import { coerce } from './coerce'
import { modelOf } from './model'
import type { Answers, AnswerValue, FormDefinition, SignatureValue } from './types'

type Raw = Record<string, unknown>

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isTypedSignature = (value: unknown): value is SignatureValue => isRecord(value) && typeof value.name === 'string'

/**
 * Answers with the moment of every typed signature set: as it was stored where the name is still the same, else `at`.
 * What the sender said about the moment is not believed. Anything that is no typed signature stays as it came.
 */
export function stampSignatures(definition: FormDefinition, answers: unknown, before: Answers, at: string): unknown {
  const { byKey } = modelOf(definition)
  if (!isRecord(answers)) return answers
  const stampAll = (values: Raw, stored: Readonly<Record<string, AnswerValue>>): Raw =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const item = byKey.get(key)?.item
        if (!item || !('type' in item) || item.type !== 'signature' || !isTypedSignature(value)) return [key, value]
        const name = coerce(item, { name: value.name }).value
        const stood = Object.hasOwn(stored, key) ? stored[key] : undefined
        const same = isTypedSignature(stood) && isTypedSignature(name) && stood.name === name.name
        return [key, { ...value, at: same && stood.at ? stood.at : at }]
      }),
    )
  const top = stampAll(answers, before as Record<string, AnswerValue>)
  for (const [key, rows] of Object.entries(top)) {
    if (byKey.get(key)?.kind !== 'repeat' || !Array.isArray(rows)) continue
    const stored = Object.hasOwn(before, key) ? before[key] : undefined
    top[key] = rows.map((row: unknown) => {
      if (!isRecord(row) || !isRecord(row.answers)) return row
      const was = isRows(stored) ? stored.find(({ id }) => id === row.id)?.answers : undefined
      return { ...row, answers: stampAll(row.answers, was ?? {}) }
    })
  }
  return top
}
