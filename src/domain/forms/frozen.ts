import { canonicalJson } from './canonical'
import { type FormNode, isContainer, modelOf } from './model'
import type { Choice, Field, FormDefinition, Item, Section, Uid } from './types'

export type FrozenCode = 'form-key-frozen' | 'key-frozen' | 'key-taken' | 'type-frozen' | 'multiplicity-frozen' | 'replaces-unknown' | 'choice-removed' | 'locked-changed' | 'locked-removed' | 'locked-moved'
export type FrozenProblem = { code: FrozenCode; uid: Uid; key: string; detail?: string }

/**
 * What a new version may not change after the first publication: keys, types and whether a question repeats; a removed
 * question's key stays taken; choices stay (see `keepChoices`, which puts them back as deprecated). `published` is every
 * version there ever was, oldest first.
 */
export function checkFrozen(published: readonly FormDefinition[], next: FormDefinition): FrozenProblem[] {
  const problems: FrozenProblem[] = []
  const latest = new Map<Uid, FormNode>()
  const owner = new Map<string, Uid>()
  const choices = new Map<Uid, Map<string, Choice>>()
  for (const version of published) {
    if (version.key !== next.key) problems.push({ code: 'form-key-frozen', uid: next.key, key: next.key, detail: version.key })
    for (const node of modelOf(version).nodes) {
      const { item } = node
      if (!isStored(node)) continue
      latest.set(item.uid, node)
      owner.set(item.key, item.uid)
      if ('choices' in item) choices.set(item.uid, new Map([...(choices.get(item.uid) ?? []), ...item.choices.map((choice): [string, Choice] => [choice.value, choice])]))
    }
  }
  for (const node of modelOf(next).nodes) {
    const { item } = node
    if (!isStored(node)) continue
    const tell = (code: FrozenCode, detail?: string): void => void problems.push({ code, uid: item.uid, key: item.key, ...(detail === undefined ? {} : { detail }) })
    const was = latest.get(item.uid)
    if ('replaces' in item && item.replaces && !latest.has(item.replaces)) tell('replaces-unknown', item.replaces)
    if (!was) {
      if (owner.has(item.key)) tell('key-taken', item.key)
      continue
    }
    if (was.item.key !== item.key) tell('key-frozen', was.item.key)
    if ((was.item as Item).type !== (item as Item).type) tell('type-frozen', (was.item as Item).type)
    if (was.repeat?.uid !== node.repeat?.uid) tell('multiplicity-frozen')
    if ('choices' in item) {
      const now = new Set(item.choices.map((choice) => choice.value))
      for (const value of choices.get(item.uid)?.keys() ?? []) if (!now.has(value)) tell('choice-removed', value)
    }
  }
  return problems
}

/** Fields and repeats hold answers; sections and groups may come, go and change. Evidence follows its field. */
const isStored = (node: FormNode): boolean => (node.kind === 'field' || node.kind === 'repeat') && !node.evidenceOf

/** The next version with every choice that ever was: those somebody removed come back as deprecated, at the end. */
export function keepChoices(published: readonly FormDefinition[], next: FormDefinition): FormDefinition {
  const ever = new Map<Uid, Map<string, Choice>>()
  for (const version of published) {
    for (const { item } of modelOf(version).nodes) {
      if ('choices' in item) ever.set(item.uid, new Map([...(ever.get(item.uid) ?? []), ...item.choices.map((choice): [string, Choice] => [choice.value, choice])]))
    }
  }
  const keep = <T extends Item>(item: T): T => {
    if (item.type === 'group' || item.type === 'repeat') return { ...item, items: (item.items as Item[]).map(keep) } as T
    if (!('choices' in item)) return item
    const now = new Set(item.choices.map((choice) => choice.value))
    const gone = [...(ever.get(item.uid)?.values() ?? [])].filter((choice) => !now.has(choice.value))
    return gone.length ? { ...item, choices: [...item.choices, ...gone.map((choice) => ({ ...choice, deprecated: true }))] } : item
  }
  return { ...next, sections: next.sections.map((section) => ({ ...section, items: section.items.map(keep) })) }
}

/** What a copy or a lower level changed of what was locked above; a locked container locks all that is in it. */
export function checkLocked(base: FormDefinition, changed: FormDefinition): FrozenProblem[] {
  const problems: FrozenProblem[] = []
  const now = modelOf(changed)
  for (const node of modelOf(base).nodes) {
    if (node.evidenceOf || !isLocked(node)) continue
    const { uid, key } = node.item
    const found = now.byUid.get(uid)
    if (!found) problems.push({ code: 'locked-removed', uid, key })
    else {
      if (content(node.item) !== content(found.item)) problems.push({ code: 'locked-changed', uid, key })
      if (node.parent && found.parent?.item.uid !== node.parent.item.uid) problems.push({ code: 'locked-moved', uid, key })
    }
  }
  return problems
}

export function isLocked(node: FormNode): boolean {
  return !!node.item.locked || (!!node.parent && isLocked(node.parent))
}

/** A locked container keeps its items and their order; each of them is compared by itself. */
function content(item: Section | Item | Field): string {
  return canonicalJson(isContainer(item) ? { ...item, items: item.items.map((each) => each.uid) } : item)
}
