import type { FormError } from '@/components/ui'
import { readDate } from '@/components/ui/dateParts'
import type { Vocabulary } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

/** What a person typed, by field name, to be shown again beside the errors. Passwords are never among it. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** Thrown by a form's own checks: shown at the fields, nothing is written. */
export class FormProblems extends Error {
  override readonly name = 'FormProblems'
  constructor(readonly errors: readonly FormError[]) {
    super('form problems')
  }
}

/**
 * A posted form: values trimmed and bounded, choices only from their vocabulary. Problems are collected, so that a
 * person sees all of them at once; `done()` throws them.
 */
export class Input {
  readonly problems: FormError[] = []
  constructor(
    private readonly form: FormData,
    private readonly locale: Locale,
  ) {}

  /** One line or several; `''` when left empty. Longer than `max` is a problem, not a cut. */
  text(name: string, { max = 300, required }: { max?: number; required?: string } = {}): string {
    const value = this.form.get(name)
    const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
    if (!text && required) this.problems.push({ field: name, message: required })
    if (text.length > max) this.problems.push({ field: name, message: staffText[this.locale].form.tooLong(formatNumber(max, this.locale)) })
    return text
  }

  /** A password exactly as typed. */
  secret(name: string): string {
    const value = this.form.get(name)
    return typeof value === 'string' ? value : ''
  }

  choice<K extends string>(name: string, vocabulary: Vocabulary<K>, required?: string): K | undefined {
    const value = this.form.get(name)
    if (typeof value === 'string' && Object.hasOwn(vocabulary, value)) return value as K
    if (required) this.problems.push({ field: name, message: required })
    return undefined
  }

  choices<K extends string>(name: string, vocabulary: Vocabulary<K>): K[] {
    return this.list(name).filter((value): value is K => Object.hasOwn(vocabulary, value))
  }

  /** Values of a group of boxes whose choices are not a vocabulary (accounts, centres). */
  list(name: string): string[] {
    return this.form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '').slice(0, 200)
  }

  /** `YYYY-MM-DD`, or undefined when all boxes are empty. */
  date(name: string, { required }: { required?: string } = {}): string | undefined {
    const date = readDate(this.form, name)
    if (date === null) this.problems.push({ field: name, message: staffText[this.locale].form.wrongDate })
    if (date === undefined && required) this.problems.push({ field: name, message: required })
    return date ?? undefined
  }

  checked(name: string): boolean {
    return this.form.get(name) === 'on'
  }

  problem(field: string | undefined, message: string): void {
    this.problems.push({ field, message })
  }

  done(): void {
    if (this.problems.length > 0) throw new FormProblems(this.problems)
  }

  /** Everything typed, but no secrets and none of React's own fields. */
  typed(): Typed {
    const typed: Record<string, string[]> = {}
    for (const [name, value] of this.form.entries()) {
      if (typeof value !== 'string' || name.startsWith('$') || /sandi|password/i.test(name)) continue
      ;(typed[name] ??= []).push(value)
    }
    return typed
  }
}
