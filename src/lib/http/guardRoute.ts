import { withRetry } from '../database/withRetry'
import { checkBody, QUERY_BODY_LIMIT, queryBody } from './checkBody'
import { checkQuery } from './checkQuery'
import { refusal, RequestRefused } from './refuse'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

/** First segments that would be found on every object, and the picture generator nobody needs. */
const CLOSED = new Set(['og', ...Object.getOwnPropertyNames(Object.prototype)])

const OVERRIDE = ['x-payload-http-method-override', 'x-http-method-override']

/** What the handler is given, made anew for each time it is asked: a body can be read once. */
type Judged = () => Request

async function judge(request: Request): Promise<Judged> {
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  const asGet = request.method === 'POST' && OVERRIDE.some((name) => headers.get(name) === 'GET')
  // The panel sends long queries this way. Read here, so that it is judged like any other query.
  const search = asGet ? [url.search.replace(/^\?/, ''), await queryBody(request)].filter(Boolean).join('&') : url.search
  url.search = checkQuery(search, asGet ? QUERY_BODY_LIMIT : undefined)
  for (const name of OVERRIDE) headers.delete(name)
  const method = asGet ? 'GET' : request.method
  if (method !== 'POST' && method !== 'PATCH' && method !== 'PUT') {
    // A body here means nothing; it is not even read.
    headers.delete('content-length')
    headers.delete('content-type')
    return () => new Request(url, { method, headers, signal: request.signal })
  }
  const { bytes, contentType } = await checkBody(request)
  headers.set('content-type', contentType)
  headers.set('content-length', String(bytes.byteLength))
  return () => new Request(url, { method, headers, body: bytes, signal: request.signal })
}

const ATTEMPTS = 5
/** Milliseconds after which a request is not begun again: the other writer holds on, and the sender should know. */
const PATIENCE_MS = 2_000

/** True where the request lost against another writer and changed nothing (`answerErrors` says `Retry-After` then). */
const lost = (response: Response): boolean => response.status === 503 && response.headers.has('retry-after')

/** Carries the answer of a request that lost to where it is asked again, or told. */
class Lost extends Error {
  readonly retryable = true
  constructor(readonly response: Response) {
    super('lost against another writer')
  }
}

/** Asks the handler, and asks again when it lost: on MongoDB two writes of one document that meet are one too many. */
async function ask(handler: Handler, judged: Judged, context: Context): Promise<Response> {
  const begun = Date.now()
  const once = async (): Promise<Response> => {
    const request = judged()
    const response = await handler(request, context)
    if (lost(response) && !request.signal.aborted && Date.now() - begun <= PATIENCE_MS) throw new Lost(response)
    return response
  }
  try {
    return await withRetry(once, { attempts: ATTEMPTS, baseMs: 50 })
  } catch (error) {
    if (error instanceof Lost) return error.response
    throw error
  }
}

/**
 * Stands before Payload's REST handlers, which take almost anything (an array as a body, a filter of any depth, a body
 * without end). What cannot be read is answered here with a 4xx and a sentence; nothing is written. A request that lost
 * against another writer is asked again for a while before its sender is told to.
 */
export function guardRoute(handler: Handler): Handler {
  return async (request, context) => {
    let judged: Judged
    try {
      const [first] = (await context.params).slug ?? []
      if (first !== undefined && CLOSED.has(first)) throw new RequestRefused('not-found')
      judged = await judge(request)
    } catch (error) {
      if (error instanceof RequestRefused) return refusal(error.problem, request.headers)
      // The sender went away in the middle of the body, or sent a broken one.
      if (error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')) return refusal('request-invalid', request.headers)
      throw error
    }
    return ask(handler, judged, context)
  }
}
