import { checkAnswers } from './checkAnswers'
import { indexRows } from './indexRows'
import { LIMITS } from './lists'
import { modelOf } from './model'
import { readAnswers } from './readAnswers'
import { Sheet } from './sheet'
import { splitSecured } from './splitSecured'
import type { EvaluationMode, FormDefinition, Verdict } from './types'

/**
 * What a set of answers is worth: the one place where they are checked, on the server and in the browser. Unknown keys
 * are errors; calculations are made here whatever was sent; on submit nothing is kept that is not shown, a draft keeps
 * it. `answers` is untrusted. `today` (`YYYY-MM-DD`) is given so that the same input has the same verdict. Never throws.
 */
export function evaluate(definition: FormDefinition, answers: unknown, { today, mode }: { today: string; mode: EvaluationMode }): Verdict {
  const model = modelOf(definition)
  const read = readAnswers(model, tooLarge(answers) ? null : answers)
  if (tooLarge(answers)) read.errors[0]!.code = 'answers-too-large'
  const sheet = new Sheet(model, read.answers, today)
  const checked = checkAnswers(sheet, read, mode)
  const computed = sheet.allComputed()
  const split = splitSecured(model, checked.kept, computed)
  const ok = !checked.errors.length
  return {
    mode,
    ok,
    errors: checked.errors,
    visible: checked.visible,
    required: checked.required,
    computed,
    kept: checked.kept,
    ...split,
    dropped: checked.dropped,
    indexed: ok && mode === 'submit' ? indexRows(model, split.open, split.openComputed) : [],
  }
}

function tooLarge(answers: unknown): boolean {
  try {
    return (JSON.stringify(answers) ?? '').length > LIMITS.answersBytes
  } catch {
    return true
  }
}
