import { levelOf } from '../platform/regions'
import type { ObjectKind } from './lists'

type Offered = { value: string; key: string; subject: string }

/** Keys of the ready instruments (seed/base/instruments), which say for whom they were written. */
function readyKey({ kind, region, field }: { kind: ObjectKind; region: string; field?: string }): string {
  if (kind === 'task-force') return `monev_gugus_tugas_${levelOf(region)}`
  return kind === 'sub-task-force' ? `monev_sub_${(field ?? '').replaceAll('-', '_')}` : 'monev_ppt'
}

/** The instrument to begin with for an object: the ready one of its kind, else the only one there is for things of its kind. */
export function suggestInstrument(object: { kind: ObjectKind; region: string; field?: string }, offered: readonly Offered[]): string | undefined {
  const fit = offered.filter(({ subject }) => subject === object.kind)
  const ready = fit.find(({ key }) => key === readyKey(object))
  return ready?.value ?? (fit.length === 1 ? fit[0]?.value : undefined)
}
