import { isAnswerable, modelOf } from '@/domain/forms/model'
import type { Answers, AnswerValue, FormDefinition } from '@/domain/forms/types'
import { dateIn } from '@/lib/clock'

/** Answers a response begins with: the defaults of fields outside repeats. `today` is the day it is begun. */
export function startingAnswers(definition: FormDefinition): Answers {
  const answers: Answers = {}
  for (const { kind, item, repeat } of modelOf(definition).nodes) {
    if (kind !== 'field' || repeat || !('type' in item) || item.type === 'group' || item.type === 'repeat') continue
    if (!isAnswerable(item) || !('default' in item) || item.default === undefined) continue
    const given = item.default as AnswerValue
    answers[item.key] = item.type === 'date' && given === 'today' ? dateIn() : given
  }
  return answers
}
