import type { Staff } from '../session'

/** Number of a version within the person's reach; 0 where there is none. */
export async function versionNumber(staff: Staff, id: string): Promise<number> {
  const { docs } = await staff.payload.find({ collection: 'form-versions', where: { id: { equals: id } }, select: { number: true }, limit: 1, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
  return docs[0]?.number ?? 0
}
