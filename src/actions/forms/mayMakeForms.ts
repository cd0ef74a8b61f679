import type { PayloadRequest } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { forbidden } from '@/lib/errors'

/** @throws {DomainError} 403 without the right to make forms anywhere; where, is checked with the form itself */
export async function assertMayMakeForms(req: PayloadRequest): Promise<void> {
  if (!hasRight('forms', 'create', await scopeOf(req))) throw forbidden('form-right', 'Anda tidak berwenang membuat formulir.', 'You may not make forms.')
}
