import type { CollectionBeforeDeleteHook } from 'payload'

import { conflict } from '@/lib/errors'

import { changedFields } from './changedFields'
import type { GuardHook } from './guardHook'

/** What a document says is fixed when it is made; only `movable` fields change afterwards, for trusted code too. */
export const keepFrozen =
  (movable: readonly string[]): GuardHook =>
  ({ data, operation, originalDoc }) => {
    if (operation === 'create') return data
    const changed = changedFields(data, originalDoc).filter((name) => !movable.includes(name) && name !== 'updatedAt')
    if (changed.length > 0) throw conflict('frozen', 'Isi yang sudah terbit tidak dapat diubah.', 'What was published cannot be changed.')
    return data
  }

export const neverDeleted: CollectionBeforeDeleteHook = () => {
  throw conflict('never-deleted', 'Data ini tidak pernah dihapus.', 'This is never deleted.')
}
