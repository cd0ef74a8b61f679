import { expect, it } from 'vitest'
import { startTestServer } from '../../harness'

it('tells monitoring that the database answers, to anyone, and nothing else', async () => {
  const server = await startTestServer()
  const { status, body, headers } = await server.anonymous.get('/api/health')
  expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } })
  expect(headers.get('cache-control')).toBe('no-store')
})
