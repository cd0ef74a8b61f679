import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { findInvitation } from '@/actions/platform/acceptInvitation'
import { at, startTestServer, testDatabase } from '../../harness'
import { admin, type Doc, established, officer, PASSWORD, person } from './scene'

const outbox = (): string[] => {
  const dir = path.join(String(process.env.DATA_DIR), 'outbox')
  try {
    return readdirSync(dir).map((name) => path.join(dir, name))
  } catch {
    return []
  }
}

it(`${testDatabase()}: an officer is invited by a one-time link of 24 hours, by who may change the account`, async () => {
  const server = await startTestServer()
  const of = await established(server, '32.73')
  const { api } = await officer(server, '32.73', 'secretariat', of)
  const made = await api.post<Doc<{ id: string }>>('/api/users', { name: 'Baru Contoh', email: 'baru@contoh.invalid', region: '32.73', assignments: [] })
  expect(made.status).toBe(201)
  const invite = (id: string, by = api) => by.post<{ url?: string; sent?: boolean }>(`/api/users/${id}/invite`)

  const { status, body } = await invite(made.body.doc.id)
  expect(status).toBe(200)
  const token = String(body.url).split('/undangan/')[1] ?? ''
  expect(await findInvitation(server.payload, token)).toMatchObject({ userId: made.body.doc.id })
  expect(await at(new Date(Date.now() + 25 * 3_600_000).toISOString(), () => findInvitation(server.payload, token))).toBeNull()
  // A second one replaces the first; nothing of it is readable afterwards.
  await invite(made.body.doc.id)
  expect(await findInvitation(server.payload, token)).toBeNull()
  expect(JSON.stringify((await api.get(`/api/users/${made.body.doc.id}`)).body)).not.toContain('hash')

  const elsewhere = await person(server, '33')
  expect((await invite(elsewhere.id)).status).toBe(404)
  expect((await invite(made.body.doc.id, elsewhere.api)).status).toBe(403)
  expect((await invite(made.body.doc.id, server.anonymous)).status).toBe(403)
})

it(`${testDatabase()}: a deactivated officer is signed out everywhere and cannot sign in again`, async () => {
  const server = await startTestServer()
  const of = await established(server, '32.04')
  const operator = await admin(server)
  const { id, email, api } = await officer(server, '32.04', 'secretariat', of)
  const second = await server.as(email, PASSWORD)
  expect([(await api.get('/api/decrees')).status, (await second.get('/api/decrees')).status]).toEqual([200, 200])
  expect((await operator.patch(`/api/users/${id}`, { active: false })).status).toBe(200)
  expect([(await api.get('/api/decrees')).status, (await second.get('/api/decrees')).status]).toEqual([403, 403])
  expect((await api.get<{ user: unknown }>('/api/users/me')).body.user).toBeNull()
  await expect(server.as(email, PASSWORD)).rejects.toThrow('could not sign in')
})

it('without SMTP, mails wait as files that only this user may read', async () => {
  const server = await startTestServer()
  const before = outbox().length
  await server.payload.sendEmail({ to: 'baru@contoh.invalid', subject: 'Percobaan', text: 'Isi percobaan' })
  const files = outbox()
  expect(files).toHaveLength(before + 1)
  const mail = readFileSync(String(files.at(-1)), 'utf8')
  expect(mail).toContain('Subject: Percobaan')
  expect(mail).toContain('Isi percobaan')
  expect(statSync(String(files.at(-1))).mode & 0o777).toBe(0o600)
})
