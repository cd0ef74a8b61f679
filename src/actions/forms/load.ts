import type { PayloadRequest } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import type { Operation } from '@/access/table'
import type { FormDefinition } from '@/domain/forms/types'
import { notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import type { FormRow, ResponseRow, Version } from './types'

type Raw = Record<string, unknown> & { id: string }
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Ids that clients make: lower-case UUIDs, nothing else. */
export const isInstanceId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9A-Za-z-]{1,64}$/.test(value)

const tx = (req: PayloadRequest) => ({ transactionID: req.transactionID })

/**
 * A form the caller may read, and change when `operation` says so.
 * @throws {DomainError} `not-found` (404), the same for a foreign and a missing one
 */
export async function formInScope(req: PayloadRequest, id: string, operation: Extract<Operation, 'read' | 'update'> = 'read'): Promise<FormRow> {
  const form = await formById(req, id)
  if (!form || !permits('forms', operation, await scopeOf(req), form)) throw notFound()
  return form
}

/** A form whoever asks: for the server's own checks. */
export async function formById(req: PayloadRequest, id: string): Promise<FormRow | null> {
  if (!isId(id)) return null
  return req.payload.db.findOne<FormRow>({ collection: 'forms', where: { id: { equals: id } }, req: tx(req) })
}

/** Definitions by hash: they never change, so a process reads each once. The oldest goes when there are too many. */
const definitions = new Map<string, FormDefinition>()
const MOST_DEFINITIONS = 200

export function definitionOf(hash: string, text: string): FormDefinition {
  const known = definitions.get(hash)
  if (known) return known
  const definition = JSON.parse(text) as FormDefinition
  if (definitions.size >= MOST_DEFINITIONS) definitions.delete(definitions.keys().next().value ?? '')
  definitions.set(hash, definition)
  return definition
}
export const knownDefinition = (hash: string): FormDefinition | undefined => definitions.get(hash)

export const toVersion = (row: Raw): Version => ({
  id: String(row.id),
  form: idOf(row.form) ?? '',
  number: Number(row.number),
  hash: String(row.hash),
  state: String(row.state),
  acceptUntil: typeof row.acceptUntil === 'string' ? row.acceptUntil : undefined,
  definition: definitionOf(String(row.hash), String(row.definition)),
})

export async function versionById(req: PayloadRequest, id: string | undefined): Promise<Version | null> {
  if (!isId(id)) return null
  const row = await req.payload.db.findOne<Raw>({ collection: 'form-versions', where: { id: { equals: id } }, req: tx(req) })
  return row && toVersion(row)
}

/** The version of a form with this hash. Where a later one says the same again, the newest that is still published. */
export async function versionByHash(req: PayloadRequest, form: string, hash: string): Promise<Version | null> {
  if (!/^[0-9a-f]{64}$/.test(hash) || !isId(form)) return null
  const { docs } = await req.payload.db.find<Raw>({
    collection: 'form-versions', where: { and: [{ form: { equals: form } }, { hash: { equals: hash } }] }, sort: '-number', limit: 20, pagination: false, req: tx(req),
  })
  const found = docs.find((row) => row.state === 'published') ?? docs[0]
  return found ? toVersion(found) : null
}

export async function responseByInstance(req: PayloadRequest, instanceId: string): Promise<ResponseRow | null> {
  if (!isInstanceId(instanceId)) return null
  return req.payload.db.findOne<ResponseRow>({ collection: 'form-responses', where: { instanceId: { equals: instanceId } }, req: tx(req) })
}
