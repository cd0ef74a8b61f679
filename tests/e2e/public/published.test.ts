import { readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { connectTo } from '../../harness/client'
import { DEMO_PASSWORD } from '../../../src/seed/demo/logins'
import { get, siteUrl } from '../browser'
import { firstOf } from './pages'

const SECRET = `Rencana yang belum terbit ${Date.now()}`
const HIDDEN_ADDRESS = `Gang Rahasia ${Date.now()}`
let draft = ''

const bodies = async (paths: string[]): Promise<string> => (await Promise.all(paths.map(async (path) => (await get(path)).text()))).join('\n')

describe('only what is published', () => {
  beforeAll(async () => {
    const secretariat = await connectTo(siteUrl()).as('sekretariat@demo.invalid', DEMO_PASSWORD)
    const own = await secretariat.get<{ docs: { id: string }[] }>('/api/task-forces?where[region][equals]=32.73&limit=1&depth=0')
    const plan = await secretariat.post<{ doc: { id: string } }>('/api/action-plans', {
      title: SECRET,
      taskForce: own.body.docs[0]?.id,
      kind: 'rad',
      periodStart: '2026-01-01',
      periodEnd: '2030-12-31',
    })
    expect(plan.status).toBe(201)
    draft = plan.body.doc.id
    const centre = await secretariat.post('/api/service-centres', {
      name: 'Rumah Aman Uji',
      form: 'berbasis-komunitas',
      region: '32.73',
      services: ['rehabilitasi-sosial'],
      confidentialLocation: true,
      address: HIDDEN_ADDRESS,
    })
    expect(centre.status).toBe(201)
  })

  it('a draft plan is in no list, and its page is the same as one that does not exist', async () => {
    const lists = await bodies(['/', '/rencana-aksi', '/rencana-aksi?provinsi=32', '/gugus-tugas/32.73', '/sitemap.xml', '/en/rencana-aksi'])
    expect(lists).not.toContain(SECRET)
    expect(lists).not.toContain(draft)
    const [there, missing] = await Promise.all([get(`/rencana-aksi/${draft}`), get('/rencana-aksi/00000000-0000-4000-8000-000000000000')])
    expect([there.status, missing.status]).toEqual([404, 404])
    expect(there.url).toBe(missing.url)
    expect(await there.text()).not.toContain(SECRET)
  })

  it('a confidential location is named, its address is not', async () => {
    const pages = await bodies(['/pusat-layanan?provinsi=32', '/pusat-layanan', '/gugus-tugas/32.73', '/en/pusat-layanan?provinsi=32'])
    expect(pages).toContain('Rumah Aman Uji')
    expect(pages).toContain('Alamat tidak ditampilkan demi keamanan.')
    expect(pages).not.toContain(HIDDEN_ADDRESS)
  })

  it.skipIf(process.env.E2E_URL)('nothing was made at the build, when nothing was published yet', () => {
    const made = JSON.parse(readFileSync(`${process.env.NEXT_DIST_DIR ?? '.next-test'}/prerender-manifest.json`, 'utf8')) as { routes: Record<string, unknown> }
    expect(Object.keys(made.routes).filter((route) => !route.startsWith('/_'))).toEqual([])
  })

  it('the sitemap lists the published plan, and robots stay out of the panel and the staff pages', async () => {
    expect(await (await get('/sitemap.xml')).text()).toContain(await firstOf('/rencana-aksi'))
    const robots = await (await get('/robots.txt')).text()
    // A demo installation shuts everything; a real one the parts that are not public.
    expect(robots).toMatch(/Disallow: \/(\n|$|admin)/)
  })
})

describe('strange addresses and queries', () => {
  it.each([
    '/gugus-tugas?cari=%00%ff&hal=-1',
    '/gugus-tugas?cari=a&cari=b&provinsi=__proto__&status[]=x',
    '/gugus-tugas?hal=99999999999',
    '/rencana-aksi?provinsi=99&jenis=toString&hal=9999',
    '/laporan?jenis[equals]=annual&hal=1.5',
    '/pusat-layanan?layanan=constructor&hal=9999',
    '/gugus-tugas/32.73%20',
    '/gugus-tugas/%E0%A4%A',
    '/rencana-aksi/%27%20OR%201=1',
    '/laporan/..%2f..%2fetc',
    '/en/en/gugus-tugas',
    '//example.org/x',
    '/data/lain.csv',
    '/api/%E0%A4%A',
    '/admin/%E0%A4%A',
    '/masuk/%E0%A4%A',
  ])('%s is answered without a failure', async (path) => {
    const answer = await get(path, { redirect: 'manual' })
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get('location') ?? '').not.toMatch(/^https?:\/\/(?!localhost|127\.0\.0\.1)/)
  })

  it('a search as long as an address may be is answered', async () => {
    expect((await get(`/gugus-tugas?cari=${'%F0%9F%98%80'.repeat(300)}`)).status).toBe(200)
  })

  it('the data page’s CSV has a row for each of the 38 provinces', async () => {
    for (const [path, head] of [
      ['/data/provinsi.csv', 'kode,provinsi'],
      ['/en/data/provinsi.csv', 'code,province'],
    ] as const) {
      const answer = await get(path)
      expect(answer.headers.get('content-type')).toContain('text/csv')
      const lines = (await answer.text()).trim().split('\r\n')
      expect(lines[0]).toContain(head)
      expect(lines).toHaveLength(39)
    }
  })
})
