import { canonicalJson } from './canonical'
import { type FormNode, makeModel, modelOf } from './model'
import type { Choice, FormDefinition, Uid } from './types'

export type ChangeCode =
  | 'title-changed' | 'description-changed' | 'locales-changed' | 'purpose-changed' | 'condition-changed'
  | 'added' | 'removed' | 'moved' | 'key-changed' | 'type-changed' | 'label-changed' | 'hint-changed' | 'note-changed' | 'required-changed' | 'shown-when-changed' | 'constraints-changed'
  | 'secured-on' | 'secured-off' | 'indexed-changed' | 'declining-changed' | 'clause-changed' | 'evidence-changed' | 'locked-changed' | 'calculation-changed' | 'bands-changed' | 'limits-changed'
  | 'choice-added' | 'choice-removed' | 'choice-deprecated' | 'choice-restored' | 'choice-label-changed' | 'choice-points-changed' | 'choice-changed'

/** One difference between two versions. `key` and `label` name the thing as it is now (as it was, when removed). */
export type Change = { code: ChangeCode; uid: Uid; key: string; label: { id: string; en: string }; kind: FormNode['kind'] | 'form'; choice?: string; before?: unknown; after?: unknown }

/** Properties and the code that tells of their change; whatever else a type has is a limit of its answers. */
const BY_PROPERTY: Record<string, ChangeCode> = {
  key: 'key-changed', type: 'type-changed', label: 'label-changed', hint: 'hint-changed', paperNote: 'note-changed', required: 'required-changed', shownWhen: 'shown-when-changed', constraints: 'constraints-changed',
  indexed: 'indexed-changed', allowUnknown: 'declining-changed', allowRefused: 'declining-changed', clause: 'clause-changed', evidence: 'evidence-changed', locked: 'locked-changed', calculation: 'calculation-changed', bands: 'bands-changed',
}
const ELSEWHERE = new Set(['uid', 'items', 'choices', 'secured', 'origin', 'replaces'])
const same = (a: unknown, b: unknown): boolean => a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))

/** What changed from one version to the next, by uid, in order of the new form; what was removed comes last. */
export function diff(before: FormDefinition, after: FormDefinition): Change[] {
  const [old, now] = [modelOf(before), modelOf(after)]
  const changes = formChanges(before, after)
  const order = new Map(places(before, after))
  for (const node of now.nodes) {
    if (node.evidenceOf) continue
    const was = old.byUid.get(node.item.uid)
    if (!was) changes.push(change('added', node))
    else {
      if (was.parent?.item.uid !== node.parent?.item.uid || order.get(node.item.uid)) changes.push(change('moved', node))
      changes.push(...nodeChanges(was, node))
    }
  }
  for (const node of old.nodes) if (!node.evidenceOf && !now.byUid.has(node.item.uid)) changes.push(change('removed', node))
  return changes
}

const change = (code: ChangeCode, node: FormNode, more: Partial<Change> = {}): Change => ({ code, uid: node.item.uid, key: node.item.key, label: node.item.label, kind: node.kind, ...more })

function formChanges(before: FormDefinition, after: FormDefinition): Change[] {
  const changes: Change[] = []
  const tell = (code: ChangeCode, was: unknown, now: unknown): void => {
    if (!same(was, now)) changes.push({ code, uid: after.key, key: after.key, label: after.title, kind: 'form', before: was, after: now })
  }
  tell('title-changed', before.title, after.title)
  tell('description-changed', before.description, after.description)
  tell('locales-changed', before.locales, after.locales)
  tell('purpose-changed', [before.purpose, before.subject], [after.purpose, after.subject])
  const names = new Set([...(before.conditions ?? []), ...(after.conditions ?? [])].map((entry) => entry.key))
  for (const name of names) {
    const [was, now] = [before, after].map((each) => each.conditions?.find((entry) => entry.key === name))
    if (!same(was, now)) changes.push({ code: 'condition-changed', uid: name, key: name, label: (now ?? was)!.label, kind: 'form', before: was?.when, after: now?.when })
  }
  return changes
}

/** Which of the things that both have stand elsewhere among their neighbours: all but a longest run that kept its order. */
function places(before: FormDefinition, after: FormDefinition): [Uid, boolean][] {
  const rank = new Map(makeModel(before).nodes.map((node, index) => [node.item.uid, index]))
  const both = modelOf(after).nodes.map((node) => node.item.uid).filter((uid) => rank.has(uid))
  const best = both.map(() => 1)
  const from = both.map(() => -1)
  both.forEach((uid, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if (rank.get(both[earlier]!)! < rank.get(uid)! && best[earlier]! + 1 > best[index]!) {
        best[index] = best[earlier]! + 1
        from[index] = earlier
      }
    }
  })
  const kept = new Set<Uid>()
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = from[at]!) kept.add(both[at]!)
  return both.map((uid) => [uid, !kept.has(uid)])
}

function nodeChanges(was: FormNode, node: FormNode): Change[] {
  const [a, b] = [was.item, node.item] as unknown as Record<string, unknown>[]
  const changes: Change[] = []
  const codes = new Set<ChangeCode>()
  for (const property of new Set([...Object.keys(a!), ...Object.keys(b!)])) {
    if (ELSEWHERE.has(property) || same(a![property], b![property])) continue
    const code = BY_PROPERTY[property] ?? 'limits-changed'
    if (codes.has(code)) continue
    codes.add(code)
    changes.push(change(code, node, { before: a![property], after: b![property] }))
  }
  if (!a!.secured !== !b!.secured) changes.push(change(b!.secured ? 'secured-on' : 'secured-off', node))
  if (a!.choices || b!.choices) changes.push(...choiceChanges((a!.choices ?? []) as Choice[], (b!.choices ?? []) as Choice[], node))
  return changes
}

function choiceChanges(before: readonly Choice[], after: readonly Choice[], node: FormNode): Change[] {
  const changes: Change[] = []
  const old = new Map(before.map((choice) => [choice.value, choice]))
  const tell = (code: ChangeCode, choice: Choice, was?: unknown, now?: unknown): void => void changes.push(change(code, node, { choice: choice.value, before: was, after: now }))
  for (const choice of after) {
    const was = old.get(choice.value)
    old.delete(choice.value)
    if (!was) tell('choice-added', choice, undefined, choice.label)
    else {
      if (!was.deprecated !== !choice.deprecated) tell(choice.deprecated ? 'choice-deprecated' : 'choice-restored', choice)
      if (!same(was.label, choice.label)) tell('choice-label-changed', choice, was.label, choice.label)
      if (was.points !== choice.points || !was.notApplicable !== !choice.notApplicable) tell('choice-points-changed', choice, was.points, choice.points)
      if (!same(was.parents, choice.parents) || !was.exclusive !== !choice.exclusive) tell('choice-changed', choice)
    }
  }
  for (const choice of old.values()) tell('choice-removed', choice, choice.label)
  return changes
}
