import { connect } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { FORM_LIMIT, JSON_LIMIT } from '@/lib/http/checkBody'
import { PDF } from '../../builders'
import type { ApiClient } from '../../harness'
import { asForm } from './bodies'
import { type Stage, stage, type Told } from './setUp'

let s: Stage
let secretariat: ApiClient
let admin: ApiClient

beforeAll(async () => {
  s = await stage()
  ;[secretariat, admin] = await Promise.all([s.as('secretariat@32.73'), s.as('system-admin@ID')])
})

const decrees = async (): Promise<number> => (await s.server.payload.count({ collection: 'decrees', overrideAccess: true })).totalDocs
const valid = () => ({ taskForce: s.world.at['32.73'].taskForce, title: 'SK', effect: 'other' })
const send = (body: unknown, headers: Record<string, string> = {}) => secretariat.request<Told>('POST', '/api/decrees', body, headers)
const JSON_TYPE = { 'content-type': 'application/json' }

describe('a body', () => {
  const bad: [string, () => unknown, Record<string, string>, number][] = [
    ['broken JSON', () => '{"title": ', JSON_TYPE, 400],
    ['an array', () => '[]', JSON_TYPE, 400],
    ['null', () => 'null', JSON_TYPE, 400],
    ['a number', () => '7', JSON_TYPE, 400],
    ['a string', () => '"x"', JSON_TYPE, 400],
    ['bytes that are no text', () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), JSON_TYPE, 400],
    ['endless nesting', () => `{"title":${'['.repeat(5000)}${']'.repeat(5000)}}`, JSON_TYPE, 400],
    ['another type', () => '<title/>', { 'content-type': 'text/xml' }, 415],
    ['a plain form', () => 'title=SK', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['no type', () => new TextEncoder().encode('{}'), { 'content-type': '' }, 415],
    ['a form without its boundary', () => 'x', { 'content-type': 'multipart/form-data' }, 400],
    ['a form that breaks off', () => '--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['a form whose fields are no JSON', () => '--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{oops\r\n--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['a form whose fields are an array', () => '--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n[]\r\n--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['unknown fields', () => ({ ...valid(), warna: 'biru' }), {}, 400],
    ['a prototype', () => `{"__proto__":{"a":1},"constructor":{"prototype":{}},"title":"x"}`, JSON_TYPE, 400],
    ['an object where text belongs', () => ({ ...valid(), title: { a: 1 } }), {}, 400],
    ['an object where an id belongs', () => ({ ...valid(), taskForce: { $ne: null } }), {}, 400],
    ['a text where rows belong', () => ({ ...valid(), appointments: 'x' }), {}, 400],
    ['rows of nothing', () => ({ ...valid(), appointments: [null, 3] }), {}, 400],
    ['a choice that does not exist', () => ({ ...valid(), effect: 'hapus semua' }), {}, 400],
    ['a date that does not exist', () => ({ ...valid(), date: '2026-02-30' }), {}, 400],
    ['a title beyond measure', () => ({ ...valid(), title: 'x'.repeat(5000) }), {}, 400],
    ['a null character', () => ({ ...valid(), title: 'a\u0000b' }), {}, 400],
    ['nothing', () => undefined, {}, 400],
  ]
  it.each(bad)('%s is refused with a sentence, and nothing is written', async (_what, body, headers, status) => {
    const before = await decrees()
    const answer = await send(body(), headers)
    expect(answer.status).toBe(status)
    expect(answer.body.errors?.[0]?.message).toMatch(/^[A-Z].{8,}[.:!]/)
    expect(answer.body.errors?.[0]?.message).not.toMatch(/\b(the|is|not)\b/)
    expect(await decrees()).toBe(before)
  })

  it('is told about in the language that is asked for', async () => {
    const english = await send('[', { ...JSON_TYPE, 'accept-language': 'en-GB,en;q=0.9' })
    expect(english.body.errors?.[0]?.message).toBe('The body is not valid JSON.')
    const indonesian = await send('[', { ...JSON_TYPE, 'accept-language': 'fr, id' })
    expect(indonesian.body.errors?.[0]?.message).toBe('Kiriman bukan JSON yang benar.')
  })

  it('has a limit', async () => {
    expect((await send(JSON.stringify({ title: 'x'.repeat(JSON_LIMIT) }), JSON_TYPE)).status).toBe(413)
    const big = new Uint8Array(FORM_LIMIT + 1)
    big.set(PDF)
    expect((await secretariat.request('POST', '/api/documents', asForm({ title: 'x', taskForce: s.world.at['32.73'].taskForce }, big))).status).toBe(413)
  })

  it('is cut off while it arrives, whatever length it claims', async () => {
    const { hostname, port } = new URL(s.server.url)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname)
      let got = ''
      let sent = 0
      const chunk = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`
      const pump = (): void => {
        while (sent < 8 * 1024 * 1024 && !got) {
          sent += 64 * 1024
          if (!socket.write(chunk)) return void socket.once('drain', pump)
        }
      }
      socket.on('data', (data) => {
        got += data.toString()
        if (got.includes('\r\n')) resolve(got.split('\r\n')[0] ?? '')
      })
      socket.on('error', (error) => (got ? resolve(got) : reject(error)))
      socket.write(`POST /api/users/login HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`)
      pump()
      setTimeout(() => socket.destroy(), 20_000).unref()
    })
    expect(answer).toContain('413')
  })
})

describe('an address', () => {
  const paths = [
    '/api/decrees?limit=abc', '/api/decrees?limit=-1', '/api/decrees?limit=1.5', '/api/decrees?limit=1&limit=2', '/api/decrees?limit[a]=1', '/api/decrees?page=0', '/api/decrees?page=1e3', '/api/decrees?depth=99', '/api/decrees?depth=x',
    '/api/decrees?where=x', '/api/decrees?where=[]', '/api/decrees?where={"title"', '/api/decrees?where[title]=x', '/api/decrees?where[title][equals][a]=x', '/api/decrees?where[title][$ne]=x', '/api/decrees?where[$where][equals]=1',
    '/api/decrees?where[title][near]=1,2', '/api/decrees?where[status][greater_than]=x', '/api/decrees?where[createdAt][greater_than]=kemarin', '/api/decrees?where[createdAt][less_than]=999999-01-01', '/api/decrees?where[createdAt][like]=2026',
    '/api/decrees?where[or]=x', '/api/decrees?where[or][0]=x', '/api/decrees?where[tidakAda][equals]=x', '/api/decrees?where[appointments][exists]=true', '/api/decrees?where[taskForce][like]=x',
    '/api/decrees?sort=tidakAda', '/api/decrees?sort=title;drop table', '/api/decrees?sort[a]=title', '/api/decrees?sort=appointments', '/api/decrees?sort=a,b,c,d,e,f',
    '/api/decrees?select=title', '/api/decrees?populate=users', '/api/decrees?joins=x', '/api/decrees?data=x', `/api/decrees?${'a'.repeat(9000)}`, `/api/decrees?where${'[and][0]'.repeat(20)}[title][equals]=x`, `/api/decrees?${'x=1&'.repeat(600)}`,
    '/api/decrees?where[title][equals]=%00', '/api/decrees?where%5Btitle%5D%5Bequals%5D=%E0%A4%A', '/api/members?where[order][equals]=banyak', '/api/members?where[exOfficio][equals]=mungkin', '/api/decrees/count?where[x][equals]=1',
  ]
  it.each(paths)('%s is refused with a 400 and a sentence', async (path) => {
    const { status, body } = await secretariat.get<Told>(path.replaceAll(' ', '%20'))
    expect({ path, status }).toEqual({ path, status: 400 })
    expect(body.errors?.[0]?.message).toMatch(/^[A-Z].{8,}[.:]/)
  })

  it.each(['a b', '%00', '%27%20OR%201=1--', '..%2f..%2fetc%2fpasswd', 'x'.repeat(2000), '[object Object]', '000000000000000000000000', 'null', '-1', '1e9', '%F0%9F%92%A9'])('an id like %s is nothing', async (id) => {
    for (const slug of ['decrees', 'cases', 'regions', 'users', 'documents']) {
      for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
        const { status } = await admin.request(method, `/api/${slug}/${id.includes('%') ? id : encodeURIComponent(id)}`, method === 'PATCH' ? {} : undefined)
        expect([method, slug, [400, 403, 404, 405].includes(status) ? 'refused' : status]).toEqual([method, slug, 'refused'])
      }
    }
  })

  it('never asks for everything', async () => {
    for (const query of ['limit=0', 'limit=99999', 'pagination=false', 'limit=0&pagination=false', '%6Cimit=0']) {
      const { status, body } = await secretariat.get<Told & { limit?: number }>(`/api/regions?${query}`)
      expect(status).toBe(200)
      expect(body.docs?.length).toBe(553)
      expect(body.limit ?? 0).toBeLessThanOrEqual(1000)
    }
    expect((await secretariat.get<Told>('/api/regions?limit=5')).body.docs).toHaveLength(5)
  })

  it('of the panel’s own kind still works', async () => {
    const paths = [
      '/api/decrees?depth=0&limit=10&page=1&sort=-createdAt', '/api/decrees?where[or][0][and][0][title][like]=SK&limit=10', '/api/members?where[and][0][taskForce][equals]=x&depth=0', '/api/institutions?select[name]=true&where[name][like]=contoh',
      '/api/decrees?where[status][in]=draft,signed&where[region][equals]=32.73', '/api/decrees?where[createdAt][greater_than]=2020-01-01T00:00:00.000Z', '/api/regions?where[id][in][0]=32&where[id][in][1]=32.73', `/api/decrees?where=${encodeURIComponent('{"title":{"contains":"SK"}}')}`,
      '/api/referrals?limit=1', '/api/members?where[order][greater_than]=3', '/api/decrees?draft=true&locale=id&fallback-locale=null', '/api/decrees?where[file][exists]=false', '/api/decrees?where[date][equals]=2026-01-01',
    ]
    for (const path of paths) expect([path, (await secretariat.get(path)).status]).toEqual([path, path.includes('referrals') ? 403 : 200])
  })
})

describe('a file', () => {
  const upload = (client: ApiClient, file: Uint8Array<ArrayBuffer>, name: string, type: string) => client.request<Told>('POST', '/api/documents', asForm({ title: 'Surat', taskForce: s.world.at['32.73'].taskForce }, file, name, type))
  const bytes = (text: string) => new Uint8Array(Buffer.from(text))

  it.each([
    ['a program', bytes('MZ\u0090\u0000'), 'a.exe', 'application/octet-stream'],
    ['a page', bytes('<html><script>alert(1)</script></html>'), 'a.html', 'text/html'],
    ['a page that says it is a PDF', bytes('<html><script>alert(1)</script></html>'), 'a.pdf', 'application/pdf'],
    ['a picture with a program in it', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'a.svg', 'image/svg+xml'],
    ['a picture that is none', bytes('bukan gambar'), 'a.png', 'image/png'],
    ['nothing', bytes(''), 'a.pdf', 'application/pdf'],
  ])('like %s is refused', async (_what, file, name, type) => {
    const before = (await s.server.payload.count({ collection: 'documents', overrideAccess: true })).totalDocs
    const { status } = await upload(secretariat, file, name, type)
    expect(status).toBe(400)
    expect((await s.server.payload.count({ collection: 'documents', overrideAccess: true })).totalDocs).toBe(before)
  })

  it('loses its name, and is served to who may read the document', async () => {
    const made = await upload(secretariat, new Uint8Array(PDF), '../../Nama Orang.pdf', 'application/pdf')
    expect(made.status).toBe(201)
    const name = String(made.body.doc?.filename)
    expect(name).toMatch(/^[0-9a-f-]{36}\.pdf$/)
    expect((await secretariat.get(`/api/documents/file/${name}`)).status).toBe(200)
    const missing = 'deadbeef-0000-4000-8000-000000000000.pdf'
    for (const client of [await s.as('secretariat@33'), await s.as('member@32'), s.server.anonymous, await s.as('caseworker@32.73'), await s.as('provider@32.73')]) {
      const [foreign, absent] = [await client.get(`/api/documents/file/${name}`), await client.get(`/api/documents/file/${missing}`)]
      expect([403, 404]).toContain(foreign.status)
      expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body])
    }
    for (const path of ['..%2f..%2ftest.db', '..%5ctest.db', '%2e%2e%2ftest.db', encodeURIComponent('../../test.db')]) {
      expect([400, 403, 404]).toContain((await admin.get(`/api/documents/file/${path}`)).status)
    }
  })

  it('of others is not taken over by writing its name', async () => {
    const foreign = s.world.one('documents', '33').id
    const stored = await s.server.payload.findByID({ collection: 'documents', id: foreign, depth: 0, overrideAccess: true })
    const own = s.world.one('documents', '32.73').id
    for (const body of [{ filename: stored.filename }, { url: stored.url }, { filename: '../../test.db' }, { prefix: '..' }, { mimeType: 'text/html' }]) {
      const { status } = await secretariat.patch(`/api/documents/${own}`, body)
      expect(status).toBeLessThan(500)
    }
    expect([403, 404]).toContain((await secretariat.get(`/api/documents/file/${stored.filename}`)).status)
  })
})
