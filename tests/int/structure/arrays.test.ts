import { expect, it } from 'vitest'

import { startTestServer, testDatabase } from '../../harness'
import { person } from './scene'

it(`${testDatabase()}: a write of one array through the adapter leaves the document’s other arrays alone`, async () => {
  const server = await startTestServer()
  const { id, api } = await person(server, 'ID', { role: 'system-admin' })
  const read = () => server.payload.db.findOne<{ id: string; sessions?: unknown[]; assignments?: { role: string; id?: string }[] }>({ collection: 'users', where: { id: { equals: id } } })
  const before = await read()
  await server.payload.db.updateOne({ collection: 'users', id, data: { assignments: [...(before?.assignments ?? []), { id: 'a'.repeat(24), role: 'auditor', level: 'pusat', region: 'ID' }] }, returning: false })
  expect((await read())?.assignments?.map(({ role }) => role)).toEqual(['system-admin', 'auditor'])
  expect((await api.get('/api/task-forces')).status).toBe(200)
  await server.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, returning: false })
  expect((await read())?.assignments).toHaveLength(2)
  expect((await api.get('/api/task-forces')).status).toBe(403)
})
