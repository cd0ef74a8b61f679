import { expect, it } from 'vitest'

import { RULE_SET_2012 } from '@/seed/base/ruleSets'
import { at, startTestServer } from '../../harness'
import { admin, type Doc, seatsOf, type TaskForce } from './scene'

it('a second rule set is data: existing task forces keep theirs, new ones use it from its first day', async () => {
  const server = await startTestServer()
  const operator = await admin(server)
  const old = (await operator.post<Doc<TaskForce>>('/api/task-forces/form', { region: '32.73' })).body.doc
  const seats = await seatsOf(operator, old.id)

  const definition = structuredClone(RULE_SET_2012)
  definition.key = 'uji-2027'
  definition.validFrom = '2027-01-01'
  definition.levels.kabkota.slots = definition.levels.kabkota.slots.filter(({ role, field }) => role !== 'anggota' || field)
  const made = await operator.post<Doc<{ id: string }>>('/api/rule-sets', { key: 'uji-2027', title: 'Aturan uji', validFrom: '2027-01-01', definition })
  expect(made.status).toBe(201)

  // Not in force yet: the old one still applies.
  const before = (await operator.post<Doc<TaskForce>>('/api/task-forces/form', { region: '32.71' })).body.doc
  expect(before.ruleSet).toBe(old.ruleSet)
  const after = await at('2027-01-02', async () => {
    const later = await admin(server)
    return (await later.post<Doc<TaskForce>>('/api/task-forces/form', { region: '32.72' })).body.doc
  })
  expect(after.ruleSet).toBe(made.body.doc.id)
  expect((await seatsOf(operator, after.id)).map((seat) => seat.slotKey)).toEqual(definition.levels.kabkota.slots.map(({ key }) => key))

  expect(await seatsOf(operator, old.id)).toEqual(seats)
  expect((await operator.get<TaskForce>(`/api/task-forces/${old.id}`)).body.ruleSet).toBe(old.ruleSet)

  // Rules that are in use never change; broken ones never get in.
  const changed = await operator.patch<Doc<never>>(`/api/rule-sets/${made.body.doc.id}`, { definition: { ...definition, title: { id: 'Lain', en: 'Other' } } })
  expect({ status: changed.status, code: changed.body.errors?.[0]?.code }).toEqual({ status: 409, code: 'rule-set-in-use' })
  const twice = structuredClone(definition)
  twice.levels.kabkota.slots.push({ ...twice.levels.kabkota.slots[0]! })
  expect((await operator.post('/api/rule-sets', { key: 'ganda', title: 'Ganda', validFrom: '2028-01-01', definition: twice })).status).toBe(400)

  // One that ended leaves the older one in force again.
  await operator.patch(`/api/rule-sets/${made.body.doc.id}`, { validUntil: '2027-06-30' })
  const last = await at('2027-08-01', async () => (await (await admin(server)).post<Doc<TaskForce>>('/api/task-forces/form', { region: '32.74' })).body.doc)
  expect(last.ruleSet).toBe(old.ruleSet)
})
