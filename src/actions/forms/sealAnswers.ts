import { joinSecured } from '@/domain/forms/splitSecured'
import type { Answers, Computed } from '@/domain/forms/types'
import { seal, unseal } from '@/lib/crypto/keyring'

type Place = { form: string; instanceId: string }
type Secured = { sealed: Answers; sealedComputed: Record<string, Computed> }

/** Where a ciphertext belongs: one that is moved to another field, response or form does not open. */
const contextOf = ({ form, instanceId }: Place, field: string): string => `form-responses:${form}:${instanceId}:${field}`

/** Results stand beside answers under a name no key can have. */
const COMPUTED = '='

/** Each secured answer encrypted by itself (AES-256-GCM), as the JSON text that is stored; null when there is none. */
export function sealAnswers(place: Place, { sealed, sealedComputed }: Secured): string | null {
  const entries = [
    ...Object.entries(sealed).map(([key, value]) => [key, value] as const),
    ...Object.entries(sealedComputed).map(([address, value]) => [COMPUTED + address, value] as const),
  ]
  if (entries.length === 0) return null
  return JSON.stringify(Object.fromEntries(entries.map(([field, value]) => [field, seal(JSON.stringify(value), contextOf(place, field))])))
}

/** Names of the secured fields in a stored text; nothing is decrypted. */
export const sealedNames = (stored: unknown): string[] =>
  typeof stored === 'string' && stored ? Object.keys(JSON.parse(stored) as Record<string, string>).map((name) => name.replace(COMPUTED, '')) : []

/** @throws when a ciphertext was altered or moved, or its key is missing */
export function openAnswers(place: Place, stored: unknown): Secured {
  const opened: Secured = { sealed: {}, sealedComputed: {} }
  if (typeof stored !== 'string' || !stored) return opened
  for (const [field, cipher] of Object.entries(JSON.parse(stored) as Record<string, string>)) {
    const value: unknown = JSON.parse(unseal(cipher, contextOf(place, field)))
    if (field.startsWith(COMPUTED)) opened.sealedComputed[field.slice(COMPUTED.length)] = value as Computed
    else opened.sealed[field] = value as Answers[string]
  }
  return opened
}

type Stored = { instanceId: string; answers?: unknown; computed?: unknown; sealed?: unknown }

/** All answers and results of a stored response, secured ones opened. For the server: who may see them is asked elsewhere. */
export function allAnswers(row: Stored, form: string): { answers: Answers; computed: Record<string, Computed> } {
  const { sealed, sealedComputed } = openAnswers({ form, instanceId: row.instanceId }, row.sealed)
  return {
    answers: joinSecured((row.answers ?? {}) as Answers, sealed),
    computed: { ...((row.computed ?? {}) as Record<string, Computed>), ...sealedComputed },
  }
}

/** Free text about a response (why it was returned or changed) counts as identity. */
export const sealReason = (place: Place, reason: string): string => seal(reason, contextOf(place, ':reason'))
export const openReason = (place: Place, stored: unknown): string | undefined => (typeof stored === 'string' && stored ? unseal(stored, contextOf(place, ':reason')) : undefined)

/** Secured part of a revision, bound to the response and the revision's number. */
export const sealRevision = (place: Place, revision: number, content: unknown): string => seal(JSON.stringify(content), contextOf(place, `:revision:${revision}`))
export const openRevision = (place: Place, revision: number, stored: string): unknown => JSON.parse(unseal(stored, contextOf(place, `:revision:${revision}`)))
