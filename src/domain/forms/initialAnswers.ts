import { coerce } from './coerce'
import { isAnswerable, modelOf } from './model'
import type { Answers, Field, FormDefinition } from './types'

/** Answers that a new response begins with: the defaults outside repeats; one that is not valid is left out. */
export function initialAnswers(definition: FormDefinition, today: string): Answers {
  const answers: Answers = {}
  for (const { kind, item, repeat } of modelOf(definition).nodes) {
    if (kind !== 'field' || repeat || !isAnswerable(item as Field) || !('default' in item) || item.default === undefined) continue
    const { value, problem } = coerce(item, item.type === 'date' && item.default === 'today' ? today : item.default)
    if (value !== undefined && !problem) answers[item.key] = value
  }
  return answers
}
