import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { getPayload, type Payload } from 'payload'
import { connectTo, type ApiClient } from './client'

export type TestServer = {
  /** Address without a slash at the end, e.g. `http://127.0.0.1:41234`. */
  url: string
  payload: Payload
  /** Requests without a session; `anonymous.as(email, password)` and `server.as(…)` sign in. */
  anonymous: ApiClient
  as: (email: string, password: string) => Promise<ApiClient>
  close: () => Promise<void>
}

type Handler = (request: Request, context: { params: Promise<{ slug: string[] }> }) => Response | Promise<Response>
type RouteModule = Partial<Record<string, unknown>>

const open = new Set<TestServer>()

/** Closes what a test file left open. */
export async function closeTestServers(): Promise<void> {
  for (const server of open) await server.close()
}

/**
 * The real application behind real HTTP: Payload with our config on this file's own database, and the API route's own
 * handlers, without a Next build in between.
 */
export async function startTestServer(): Promise<TestServer> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const route: RouteModule = await import('@/app/(payload)/api/[...slug]/route')

  const server = createServer((request, response) => {
    void answer(route, request, response).catch((error: unknown) => {
      console.error('[test server]', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const anonymous = connectTo(url)

  const started: TestServer = {
    url,
    payload,
    anonymous,
    as: (email, password) => anonymous.as(email, password),
    close: async () => {
      if (!open.delete(started)) return
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (open.size === 0) await payload.destroy()
    },
  }
  open.add(started)
  return started
}

async function answer(route: RouteModule, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`)
  const segments = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
  const handler = route[incoming.method ?? 'GET']
  if (segments[0] !== 'api' || typeof handler !== 'function') {
    outgoing.writeHead(segments[0] === 'api' ? 405 : 404).end()
    return
  }
  const response = await (handler as Handler)(toRequest(incoming, url), { params: Promise.resolve({ slug: segments.slice(1) }) })
  outgoing.writeHead(response.status, [...response.headers].flat())
  if (response.body) {
    for await (const chunk of response.body) outgoing.write(chunk)
  }
  outgoing.end()
}

function toRequest(incoming: IncomingMessage, url: URL): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one)
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
  const init: RequestInit & { duplex?: 'half' } = { method: incoming.method, headers }
  if (hasBody) {
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
    init.duplex = 'half'
  }
  return new Request(url, init)
}
