import { rolesOn } from '@/access/permits'
import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { isRegionId, levelOf, parentOf, provinceOf } from '@/domain/platform/regions'
import { canMove } from '@/domain/structure/transitions'
import { taskForceName } from '@/domain/structure/planTaskForce'
import type { GuardHook } from '@/hooks/guardHook'
import { conflict, invalid } from '@/lib/errors'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'

const outside = () => invalid('region-foreign', 'Wilayah tidak ditemukan dalam wewenang Anda.', 'The region was not found within your remit.', ['region'])

/**
 * Before a task force is made: its region is known and has none yet, the writer may form it (system-admin, the region's
 * own secretariat, or the level directly above while the region has none), and the rule set valid today is pinned.
 */
export const prepareTaskForce: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  const tx = { transactionID: req.transactionID }
  if (operation === 'update') {
    if ('region' in data && idOf(data.region) !== idOf(originalDoc?.region)) throw invalid('region-fixed', 'Wilayah tidak dapat diubah.', 'The region cannot be changed.', ['region'])
    const to = data.status as string | undefined
    if (to && to !== originalDoc?.status && !canMove('task-forces', String(originalDoc?.status), to)) {
      throw conflict('move-unknown', 'Perubahan status ini tidak ada dalam alur.', 'There is no such step.')
    }
    return data
  }
  const region = idOf(data.region)
  if (!isRegionId(region)) throw outside()
  const row = await req.payload.db.findOne<{ id: string; name: string; kind: 'negara' | 'provinsi' | 'kabupaten' | 'kota' }>({ collection: 'regions', where: { id: { equals: region } }, req: tx })
  if (!row) throw outside()
  if (!overrideAccess) {
    const scope = await scopeOf(req)
    const roles = rolesOn('task-forces', 'create', scope, { region })
    const near = grantsOf(scope, 'secretariat').some((grant) => grant.region === region || grant.region === parentOf(region))
    if (!roles.has('system-admin') && !near) throw outside()
  }
  const existing = await req.payload.db.findOne({ collection: 'task-forces', where: { region: { equals: region } }, select: { name: true }, req: tx })
  if (existing) throw conflict('already-formed', 'Wilayah ini sudah memiliki gugus tugas.', 'This region already has a task force.')
  const today = dateIn()
  const ruleSets = await req.payload.db.find({
    collection: 'rule-sets',
    where: { and: [{ validFrom: { less_than_equal: today } }, { or: [{ validUntil: { exists: false } }, { validUntil: { greater_than_equal: today } }] }] },
    sort: '-validFrom', limit: 1, pagination: false, select: { key: true }, req: tx,
  })
  const ruleSet = ruleSets.docs[0]
  if (!ruleSet) throw conflict('no-rule-set', 'Belum ada perangkat aturan yang berlaku.', 'No rule set is in force.')
  const above = parentOf(region)
  const parent = above ? await req.payload.db.findOne<{ id: string }>({ collection: 'task-forces', where: { region: { equals: above } }, select: { name: true }, req: tx }) : null
  return {
    ...data, region, province: provinceOf(region), level: levelOf(region), status: 'planned', ruleSet: ruleSet.id, parent: parent?.id,
    name: taskForceName({ id: region, name: row.name, level: levelOf(region), kind: row.kind }),
  }
}
