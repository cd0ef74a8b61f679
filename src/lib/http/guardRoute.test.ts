import { describe, expect, it } from 'vitest'
import { guardRoute } from './guardRoute'

const context = { params: Promise.resolve({ slug: ['institutions'] }) }
const busy = () => Response.json({ errors: [] }, { status: 503, headers: { 'retry-after': '1' } })
const post = () => new Request('http://localhost/api/institutions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":"Dinas"}' })

describe('guardRoute', () => {
  it('asks again, with the same body, when the request lost against another writer', async () => {
    const seen: unknown[] = []
    const guarded = guardRoute(async (request) => {
      seen.push(await request.json())
      return seen.length < 3 ? busy() : Response.json({}, { status: 201 })
    })
    expect((await guarded(post(), context)).status).toBe(201)
    expect(seen).toEqual([{ name: 'Dinas' }, { name: 'Dinas' }, { name: 'Dinas' }])
  })

  it('tells the sender after five times', async () => {
    let asked = 0
    const response = await guardRoute(async () => (asked++, busy()))(post(), context)
    expect({ asked, status: response.status, wait: response.headers.get('retry-after') }).toEqual({ asked: 5, status: 503, wait: '1' })
  })

  it('does not ask again for any other answer', async () => {
    for (const status of [200, 400, 409, 500, 503]) {
      let asked = 0
      await guardRoute(async () => (asked++, new Response(null, { status })))(post(), context)
      expect({ status, asked }).toEqual({ status, asked: 1 })
    }
  })

  it('does not begin again what its sender has left', async () => {
    let asked = 0
    const leaving = new AbortController()
    const request = new Request(post(), { signal: leaving.signal })
    await guardRoute(async () => (asked++, leaving.abort(), busy()))(request, context)
    expect(asked).toBe(1)
  })
})
