import type { AnswerableField, Choice, ComputedField, Condition, Field, FormDefinition, Group, Item, Repeat, Section, Uid } from './types'
import { ALWAYS_SECURED, CASE_BOUND_PURPOSES } from './lists'
import { calculationRefs } from './refs'

/** One thing of a form and where it stands. */
export type FormNode = {
  kind: 'section' | 'group' | 'repeat' | 'field'
  item: Section | Item
  /** The container directly around it. */
  parent?: FormNode
  /** The repeat it is in (not set for the repeat itself). */
  repeat?: Repeat
  section: Section
  position: number
  /** For the evidence of an answer: the field it is about. */
  evidenceOf?: AnswerableField
}

/** A form made ready for reading: everything by uid and key, in order of the form. */
export type FormModel = {
  definition: FormDefinition
  nodes: FormNode[]
  byUid: ReadonlyMap<Uid, FormNode>
  byKey: ReadonlyMap<string, FormNode>
  named: ReadonlyMap<string, Condition>
  /** Uids of fields whose answers are encrypted, including what is computed from them. */
  secured: ReadonlySet<Uid>
  choices: ReadonlyMap<Uid, ReadonlyMap<string, Choice>>
}

const cache = new WeakMap<FormDefinition, FormModel>()

/** Key under which evidence for an answer is stored; keys of fields cannot hold two underscores. */
export const evidenceKey = (key: string): string => `${key}__evidence`

export const isAnswerable = (field: Field): field is AnswerableField => field.type !== 'note' && field.type !== 'computed'
export const isContainer = (item: Item | Section): item is Group | Repeat | Section => 'items' in item

/** Whether responses have the case's rights: about a case, or of a purpose that always has them (contract § 1). */
export const isCaseBound = (definition: Pick<FormDefinition, 'purpose' | 'subject'>): boolean => definition.subject === 'case' || CASE_BOUND_PURPOSES.includes(definition.purpose)

/** The model of a definition; made once per definition object, which must not be changed afterwards. */
export function modelOf(definition: FormDefinition): FormModel {
  const known = cache.get(definition)
  if (known) return known
  const model = makeModel(definition)
  cache.set(definition, model)
  return model
}

/** The model of a definition that is still being edited; first of a repeated uid or key wins. */
export function makeModel(definition: FormDefinition): FormModel {
  const nodes: FormNode[] = []
  const add = (node: Omit<FormNode, 'position'>): FormNode => {
    const made = { ...node, position: nodes.length }
    nodes.push(made)
    return made
  }
  const walk = (items: readonly Item[], parent: FormNode, section: Section, repeat?: Repeat): void => {
    for (const item of items) {
      if (item.type === 'group') walk(item.items, add({ kind: 'group', item, parent, section, repeat }), section, repeat)
      else if (item.type === 'repeat') walk(item.items, add({ kind: 'repeat', item, parent, section }), section, item)
      else {
        add({ kind: 'field', item, parent, section, repeat })
        if (isAnswerable(item) && item.evidence) add({ kind: 'field', item: evidenceField(item), parent, section, repeat, evidenceOf: item })
      }
    }
  }
  for (const section of definition.sections) walk(section.items, add({ kind: 'section', item: section, section }), section)

  const byUid = new Map<Uid, FormNode>()
  const byKey = new Map<string, FormNode>()
  const choices = new Map<Uid, ReadonlyMap<string, Choice>>()
  for (const node of nodes) {
    if (!byUid.has(node.item.uid)) byUid.set(node.item.uid, node)
    if (!byKey.has(node.item.key)) byKey.set(node.item.key, node)
    if ('choices' in node.item) choices.set(node.item.uid, new Map(node.item.choices.map((choice) => [choice.value, choice])))
  }
  const named = new Map((definition.conditions ?? []).map((entry) => [entry.key, entry.when]))
  return { definition, nodes, byUid, byKey, named, choices, secured: securedUids(definition, nodes, named) }
}

function evidenceField(field: AnswerableField): Field {
  return {
    type: 'file',
    uid: evidenceKey(field.uid),
    key: evidenceKey(field.key),
    label: { id: `Bukti: ${field.label.id}`, en: field.label.en && `Evidence: ${field.label.en}` },
    ...(field.secured ? { secured: true } : {}),
  }
}

/** Marked, of a type that a case-bound form always secures, or computed from one of these (to a fixed point). */
function securedUids(definition: FormDefinition, nodes: readonly FormNode[], named: ReadonlyMap<string, Condition>): Set<Uid> {
  const secured = new Set<Uid>()
  const bound = isCaseBound(definition)
  const computed: ComputedField[] = []
  for (const { kind, item } of nodes) {
    if (kind !== 'field' || !('type' in item)) continue
    if (('secured' in item && item.secured) || (bound && ALWAYS_SECURED.includes(item.type as never))) secured.add(item.uid)
    if (item.type === 'computed') computed.push(item)
  }
  const inputs = new Map(computed.map((field) => [field.uid, [...calculationRefs(field.calculation, named)]]))
  for (let grew = true; grew; ) {
    grew = false
    for (const field of computed) {
      if (secured.has(field.uid) || !inputs.get(field.uid)?.some((uid) => secured.has(uid))) continue
      secured.add(field.uid)
      grew = true
    }
  }
  return secured
}
