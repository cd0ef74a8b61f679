import type { PayloadRequest } from 'payload'

const MOST_SAME = 50

/** The first of `base`, `base_2`, `base_3` … that no form has; undefined when fifty have been made. Call it within the write. */
export async function freeKey(req: PayloadRequest, base: string): Promise<string | undefined> {
  const wanted = [base, ...Array.from({ length: MOST_SAME }, (_, index) => `${base}_${index + 2}`)]
  const { docs } = await req.payload.db.find<{ id: string; key: string }>({
    collection: 'forms', where: { key: { in: wanted } }, select: { key: true }, limit: wanted.length, pagination: false, req: { transactionID: req.transactionID },
  })
  const taken = new Set(docs.map((doc) => doc.key))
  return wanted.find((each) => !taken.has(each))
}
