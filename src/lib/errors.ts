import { APIError, type PayloadRequest } from 'payload'

import type { Label } from '@/i18n/label'
import { asLocale } from '@/i18n/texts'

const BRAND = Symbol.for('sigap.domainError')

/**
 * An error a person can act on: coded for programs, said in Indonesian and English for people.
 * `status` is an HTTP status (4xx); `fields` names the paths it is about.
 */
export class DomainError extends APIError {
  readonly [BRAND] = true
  readonly code: string
  readonly text: Label
  readonly fields: readonly string[]

  constructor(code: string, status: number, text: Label, fields: readonly string[] = []) {
    super(text.id, status, { code, fields, text }, true)
    this.code = code
    this.text = text
    this.fields = fields
  }

  /**
   * A production build holds this file once for the pages and once for the API, and a rule may run in the one while its
   * error is caught in the other: known by its mark, not by which of the two classes made it.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value
  }
}

const hasStatus = (error: unknown): error is Error & { status: number } => error instanceof Error && 'status' in error && typeof error.status === 'number'

/** Payload's own refusal of a sign-in: unknown account, wrong password, locked. By status, for the reason given at DomainError. */
export const isSignInRefusal = (error: unknown): boolean => hasStatus(error) && error.status === 401

/** Problems that Payload's own validation found, by field; undefined for any other error. */
export function fieldProblems(error: unknown): readonly { path: string; message: string }[] | undefined {
  if (!hasStatus(error) || error.status !== 400 || !('data' in error)) return undefined
  const { data } = error
  const rows: unknown = data && typeof data === 'object' && 'errors' in data ? data.errors : undefined
  return Array.isArray(rows) && rows.every((row) => typeof row?.path === 'string' && typeof row.message === 'string') ? (rows as { path: string; message: string }[]) : undefined
}

/** Language a request wants its messages in. */
export const localeOf = (req: Pick<PayloadRequest, 'i18n'> | undefined): 'id' | 'en' => asLocale(req?.i18n?.language)

export const invalid = (code: string, id: string, en: string, fields: readonly string[] = []): DomainError =>
  new DomainError(code, 400, { id, en }, fields)

export const forbidden = (code: string, id: string, en: string): DomainError => new DomainError(code, 403, { id, en })

export const conflict = (code: string, id: string, en: string): DomainError => new DomainError(code, 409, { id, en })

export const notFound = (): DomainError =>
  new DomainError('not-found', 404, { id: 'Data tidak ditemukan.', en: 'Not found.' })
