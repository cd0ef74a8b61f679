import { isRows, partsOf } from './answered'
import type { FormModel } from './model'
import type { Address, Answers, AnswerValue, Computed, Row } from './types'

type Split = { open: Answers; sealed: Answers; openComputed: Record<Address, Computed>; sealedComputed: Record<Address, Computed> }

/** Answers and results in two: what may be stored readable, and what is encrypted. Together they are what came in. */
export function splitSecured(model: FormModel, answers: Answers, computed: Record<Address, Computed>): Split {
  const isSecured = (key: string): boolean => {
    const node = model.byKey.get(key)
    return !node || model.secured.has(node.item.uid) || (!!node.evidenceOf && model.secured.has(node.evidenceOf.uid))
  }
  const split: Split = { open: {}, sealed: {}, openComputed: {}, sealedComputed: {} }
  for (const [key, value] of Object.entries(answers)) {
    if (!isRows(value)) (isSecured(key) ? split.sealed : split.open)[key] = value
    else {
      const rows = value.map((row) => splitRow(row, isSecured))
      split.open[key] = rows.map((row) => row.open)
      const sealed = rows.map((row) => row.sealed).filter((row) => Object.keys(row.answers).length)
      if (sealed.length) split.sealed[key] = sealed
    }
  }
  for (const [at, result] of Object.entries(computed)) (isSecured(partsOf(at).key) ? split.sealedComputed : split.openComputed)[at] = result
  return split
}

function splitRow(row: Row, isSecured: (key: string) => boolean): { open: Row; sealed: Row } {
  const open: Record<string, AnswerValue> = {}
  const sealed: Record<string, AnswerValue> = {}
  for (const [key, value] of Object.entries(row.answers)) (isSecured(key) ? sealed : open)[key] = value
  return { open: { id: row.id, answers: open }, sealed: { id: row.id, answers: sealed } }
}

/** The other way: open and decrypted answers as one, in the order of the rows of the open part. */
export function joinSecured(open: Answers, sealed: Answers): Answers {
  const joined: Answers = { ...open }
  for (const [key, value] of Object.entries(sealed)) {
    const rows = joined[key]
    if (!isRows(value) || !isRows(rows)) joined[key] = value
    else {
      joined[key] = rows.map((row) => ({ id: row.id, answers: { ...row.answers, ...value.find((each) => each.id === row.id)?.answers } }))
    }
  }
  return joined
}
