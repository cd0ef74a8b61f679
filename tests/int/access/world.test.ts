import { expect, it } from 'vitest'
import { ACCESS_TABLE, type GuardedSlug } from '@/access/table'
import { buildWorld, PASSWORD, PLACES } from '../../builders'
import { startTestServer } from '../../harness'

it('builds a world with a document of every collection at every place', async () => {
  const server = await startTestServer()
  const world = await buildWorld(server.payload)
  const global = new Set<GuardedSlug>(['regulations', 'rule-sets'])
  const missing = (Object.keys(ACCESS_TABLE) as GuardedSlug[]).flatMap((slug) =>
    (global.has(slug) ? (['ID'] as const) : PLACES).filter((place) => world.of(slug, place).length === 0).map((place) => `${slug} at ${place}`),
  )
  expect(missing).toEqual([])
  const secretariat = await server.as(world.people['secretariat@32.73'].email, PASSWORD)
  const { status, body } = await secretariat.get<{ totalDocs: number }>('/api/task-forces?limit=100')
  expect([status, body.totalDocs]).toEqual([200, 1])
})
