import type { PayloadRequest } from 'payload'

import { answerAt, partsOf } from '@/domain/forms/answered'
import { modelOf } from '@/domain/forms/model'
import type { Answers, AnswerValue, FormDefinition } from '@/domain/forms/types'
import { now } from '@/lib/clock'
import { idOf } from '@/lib/relation'

import { sealRevision } from './sealAnswers'
import type { ResponseRow } from './types'
import { differences } from './view'

export type RevisionAction = 'submit' | 'edit' | 'return' | 'accept' | 'void' | 'move'
export type Change = { address: string; before?: AnswerValue; after?: AnswerValue }

type What = {
  action: RevisionAction
  reason?: string
  versionBefore?: string
  before?: Answers
  after?: Answers
  /** Says which fields are secured; without it everything is. */
  definition?: FormDefinition
}

/** What changed, who did it and why. Secured values and the reason are encrypted; unknown fields count as secured. */
export async function recordRevision(req: PayloadRequest, row: ResponseRow, { action, reason, versionBefore, before = {}, after = {}, definition }: What): Promise<void> {
  const model = definition && modelOf(definition)
  const changes: Change[] = differences(before, after).map((address) => ({ address, before: answerAt(before, address), after: answerAt(after, address) }))
  const isOpen = ({ address }: Change): boolean => {
    const node = model?.byKey.get(partsOf(address).key)
    return Boolean(node && !model?.secured.has(node.item.uid) && !(node.evidenceOf && model?.secured.has(node.evidenceOf.uid)))
  }
  const secured = changes.filter((change) => !isOpen(change))
  const form = idOf(row.form) ?? ''
  const content = { ...(reason && { reason }), ...(secured.length > 0 && { changes: secured }) }
  await req.payload.db.create({
    collection: 'form-revisions',
    data: {
      response: String(row.id),
      form,
      action,
      actor: req.user ? String(req.user.id) : undefined,
      at: now().toISOString(),
      revision: row.revision,
      patch: changes.filter(isOpen),
      sealed: Object.keys(content).length > 0 ? sealRevision({ form, instanceId: row.instanceId }, row.revision, content) : undefined,
      versionBefore: versionBefore ?? idOf(row.version),
      versionAfter: idOf(row.version),
      instanceId: row.instanceId,
    },
    req: { transactionID: req.transactionID },
  })
}
