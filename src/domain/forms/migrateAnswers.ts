import { isRows } from './answered'
import { coerce } from './coerce'
import { evaluate } from './evaluate'
import { isAnswerable, modelOf, type FormNode } from './model'
import type { Answers, AnswerValue, Field, FormDefinition } from './types'

export type Migration = {
  /** Answers for the new version. */
  answers: Answers
  /** Keys whose answers go over. */
  kept: string[]
  /** Keys whose answers cannot, and why; with `choices`, only those of several choices stay behind. */
  dropped: { key: string; reason: 'removed' | 'type' | 'choice' | 'value'; choices?: string[] }[]
  /** Keys of questions that are shown and were not part of the old version. */
  newAsked: string[]
}

/** A draft moved to another version of its form, matched by uid: what a person is shown before agreeing to it. */
export function migrateAnswers(from: FormDefinition, to: FormDefinition, answers: Answers, today: string): Migration {
  const [old, now] = [modelOf(from), modelOf(to)]
  const result: Migration = { answers: {}, kept: [], dropped: [], newAsked: [] }
  const kept = new Set<string>()
  const drop = (key: string, reason: Migration['dropped'][number]['reason'], choices?: string[]): void => {
    const known = result.dropped.find((each) => each.key === key)
    if (!known) result.dropped.push({ key, reason, ...(choices ? { choices } : {}) })
    // The rows of a repeat lose choices of the same question each for itself.
    else if (known.choices && choices) known.choices = [...new Set([...known.choices, ...choices])]
  }
  const move = (key: string, value: AnswerValue, into: Record<string, AnswerValue>): void => {
    const source = old.byKey.get(key)
    const target = source && now.byUid.get(source.item.uid)
    const [left, gone] = target ? offeredStill(target, value) : [value, []]
    const reason = !target || !source ? 'removed' : refusal(source, target, left)
    if (reason) return drop(key, reason)
    if (gone.length) drop(key, 'choice', gone)
    kept.add(target!.item.key)
    into[target!.item.key] = coerce(target!.item as never, left).value!
  }
  for (const [key, value] of Object.entries(answers)) {
    if (!isRows(value)) move(key, value, result.answers as Record<string, AnswerValue>)
    else {
      const target = now.byUid.get(old.byKey.get(key)?.item.uid ?? '')
      if (target?.kind !== 'repeat') {
        drop(key, 'removed')
        continue
      }
      result.answers[target.item.key] = value.map((row) => {
        const moved: Record<string, AnswerValue> = {}
        for (const [inner, each] of Object.entries(row.answers)) move(inner, each, moved)
        return { id: row.id, answers: moved }
      })
      kept.add(target.item.key)
    }
  }
  result.kept = [...kept]
  const shown = new Set(evaluate(to, result.answers, { today, mode: 'draft' }).visible)
  for (const node of now.nodes) {
    const isQuestion = node.kind === 'repeat' || (node.kind === 'field' && !node.evidenceOf && isAnswerable(node.item as Field))
    const inShown = node.repeat ? shown.has(node.repeat.key) : shown.has(node.item.key)
    if (isQuestion && inShown && !old.byUid.has(node.item.uid)) result.newAsked.push(node.item.key)
  }
  return result
}

function refusal(source: FormNode, target: FormNode, value: AnswerValue): 'type' | 'choice' | 'value' | null {
  const [was, item] = [source.item, target.item] as [Field, Field]
  if (target.kind !== 'field' || was.type !== item.type || source.repeat?.uid !== target.repeat?.uid || !isAnswerable(item)) return 'type'
  const { value: moved, problem } = coerce(item, value)
  if (moved !== undefined) return null
  return problem?.code === 'not-a-choice' || problem?.code === 'choice-deprecated' ? 'choice' : 'value'
}

/** Of several choices, those the new version still offers, and those it does not; all of them gone is for `refusal` to say. */
function offeredStill({ item }: FormNode, value: AnswerValue): [left: AnswerValue, gone: string[]] {
  if (!('type' in item) || item.type !== 'select-many' || !Array.isArray(value)) return [value, []]
  const offered = new Set(item.choices.filter(({ deprecated }) => !deprecated).map((choice) => choice.value))
  const left = value.filter((each) => offered.has(each))
  return left.length > 0 ? [left, value.filter((each) => !offered.has(each))] : [value, []]
}
