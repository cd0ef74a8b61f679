import { scopeOf } from '@/access/scopeOf'
import type { Scope } from '@/access/scope'
import { findingRefusal, type FindingSide } from '@/domain/monitoring/findings'
import type { GuardHook } from '@/hooks/guardHook'
import { now } from '@/lib/clock'
import { conflict, forbidden, invalid } from '@/lib/errors'
import { idOf, refOf } from '@/lib/relation'

import { loadObjects, objectKey } from './objects'

type Row = Record<string, unknown>
const MONITOR_FIELDS = ['finding', 'recommendation', 'clause', 'responsible', 'dueOn', 'note'] as const
const flat = (value: unknown): string => JSON.stringify(value === '' || value === undefined ? null : value) ?? 'null'

/** On which side of a finding somebody stands: who monitors, who is monitored, both in one region, or neither. */
export function sidesOf(scope: Scope, doc: Row): Set<FindingSide> {
  const sides = new Set<FindingSide>()
  const object = refOf(doc.object)
  for (const grant of scope.grants) {
    if (grant.role === 'secretariat' && grant.region === idOf(doc.region)) sides.add('monitor')
    if (grant.role === 'assessor' && grant.round === idOf(doc.round)) sides.add('monitor')
    if (grant.role === 'secretariat' && object?.relationTo === 'task-forces' && grant.region === doc.objectRegion) sides.add('object')
    if (grant.role === 'sub-coordinator' && grant.subTaskForce === idOf(doc.subTaskForce)) sides.add('object')
    if (grant.role === 'centre-head' && grant.serviceCentre === idOf(doc.serviceCentre)) sides.add('object')
  }
  return sides
}

async function stampObject(req: Parameters<GuardHook>[0]['req'], data: Row): Promise<void> {
  const round = await req.payload.db.findOne<{ id: string; status: string; objects?: Row[] }>({ collection: 'monitoring-rounds', where: { id: { equals: idOf(data.round) } }, req: { transactionID: req.transactionID } })
  if (!round || (round.status !== 'running' && round.status !== 'reported')) throw conflict('round-not-running', 'Temuan dicatat setelah putaran berjalan.', 'Findings are recorded once the round runs.')
  const ref = refOf(data.object)
  const known = (round.objects ?? []).some((row) => { const one = refOf(row.object); return ref !== undefined && one !== undefined && objectKey(one) === objectKey(ref) })
  const object = ref && known ? (await loadObjects(req, [data.object])).get(objectKey(ref)) : undefined
  if (!ref || !object) throw invalid('object-unknown', 'Objek ini tidak termasuk dalam putaran.', 'This object is not part of the round.', ['object'])
  data.objectRegion = object.region
  data.subTaskForce = object.kind === 'sub-task-force' ? object.id : undefined
  data.serviceCentre = object.kind === 'service-centre' ? object.id : undefined
  data.status = 'open'
}

/** A finding's own rules: about an object of its round; the monitor writes it, the object answers it, nobody closes their own. */
export const checkFinding: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  if (operation === 'create') {
    await stampObject(req, data)
    return data
  }
  const before: Row = { ...originalDoc }
  if ('object' in data && flat(refOf(data.object)) !== flat(refOf(before.object))) throw invalid('object-fixed', 'Objek temuan tidak dapat diganti.', 'The object of a finding cannot be replaced.', ['object'])
  if (overrideAccess) return data
  const sides = sidesOf(await scopeOf(req), before)
  const touched = (names: readonly string[]): boolean => names.some((name) => name in data && flat(data[name]) !== flat(before[name]))
  if (touched(MONITOR_FIELDS) && !sides.has('monitor')) throw forbidden('finding-monitor', 'Isi temuan hanya dapat diubah pemantau.', 'Only the monitor changes the finding itself.')
  if (touched(['answer']) && !sides.has('object')) throw forbidden('finding-object', 'Tanggapan hanya dapat ditulis objek yang dipantau.', 'Only the monitored body writes the answer.')
  if (before.status === 'closed' && touched([...MONITOR_FIELDS, 'answer', 'status'])) throw conflict('finding-closed', 'Temuan ini sudah ditutup.', 'This finding is closed.')
  const [from, to] = [String(before.status), String(data.status ?? before.status)]
  if (from === to) return data
  const refusals = (['object', 'monitor'] as const).filter((side) => sides.has(side)).map((side) => findingRefusal({ from, to, side, text: String((side === 'object' ? data.answer ?? before.answer : data.note ?? before.note) ?? '') }))
  if (!refusals.includes(null)) {
    const refusal = refusals.find((one) => one !== 'not-your-side') ?? refusals[0]
    if (refusal === 'text-missing') throw invalid('text-required', 'Tulis tanggapan atau catatan lebih dahulu.', 'Write an answer or note first.', [to === 'in-progress' ? 'note' : 'answer'])
    if (refusal === 'no-such-move') throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur.', 'There is no such step.')
    throw forbidden('not-your-step', 'Langkah ini bukan wewenang Anda.', 'This step is not yours to make.')
  }
  if (to === 'answered') data.answeredAt = now().toISOString()
  return data
}

