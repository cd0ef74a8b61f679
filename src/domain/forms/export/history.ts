import { type FormNode, modelOf } from '../model'
import type { Choice, Field } from '../types'
import type { ExportVersion, FormHistory, Question, RepeatPlan } from './types'

type Stored = Exclude<Field, { type: 'note' }>
const isStored = ({ kind, item }: FormNode): boolean => kind === 'field' && 'type' in item && item.type !== 'note'

/**
 * Everything that any version asked, so that no column moves or goes when a question or choice does: in the order of the
 * latest version, with what was removed standing after what it once followed.
 */
export function historyOf(versions: readonly ExportVersion[]): FormHistory {
  const questions: Question[] = []
  const repeats: RepeatPlan[] = []
  for (const version of [...versions].sort((a, b) => b.number - a.number)) {
    let after = -1
    for (const node of modelOf(version.definition).nodes) {
      if (node.kind === 'repeat') addRepeat(repeats, node, version.number)
      if (!isStored(node)) continue
      const known = questions.findIndex(({ uid }) => uid === node.item.uid)
      if (known >= 0) {
        addTo(questions[known]!, node, version)
        after = known
      } else {
        after += 1
        questions.splice(after, 0, asked(node, version))
      }
    }
  }
  for (const question of questions) question.versions.sort((a, b) => a - b)
  return { questions, repeats, versions: [...versions].sort((a, b) => a.number - b.number) }
}

function addRepeat(repeats: RepeatPlan[], { item }: FormNode, number: number): void {
  const known = repeats.find(({ key }) => key === item.key)
  if (known) known.versions.push(number)
  else repeats.push({ key: item.key, label: item.label, versions: [number] })
}

const choicesOf = (field: Stored): readonly Choice[] => ('choices' in field ? field.choices : [])

function asked(node: FormNode, version: ExportVersion): Question {
  const question: Question = {
    uid: node.item.uid,
    key: node.item.key,
    field: node.item as Stored,
    ...(node.repeat && { repeat: node.repeat.key }),
    section: node.section.label,
    versions: [],
    secured: false,
    choices: [],
    offered: new Map(),
    bands: [],
  }
  addTo(question, node, version)
  return question
}

/** Versions come latest first: what is already there has the latest label. */
function addTo(question: Question, node: FormNode, { number, definition }: ExportVersion): void {
  const field = node.item as Stored
  const model = modelOf(definition)
  question.versions.push(number)
  question.secured ||= model.secured.has(field.uid) || (!!node.evidenceOf && model.secured.has(node.evidenceOf.uid))
  for (const choice of choicesOf(field)) if (!question.choices.some(({ value }) => value === choice.value)) question.choices.push(choice)
  for (const band of (field.type === 'computed' && field.bands) || []) if (!question.bands.some(({ key }) => key === band.key)) question.bands.push(band)
  ;(question.offered as Map<number, ReadonlySet<string>>).set(number, new Set(choicesOf(field).map(({ value }) => value)))
}
