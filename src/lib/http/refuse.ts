import { type RequestProblem, requestsText } from '@/i18n/areas/requests'
import { asLocale, type Locale } from '@/i18n/texts'

const STATUS: Record<RequestProblem, number> = {
  'body-too-large': 413,
  'body-not-json': 400,
  'body-not-object': 400,
  'body-not-form': 400,
  'body-type': 415,
  'query-too-large': 400,
  'query-invalid': 400,
  'request-invalid': 400,
  forbidden: 403,
  'not-found': 404,
  'server-error': 500,
  busy: 503,
}

/** A request that ends before Payload sees it. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused'
  constructor(readonly problem: RequestProblem) {
    super(problem)
  }
}

/** Language of the answer: the panel's own cookie, else the first language of `Accept-Language` that we speak. */
export function languageOf(headers: Headers): Locale {
  const cookie = /(?:^|;\s*)payload-lng=(id|en)\b/.exec(headers.get('cookie') ?? '')?.[1]
  if (cookie) return asLocale(cookie)
  const wanted = (headers.get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return asLocale(wanted.find((language) => language === 'id' || language === 'en'))
}

/** The answer to a refused request, in the shape of every other error of the API. */
export const refusal = (problem: RequestProblem, headers: Headers): Response =>
  Response.json({ errors: [{ message: requestsText[languageOf(headers)][problem], code: problem, fields: [] }] }, {
    status: STATUS[problem],
    // What is still on its way of a body that is too large is not waited for.
    headers: { 'cache-control': 'no-store', ...(problem === 'body-too-large' && { connection: 'close' }) },
  })
