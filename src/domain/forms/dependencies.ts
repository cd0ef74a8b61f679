import { modelOf, type FormModel, type FormNode } from './model'
import { calculationRefs, conditionRefs } from './refs'
import type { FormDefinition, Uid } from './types'

/** What has to be known before a thing can be shown or computed: uids, itself never among them unless it reads itself. */
export function inputsOf(model: FormModel, node: FormNode): Set<Uid> {
  const inputs = new Set<Uid>()
  if (node.parent) inputs.add(node.parent.item.uid)
  if (node.item.shownWhen) conditionRefs(node.item.shownWhen, model.named, inputs)
  if ('calculation' in node.item) calculationRefs(node.item.calculation, model.named, inputs)
  if ('choiceFilter' in node.item && node.item.choiceFilter) inputs.add(node.item.choiceFilter.by)
  return inputs
}

export type Order = { order: Uid[]; cycles: Uid[][] }

/** Uids in an order in which each comes after what it depends on; what goes round in circles is listed instead. */
export function dependencyOrder(definition: FormDefinition): Order {
  const model = modelOf(definition)
  const order: Uid[] = []
  const cycles: Uid[][] = []
  const state = new Map<Uid, 'open' | 'done'>()
  const path: Uid[] = []
  const visit = (node: FormNode): void => {
    const { uid } = node.item
    if (state.get(uid) === 'done') return
    if (state.get(uid) === 'open') {
      cycles.push(path.slice(path.indexOf(uid)))
      return
    }
    state.set(uid, 'open')
    path.push(uid)
    for (const input of inputsOf(model, node)) {
      const found = model.byUid.get(input)
      if (found) visit(found)
    }
    path.pop()
    state.set(uid, 'done')
    order.push(uid)
  }
  for (const node of model.nodes) visit(node)
  const circular = new Set(cycles.flat())
  return { order: order.filter((uid) => !circular.has(uid)), cycles }
}
