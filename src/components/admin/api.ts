import type { Locale } from '@/i18n/texts'

export type Answer<T> = { ok: true; body: T } | { ok: false; message: string; body: unknown }

/** What a failed answer says to the reader. */
function messageOf(body: unknown, otherwise: string): string {
  const errors = body && typeof body === 'object' && 'errors' in body && Array.isArray(body.errors) ? (body.errors as { message?: unknown; data?: { errors?: { message?: unknown }[] } }[]) : []
  const inner = errors[0]?.data?.errors?.[0]?.message
  const message = typeof inner === 'string' ? inner : errors[0]?.message
  return typeof message === 'string' && message ? message : otherwise
}

/** A request of the panel to the API, with the session's cookie and in the reader's language. Never throws. */
export async function call<T>(locale: Locale, method: 'GET' | 'POST' | 'PATCH', path: string, body: unknown, otherwise: string): Promise<Answer<T>> {
  const form = body instanceof FormData
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { 'accept-language': locale, ...(!form && { 'content-type': 'application/json' }) },
      ...(method !== 'GET' && { body: form ? body : JSON.stringify(body) }),
    })
    const answer: unknown = await response.json().catch(() => undefined)
    return response.ok ? { ok: true, body: answer as T } : { ok: false, message: messageOf(answer, otherwise), body: answer }
  } catch {
    return { ok: false, message: otherwise, body: undefined }
  }
}
