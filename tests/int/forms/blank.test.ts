import { beforeAll, describe, expect, it } from 'vitest'

import { findBlank, openBlank } from '@/actions/forms/blanks'
import { voidResponse } from '@/actions/forms/reviewResponse'
import { readBack } from '@/documents/testing/readBack'
import { makeBlankCode, printedCode } from '@/domain/forms/blankCode'
import { decompileForm } from '@/domain/forms/decompile'
import { at, testDatabase } from '../../harness'
import type { AccountKey } from '../../builders'
import { type Stage, stage } from '../access/setUp'
import { assessment, bodyFor, checklist, freshKey, GOOD, newId, type Published, publish, put, republish, requestOf, taskForce } from './scene'

let s: Stage
let list: Published
let later: { version: string; hash: string }
const subject = () => taskForce(s, '32.73').subject as { relationTo: 'task-forces'; value: string }
const rowOf = (instanceId: string) => s.server.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'form-responses', where: { instanceId: { equals: instanceId } } })
const coded = (hash: string) => makeBlankCode(hash, crypto.getRandomValues(new Uint8Array(9)))
const failure = (work: Promise<unknown>) => work.then(() => 'done', (error: { code?: string; status?: number }) => `${error.status} ${error.code}`)

beforeAll(async () => {
  s = await stage()
  list = await publish({ s }, checklist(freshKey()))
  const client = await s.as('secretariat@32')
  for (const more of ['kendala', 'tindak_lanjut']) {
    const { key: _, ...draft } = decompileForm(checklist(list.key, [{ type: 'text', uid: `q_${more}`, key: more, label: { id: more, en: more } }]))
    await client.patch(`/api/forms/${list.form}`, draft)
    later = await republish(client, list.form, `Tambah ${more}`)
  }
})

async function print(who: AccountKey, version: string, query = '') {
  const { token } = await s.as(who)
  const response = await fetch(`${s.server.url}/api/form-versions/${version}/blank.pdf${query}`, { headers: { authorization: `JWT ${token ?? ''}` } })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe(`${testDatabase()}, paper blanks`, () => {
  it('are printed by those who may read the form, each copy with its own code, written in the trail', async () => {
    const exports = async () => (await s.server.payload.count({ collection: 'audit-entries', where: { and: [{ action: { equals: 'export' } }, { targetId: { equals: list.version } }] }, overrideAccess: true })).totalDocs
    for (const [who, status] of [['secretariat@33', 404], ['auditor@32', 403]] as const) expect([who, (await print(who, list.version)).status]).toEqual([who, status])
    for (const copies of ['0', '51', 'banyak', '1.5']) expect((await print('member@32.73', list.version, `?copies=${copies}`)).status).toBe(400)
    expect(await exports()).toBe(0)
    const { status, bytes } = await print('member@32.73', list.version, '?copies=3')
    expect(status).toBe(200)
    const codes = new Set((await readBack(bytes)).pages.map(({ text }) => /Kode blangko: ([0-9A-Z-]{22})/.exec(text)?.[1]))
    expect(codes.size).toBe(3)
    for (const code of codes) expect(await findBlank(await requestOf(s, 'member@32.73'), code ?? '')).toMatchObject({ version: { id: list.version, number: 1 } })
    expect(await exports()).toBe(1)
  })

  it('open a draft on the printed version though later ones exist, without the defaults of the form', async () => {
    const { code, blankId } = coded(list.hash)
    const member = await requestOf(s, 'member@32.73')
    const address = `https://contoh.go.id/kerja/formulir/blangko?k=${printedCode(code).toLowerCase()}&f=${list.key}&v=1&h=2`
    const { instanceId } = await openBlank(member, { code: address, subject: subject() })
    expect(await rowOf(instanceId)).toMatchObject({ version: list.version, versionHash: list.hash, channel: 'paper', blankId, blankKey: `${list.form}:${blankId}`, status: 'draft', answers: {} })
    const sent = await put(await s.as('member@32.73'), instanceId, bodyFor(list, GOOD, { ...taskForce(s, '32.73'), revision: 1, channel: 'paper', blankId }))
    expect([sent.status, sent.body.receipt?.status]).toEqual([200, 'submitted'])
    expect(later.hash).not.toBe(list.hash)
  })

  it('are entered once: the second is led to the first only where it may be read', async () => {
    const national = await publish({ s, by: 'secretariat@ID', region: 'ID' }, checklist(freshKey()))
    const { code, blankId } = coded(national.hash)
    const { instanceId } = await openBlank(await requestOf(s, 'secretariat@32.73'), { code, subject: subject() })
    const used = async (who: AccountKey) => (await findBlank(await requestOf(s, who), code)).used
    expect([await used('secretariat@32.73'), await used('secretariat@32'), await used('secretariat@33')]).toEqual([{ instanceId }, { instanceId }, {}])
    expect(await failure(openBlank(await requestOf(s, 'secretariat@33'), { code, subject: taskForce(s, '33').subject as never }))).toBe('409 blank-used')
    const again = await put(await s.as('secretariat@33'), newId(), bodyFor(national, GOOD, { ...taskForce(s, '33'), channel: 'paper', blankId }))
    expect([again.status, again.body.errors?.[0]?.code]).toEqual([409, 'blank-used'])
    expect(JSON.stringify(again.body)).not.toContain(instanceId)
    // Two desks at the same moment: one draft.
    const next = coded(list.hash)
    const desks = await Promise.all((['secretariat@32.73', 'member@32.73'] as const).map(async (who) => failure(openBlank(await requestOf(s, who), { code: next.code, subject: subject() }))))
    expect(desks.sort()).toEqual(['409 blank-used', 'done'])
    // What was discarded was never entered.
    await voidResponse(await requestOf(s, 'secretariat@32.73'), { instanceId, reason: 'Salah gugus tugas' })
    expect(await failure(openBlank(await requestOf(s, 'secretariat@32.73'), { code, subject: subject() }))).toBe('done')
  })

  it('of a withdrawn version are accepted through its last day, and printed no more', async () => {
    const own = await publish({ s }, checklist(freshKey()))
    const client = await s.as('secretariat@32')
    const { key: _, ...draft } = decompileForm(checklist(own.key, [{ type: 'text', uid: 'q_baru', key: 'baru', label: { id: 'Baru', en: 'New' } }]))
    await client.patch(`/api/forms/${own.form}`, draft)
    await republish(client, own.form, 'Tambah')
    const acceptUntil = new Date(Date.now() + 3 * 86_400_000)
    expect((await client.post(`/api/form-versions/${own.version}/withdraw`, { acceptUntil: acceptUntil.toISOString() })).status).toBe(200)
    expect((await print('member@32.73', own.version)).status).toBe(409)
    const member = await requestOf(s, 'member@32.73')
    expect(await failure(openBlank(member, { code: coded(own.hash).code, subject: subject() }))).toBe('done')
    await at(new Date(acceptUntil.getTime() + 60_000).toISOString(), async () => {
      const { code } = coded(own.hash)
      expect((await findBlank(member, code)).refusal?.code).toBe('version-withdrawn')
      expect(await failure(openBlank(member, { code, subject: subject() }))).toBe('409 version-withdrawn')
    })
  })

  it('mean nothing to those who may not read or fill in the form, and a mistyped code is told at once', async () => {
    const { code } = coded(list.hash)
    const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7')
    const tries: [AccountKey, string, unknown, string][] = [
      ['member@32.73', wrong, subject(), '400 blank-codeWrong'],
      ['member@32.73', '', subject(), '400 blank-codeWrong'],
      ['member@32.73', coded('f'.repeat(64)).code, subject(), '404 blank-unknown'],
      ['secretariat@33', code, subject(), '404 blank-unknown'],
      ['auditor@32', code, subject(), '404 blank-unknown'],
      ['member@32.73', code, undefined, '400 subject-unknown'],
      ['member@32.73', code, taskForce(s, '32.04').subject, '400 subject-unknown'],
    ]
    for (const [who, typed, about, expected] of tries) expect([who, await failure(openBlank(await requestOf(s, who), { code: typed, subject: about as never }))]).toEqual([who, expected])
  })

  it('of a case’s form are entered by who may read on, not by others whom the public door would take', async () => {
    const complaint = await publish({ s }, assessment(freshKey(), 'service-centre', 'complaint'), { audience: 'public' })
    const { code } = coded(complaint.hash)
    const about = { relationTo: 'service-centres' as const, value: s.world.at['32.73'].centre }
    expect(await failure(openBlank(await requestOf(s, 'secretariat@32.73'), { code, subject: about }))).toBe('403 blank-notYours')
    expect(await failure(openBlank(await requestOf(s, 'centre-head@32.73'), { code, subject: about }))).toBe('done')
  })
})
