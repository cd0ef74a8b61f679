export type ApiResponse<T = unknown> = { status: number; body: T; headers: Headers }

export type ApiClient = {
  token: string | undefined
  /** Any request; `body` is sent as JSON unless it is a FormData, a string or bytes, which go as they are. */
  request: <T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<ApiResponse<T>>
  get: <T = Record<string, unknown>>(path: string) => Promise<ApiResponse<T>>
  post: <T = Record<string, unknown>>(path: string, body?: unknown) => Promise<ApiResponse<T>>
  patch: <T = Record<string, unknown>>(path: string, body?: unknown) => Promise<ApiResponse<T>>
  delete: <T = Record<string, unknown>>(path: string) => Promise<ApiResponse<T>>
  /** The same API, signed in. Throws when the login is refused. */
  as: (email: string, password: string) => Promise<ApiClient>
}

const isRaw = (body: unknown): body is BodyInit => body instanceof FormData || typeof body === 'string' || body instanceof Uint8Array

/** A client of the REST API at `url`; paths are given as `/api/…`. Bodies that are not JSON come back as text. */
export function connectTo(url: string, token?: string): ApiClient {
  const request: ApiClient['request'] = async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const sent = new Headers({ 'accept-language': 'id', ...headers })
    if (token) sent.set('authorization', `JWT ${token}`)
    if (body !== undefined && !isRaw(body) && !sent.has('content-type')) sent.set('content-type', 'application/json')
    const response = await fetch(url + path, {
      method,
      headers: sent,
      body: body === undefined ? undefined : isRaw(body) ? body : JSON.stringify(body),
      redirect: 'manual',
    })
    const text = await response.text()
    const parsed: unknown = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text
    return { status: response.status, body: parsed as T, headers: response.headers }
  }
  return {
    token,
    request,
    get: (path) => request('GET', path),
    post: (path, body = {}) => request('POST', path, body),
    patch: (path, body = {}) => request('PATCH', path, body),
    delete: (path) => request('DELETE', path),
    as: async (email, password) => {
      const { status, body } = await request<{ token?: string }>('POST', '/api/users/login', { email, password })
      if (status !== 200 || !body.token) throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
      return connectTo(url, body.token)
    },
  }
}
