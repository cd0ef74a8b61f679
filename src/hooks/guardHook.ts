import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

/**
 * Payload tells `beforeValidate` and `beforeChange` nothing of `overrideAccess`, yet rules about people must not
 * bind trusted server code. The mark is set when the operation begins (a client cannot send it: unknown keys are
 * refused, and any incoming mark is replaced), handed to each hook as `overrideAccess`, and gone before the write.
 */
const MARK = '$trusted'

export type GuardHook = (
  args: Parameters<CollectionBeforeValidateHook>[0] & { overrideAccess: boolean; data: Record<string, unknown> },
) => Promise<Record<string, unknown> | void> | Record<string, unknown> | void

export const markTrusted: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!('data' in args) || !args.data || typeof args.data !== 'object') return args
  const data: Record<string, unknown> = { ...args.data, [MARK]: overrideAccess === true }
  return { ...args, data } as typeof args
}

async function run(hooks: readonly GuardHook[], args: Parameters<CollectionBeforeValidateHook>[0], last: boolean): Promise<Record<string, unknown>> {
  let data = { ...args.data } as Record<string, unknown>
  const overrideAccess = data[MARK] === true
  const mark = data[MARK]
  delete data[MARK]
  for (const hook of hooks) data = (await hook({ ...args, data, overrideAccess })) ?? data
  if (!last && mark !== undefined) data[MARK] = mark
  return data
}

export const runBeforeValidate =
  (hooks: readonly GuardHook[]): CollectionBeforeValidateHook =>
  (args) =>
    // Payload's reset of a password calls this without the stored document and ignores the answer: the link is the proof
    // there, nobody is signed in, and rules about who may change what would only refuse it.
    args.operation === 'update' && !args.originalDoc ? args.data : run(hooks, args, false)

export const runBeforeChange =
  (hooks: readonly GuardHook[]): CollectionBeforeChangeHook =>
  (args) =>
    run(hooks, args, true)
