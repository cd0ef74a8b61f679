import type { CollectionBeforeDeleteHook } from 'payload'

import { conflict } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import type { GuardHook } from './guardHook'

const flat = (value: unknown): string => JSON.stringify(value === undefined || value === '' ? null : (idOf(value) ?? value)) ?? 'null'

/** What a document says is fixed when it is made; only `movable` fields change afterwards, for trusted code too. */
export const keepFrozen =
  (movable: readonly string[]): GuardHook =>
  ({ data, operation, originalDoc }) => {
    if (operation === 'create') return data
    const changed = Object.keys(data).filter((name) => !movable.includes(name) && name !== 'updatedAt' && flat(data[name]) !== flat(originalDoc?.[name]))
    if (changed.length > 0) throw conflict('frozen', 'Isi yang sudah terbit tidak dapat diubah.', 'What was published cannot be changed.')
    return data
  }

export const neverDeleted: CollectionBeforeDeleteHook = () => {
  throw conflict('never-deleted', 'Data ini tidak pernah dihapus.', 'This is never deleted.')
}
