import { APIError, type PayloadRequest } from 'payload'

import type { Label } from '@/i18n/label'
import { asLocale } from '@/i18n/texts'

/**
 * An error a person can act on: coded for programs, said in Indonesian and English for people.
 * `status` is an HTTP status (4xx); `fields` names the paths it is about.
 */
export class DomainError extends APIError {
  readonly code: string
  readonly text: Label
  readonly fields: readonly string[]

  constructor(code: string, status: number, text: Label, fields: readonly string[] = []) {
    super(text.id, status, { code, fields, text }, true)
    this.code = code
    this.text = text
    this.fields = fields
  }
}

/** Language a request wants its messages in. */
export const localeOf = (req: Pick<PayloadRequest, 'i18n'> | undefined): 'id' | 'en' => asLocale(req?.i18n?.language)

export const invalid = (code: string, id: string, en: string, fields: readonly string[] = []): DomainError =>
  new DomainError(code, 400, { id, en }, fields)

export const forbidden = (code: string, id: string, en: string): DomainError => new DomainError(code, 403, { id, en })

export const conflict = (code: string, id: string, en: string): DomainError => new DomainError(code, 409, { id, en })

export const notFound = (): DomainError =>
  new DomainError('not-found', 404, { id: 'Data tidak ditemukan.', en: 'Not found.' })
