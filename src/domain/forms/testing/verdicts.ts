import { canonicalJson } from '../canonical'
import { evaluate } from '../evaluate'
import { randomAnswers, randomForm } from './generate'

/** Verdicts of many random forms and answers as one text: two engines agree when their texts are the same. */
export function verdictsOf(from: number, count: number, today = '2026-11-24'): string[] {
  return Array.from({ length: count }, (_, index) => {
    const form = randomForm(from + index)
    const answers = randomAnswers(form, from + index + 1, index % 3 ? 0 : 0.2)
    return canonicalJson(evaluate(form, answers, { today, mode: index % 2 ? 'submit' : 'draft' }))
  })
}
