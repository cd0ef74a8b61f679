import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { invalid, localeOf, notFound } from '@/lib/errors'
import { clientAddress } from '@/lib/http/clientAddress'

const gone = (): never => {
  throw notFound()
}

const ANSWER = {
  id: 'Bila surel itu terdaftar, tautan untuk membuat kata sandi baru sudah dikirim.',
  en: 'If that e-mail is registered, a link to a new password has been sent.',
}
/** Milliseconds every answer takes: sending a mail must not show in the time of the answer. */
const PACE_MS = 400

/**
 * The mail is sent while the answer goes out, in a request of its own: known and unknown addresses get the same answer
 * in the same time. Too many requests for one address end in the same silence.
 */
async function forgot(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  const email: unknown = req.data?.email
  if (typeof email !== 'string' || !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email.trim())) {
    throw invalid('email-required', 'Isi alamat surel.', 'Enter an e-mail address.', ['email'])
  }
  const headers = new Headers({ 'x-forwarded-for': clientAddress(req.headers) })
  const work = req.payload.forgotPassword({ collection: 'users', data: { email }, overrideAccess: true, req: { headers, i18n: req.i18n } as PayloadRequest })
  work.catch((error: unknown) => req.payload.logger.warn({ msg: `A link to a new password was not sent: ${error instanceof Error ? error.name : 'error'}` }))
  await new Promise((resolve) => setTimeout(resolve, PACE_MS))
  return Response.json({ message: ANSWER[localeOf(req)] })
}

/** Doors of Payload's accounts that stay shut (the first account is made before the system listens), and one of our own. */
export const accountDoors: Endpoint[] = [
  { path: '/first-register', method: 'post', handler: gone },
  { path: '/init', method: 'get', handler: gone },
  { path: '/verify/:id', method: 'post', handler: gone },
  { path: '/unlock', method: 'post', handler: gone },
  { path: '/forgot-password', method: 'post', handler: forgot },
]
