import { headers } from 'next/headers'

import type { FormError } from '@/components/ui'
import type { Typed } from './input'

/** What a form post left behind for the page that answers it. */
export type FormResult = { form: string; errors: readonly FormError[]; typed: Typed; show?: string }

/**
 * A form post and the page that answers it are two steps of one request (Next runs the action, then draws the page).
 * What the first has to tell the second waits here, under the request's own nonce, for that moment only. Nothing of it
 * goes into an address, a cookie or the database.
 */
const KEY = Symbol.for('sigap.staff.formResults')
const KEEP_MS = 15_000

function waiting(): Map<string, FormResult> {
  const scope = globalThis as { [KEY]?: Map<string, FormResult> }
  return (scope[KEY] ??= new Map())
}

const nonce = async (): Promise<string> => (await headers()).get('x-nonce') ?? ''

/** Called by the post. */
export async function leave(result: FormResult): Promise<void> {
  const key = await nonce()
  if (!key) return
  waiting().set(key, result)
  setTimeout(() => waiting().delete(key), KEEP_MS).unref()
}

const NOTHING: Omit<FormResult, 'form'> = { errors: [], typed: {} }

/** Called by the page: the result of this form's post, empty when the page was merely opened (or another form posted). */
export async function resultOf(form: string): Promise<Omit<FormResult, 'form'> & { posted: boolean }> {
  const result = waiting().get(await nonce())
  return result?.form === form ? { ...result, posted: true } : { ...NOTHING, posted: false }
}

/** Whether any form of this request has errors: the page's title says so first. */
export const hasErrors = async (): Promise<boolean> => (waiting().get(await nonce())?.errors.length ?? 0) > 0
