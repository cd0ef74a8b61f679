import { slugOf } from '@/domain/forms/draft/keys'
import type { GuardHook } from '@/hooks/guardHook'

const MOST = 50

/** A new form without a key gets one made from its title that nobody has yet. */
export const nameForm: GuardHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.key || typeof data.title !== 'string') return data
  const base = slugOf(data.title) || 'formulir'
  const wanted = [base, ...Array.from({ length: MOST }, (_, index) => `${base}_${index + 2}`)]
  const { docs } = await req.payload.db.find<{ id: string; key: string }>({
    collection: 'forms', where: { key: { in: wanted } }, select: { key: true }, limit: wanted.length, pagination: false, req: { transactionID: req.transactionID },
  })
  const taken = new Set(docs.map(({ key }) => key))
  data.key = wanted.find((key) => !taken.has(key)) ?? ''
  return data
}
