import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Opened, siteUrl, useBrowser } from '../browser'
import { begin, checklist, newKey, openFor, publish, responsesTo } from './scene'

const browser = useBrowser()

describe('posts that no page of ours sends', () => {
  let chief: Opened
  let form: string
  let base: string
  let revision = 0

  beforeAll(async () => {
    chief = await openFor(browser.open, 'sekretariat.pusat')
    form = await publish(chief, checklist(newKey()), 'ID')
    base = await begin(chief, form, 1)
  }, 120_000)
  afterAll(() => chief.close())

  const stored = async () => (await responsesTo(chief, form))[0]
  const post = async (page: string, fields: Record<string, string>, headers: Record<string, string> = { origin: siteUrl() }) => {
    revision = (await stored())?.revision ?? 0
    return chief.context.request.post(`${siteUrl()}${base}/${page}`, { multipart: { revisi: String(revision), lanjut: 'terus', ...fields }, headers, maxRedirects: 0 })
  }
  /** Refused, and the record is byte for byte what it was. */
  const unchanged = async (work: () => Promise<{ status: () => number }>, status: number): Promise<void> => {
    const before = await stored()
    expect((await work()).status()).toBe(status)
    expect(await stored()).toEqual(before)
  }

  it('refuses an unknown key, a question of another page, a forged score, a choice there is not', async () => {
    await unchanged(() => post('1', { 'a/tidak_ada': 'x' }), 422)
    await unchanged(() => post('1', { 'a/rapat': 'penuh' }), 422)
    await unchanged(() => post('2', { 'a/nilai': '99' }), 422)
    await unchanged(() => post('1', { 'a/__proto__': 'x' }), 422)
    expect((await post('2', { 'a/rapat:in': '1', 'a/rapat': 'luar_biasa' })).status()).toBe(422)
    expect((await stored())?.answers).not.toHaveProperty('rapat')
  })

  it('computes the score itself, whatever comes with it', async () => {
    expect((await post('2', { 'a/rapat:in': '1', 'a/rapat': 'penuh', 'a/rencana:in': '1', 'a/rencana': 'penuh' })).status()).toBe(303)
    const now = await stored()
    expect(now?.computed).toMatchObject({ nilai: { state: 'complete', value: '4', band: 'tinggi' } })
    const put = await chief.context.request.put(`${siteUrl()}/api/form-responses/${base.split('/').at(-1)}`, {
      headers: { origin: siteUrl() },
      data: { form, versionHash: (now as unknown as { versionHash: string }).versionHash, revision: now?.revision, mode: 'draft', channel: 'web', answers: { ...now?.answers, nilai: 0 } },
    })
    expect(put.status()).toBe(200)
    expect((await stored())?.computed).toMatchObject({ nilai: { value: '4' } })
  })

  it('sends nothing that is not shown', async () => {
    const fields = { 'a/tanggal:in': '1', 'a/tanggal:day': '24', 'a/tanggal:month': '11', 'a/tanggal:year': '2026', 'a/ada_sk:in': '1', 'a/ada_sk': 'no', 'a/nomor_sk:in': '1', 'a/nomor_sk': 'SK rahasia', 'a/jumlah_staf:in': '1' }
    expect((await post('1', fields)).status()).toBe(303)
    expect((await post('periksa', { kirim: 'ya' })).status()).toBe(303)
    const sent = await stored()
    expect(sent?.status).toBe('submitted')
    expect(sent?.answers).not.toHaveProperty('nomor_sk')
  })

  it('changes nothing of what was sent by the pages for drafts', async () => {
    await unchanged(() => post('1', { 'a/jumlah_staf:in': '1', 'a/jumlah_staf': '9' }), 303)
  })

  it('refuses another site, a huge body, and somebody else’s response', async () => {
    await unchanged(() => post('ubah', { reason: 'x' }, { origin: 'https://lain.example' }), 403)
    await unchanged(() => post('ubah', { reason: 'x'.repeat(26_000_000) }), 413)
    const other = await openFor(browser.open, 'petugas')
    const answer = await other.context.request.get(`${siteUrl()}${base}/terkirim`, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/kerja/tidak-ditemukan'])
    const foreign = await other.context.request.post(`${siteUrl()}${base}/1`, { multipart: { revisi: '1', 'a/jumlah_staf': '1' }, headers: { origin: siteUrl() }, maxRedirects: 0 })
    expect(foreign.headers().location).toBe('/kerja/tidak-ditemukan')
    await other.close()
  }, 120_000)
})
