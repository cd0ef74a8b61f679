import { modelOf } from '../model'
import type { Band, Choice, FieldType, FormDefinition, Label, ReferenceCollection, ScaleField } from '../types'

/** How answers to a question are counted and drawn. */
export type ResultShape = 'one' | 'many' | 'yes-no' | 'agree' | 'number' | 'date' | 'open'

export type ResultChoice = { value: string; label: Label; deprecated: boolean }

/** One question over all versions of its form, as the newest version that has it says. */
export type ResultQuestion = {
  key: string
  label: Label
  type: FieldType
  shape: ResultShape
  /** Every choice there ever was, those of the newest version first. */
  choices: readonly ResultChoice[]
  bands: readonly Band[]
  /** Steps of a scale, all of them counted, and what its ends mean. */
  scale?: ScaleField['scale']
  unit?: Label
  /** Numbers without a fraction. */
  whole: boolean
  collection?: ReferenceCollection
  /** Of a question in a repeat, what one row is called: rows are counted, not responses. */
  rowLabel?: Label
  /** Numbers of the versions that ask it, ascending. */
  versions: readonly number[]
  /** The newest version no longer asks it. */
  removed: boolean
  /** Whether its answers can be counted; secured ones never are. */
  counted: 'indexed' | 'secured' | 'not-indexed'
}
export type ResultSection = { key: string; label: Label; questions: readonly ResultQuestion[] }
export type NumberedVersion = { number: number; definition: FormDefinition }

const SHAPES: Partial<Record<FieldType, ResultShape>> = {
  'select-one': 'one', 'select-many': 'many', 'yes-no-unknown': 'yes-no', acknowledge: 'agree', integer: 'number', decimal: 'number', scale: 'number', computed: 'number', date: 'date',
}

const choiceOf = ({ value, label, deprecated }: Choice): ResultChoice => ({ value, label, deprecated: deprecated === true })

/** Questions with answers of one version, and the section each stands in. */
function asked({ number, definition }: NumberedVersion) {
  const model = modelOf(definition)
  return model.nodes.flatMap((node) => {
    const { item } = node
    if (node.kind !== 'field' || node.evidenceOf || !('type' in item) || item.type === 'note' || item.type === 'group' || item.type === 'repeat') return []
    const indexed = item.indexed === true
    const question: ResultQuestion = {
      key: item.key,
      label: item.label,
      type: item.type,
      shape: SHAPES[item.type] ?? 'open',
      choices: 'choices' in item ? item.choices.map(choiceOf) : [],
      bands: item.type === 'computed' ? (item.bands ?? []) : [],
      whole: item.type === 'integer' || item.type === 'scale' || (item.type === 'computed' && item.decimals === 0),
      versions: [number],
      removed: false,
      counted: model.secured.has(item.uid) ? 'secured' : indexed ? 'indexed' : 'not-indexed',
      ...(item.type === 'scale' && { scale: item.scale }),
      ...('unit' in item && item.unit && { unit: item.unit }),
      ...(item.type === 'reference' && { collection: item.collection }),
      ...(node.repeat && { rowLabel: node.repeat.itemLabel }),
    }
    return [{ section: node.section, question }]
  })
}

/** A question as the newer version says it, with what only the older one had. */
const merged = (newer: ResultQuestion, older: ResultQuestion): ResultQuestion => ({
  ...newer,
  versions: [...older.versions, ...newer.versions],
  choices: [...newer.choices, ...older.choices.filter(({ value }) => newer.choices.every((each) => each.value !== value)).map((each) => ({ ...each, deprecated: true }))],
  bands: [...newer.bands, ...older.bands.filter(({ key }) => newer.bands.every((each) => each.key !== key))],
  // What is secured today is not shown from the days when it was open.
  counted: newer.counted === 'not-indexed' && older.counted === 'indexed' ? 'indexed' : newer.counted,
})

/**
 * Every question the form ever asked, in the order of the newest version; what later versions left out stands at the
 * end of its section, or in a section of its own where that is gone too.
 */
export function resultSections(versions: readonly NumberedVersion[]): ResultSection[] {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number)
  const sections = new Map<string, { label: Label; keys: string[] }>()
  const questions = new Map<string, ResultQuestion>()
  for (const [age, version] of newestFirst.entries()) {
    for (const { section, question } of asked(version)) {
      const known = questions.get(question.key)
      if (known) questions.set(question.key, merged(known, question))
      else {
        questions.set(question.key, { ...question, removed: age > 0 })
        const place = sections.get(section.key) ?? { label: section.label, keys: [] }
        place.keys.push(question.key)
        sections.set(section.key, place)
      }
    }
  }
  return [...sections].map(([key, { label, keys }]) => ({ key, label, questions: keys.flatMap((name) => questions.get(name) ?? []) }))
}

/** The score a form is told by: its total, else the last number with bands. */
export function mainScore(questions: readonly ResultQuestion[]): ResultQuestion | undefined {
  const scores = scoresOf(questions)
  return scores.find(({ key }) => key === 'skor_total') ?? scores.findLast(({ bands }) => bands.length > 0)
}

/** Numbers that are worked out once per response and can stand side by side. */
export const scoresOf = (questions: readonly ResultQuestion[]): ResultQuestion[] =>
  questions.filter(({ type, counted, rowLabel }) => type === 'computed' && counted === 'indexed' && !rowLabel)
