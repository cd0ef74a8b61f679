import { randomUUID } from 'node:crypto'

import type { BrowserContext, BrowserContextOptions, Page } from 'playwright'

import { decompileForm } from '@/domain/forms/decompile'
import type { Field, FormDefinition } from '@/domain/forms/types'
import { DEMO_PASSWORD } from '@/seed/demo/logins'

import { axe, type Opened, siteUrl, sticksOut, type useBrowser } from '../browser'

const label = (id: string, en = id) => ({ id, en })
const origin = () => ({ origin: siteUrl() })

const scored = (uid: string, key: string, text: string): Field => ({
  type: 'select-one', uid, key, label: label(text), required: true, indexed: true,
  choices: [
    { value: 'belum', label: label('Belum', 'No'), points: 0 },
    { value: 'sebagian', label: label('Sebagian', 'Partly'), points: 1 },
    { value: 'penuh', label: label('Penuh', 'Fully'), points: 2 },
  ],
})

/** A form with a condition on one page, one over pages, a repeat, a score with bands, and most types of question. */
export const checklist = (key: string, more: Partial<FormDefinition> = {}): FormDefinition => ({
  format: 1,
  key,
  title: label('Ceklis uji', 'Trial checklist'),
  purpose: 'monitoring',
  subject: 'task-force',
  locales: ['id', 'en'],
  sections: [
    {
      uid: 'sec1', key: 'umum', label: label('Umum', 'General'),
      items: [
        { type: 'date', uid: 'tgl', key: 'tanggal', label: label('Tanggal kunjungan', 'Date of visit'), required: true },
        { type: 'yes-no-unknown', uid: 'sk_ada', key: 'ada_sk', label: label('Apakah ada SK?', 'Is there a decree?'), required: true },
        { type: 'text', uid: 'nomor', key: 'nomor_sk', label: label('Nomor SK', 'Decree number'), required: true, shownWhen: { field: 'sk_ada', op: 'equals', value: 'yes' } },
        { type: 'long-text', uid: 'alasan', key: 'alasan', label: label('Mengapa belum ada?', 'Why not?'), shownWhen: { field: 'sk_ada', op: 'equals', value: 'no' } },
        { type: 'integer', uid: 'staf', key: 'jumlah_staf', label: label('Jumlah staf', 'Number of staff'), min: 0, max: 200, allowUnknown: true },
      ],
    },
    {
      uid: 'sec2', key: 'penilaian', label: label('Penilaian', 'Assessment'),
      items: [
        scored('q_rapat', 'rapat', 'Rapat pleno diadakan'),
        scored('q_rencana', 'rencana', 'Rencana kerja ada'),
        { type: 'computed', uid: 'total', key: 'nilai', label: label('Nilai', 'Score'), calculation: { sum: [{ lookup: 'q_rapat' }, { lookup: 'q_rencana' }] }, decimals: 0, indexed: true, bands: [{ key: 'rendah', label: label('rendah', 'low') }, { key: 'tinggi', label: label('tinggi', 'high'), from: 3 }] },
        {
          type: 'repeat', uid: 'orang', key: 'anggota', label: label('Anggota yang diwawancarai', 'Members interviewed'), itemLabel: label('Anggota', 'Member'), titleField: 'peran', maxRows: 3,
          items: [{ type: 'text', uid: 'peran', key: 'peran', label: label('Jabatan', 'Position'), required: true }, { type: 'select-many', uid: 'topik', key: 'topik', label: label('Topik', 'Topics'), choices: [{ value: 'dana', label: label('Dana', 'Funds') }, { value: 'data', label: label('Data', 'Data') }, { value: 'tidak', label: label('Tidak ada', 'None'), exclusive: true }] }],
        },
      ],
    },
    {
      uid: 'sec3', key: 'lampiran', label: label('Lampiran SK', 'Annex of the decree'), shownWhen: { field: 'sk_ada', op: 'equals', value: 'yes' },
      items: [
        { type: 'partial-date', uid: 'sejak', key: 'sejak', label: label('Berlaku sejak', 'In force since') },
        { type: 'decimal', uid: 'dana', key: 'dana', label: label('Anggaran (juta)', 'Budget (million)'), min: 0 },
        { type: 'scale', uid: 'puas', key: 'puas', label: label('Seberapa lengkap?', 'How complete?'), scale: { min: 1, max: 5, labels: { min: label('tidak', 'not at all'), max: label('sangat', 'very') } } },
        { type: 'acknowledge', uid: 'benar', key: 'benar', label: label('Jawaban ini diperiksa di tempat.', 'These answers were checked on site.'), required: true },
      ],
    },
  ],
  ...more,
})

export type Who = 'sekretariat.pusat' | 'sekretariat.jabar' | 'sekretariat' | 'petugas' | 'anggota' | 'ketua'

/** A context of its own for the holder of a demo account. */
export async function openFor(open: ReturnType<typeof useBrowser>['open'], who: Who, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open('/masuk', options)
  const answer = await opened.context.request.post(`${siteUrl()}/api/users/login`, { data: { email: `${who}@demo.invalid`, password: DEMO_PASSWORD }, headers: origin() })
  if (!answer.ok()) throw new Error(`${who} could not sign in: ${answer.status()}`)
  return opened
}

export const go = (opened: Opened, path: string) => opened.page.goto(siteUrl() + path, { waitUntil: 'load' })

async function posted<T>(context: BrowserContext, method: 'post' | 'patch', path: string, data: unknown): Promise<T> {
  const answer = await context.request[method](`${siteUrl()}/api/${path}`, { data, headers: origin() })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** A form published through the API by the person signed in there. @returns its id */
export async function publish({ context }: Opened, definition: FormDefinition, region: string, audience: 'staff' | 'public' = 'staff'): Promise<string> {
  const { doc } = await posted<{ doc: { id: string } }>(context, 'post', 'forms', { ...decompileForm(definition), audience, region })
  await posted(context, 'post', `forms/${doc.id}/publish`, { changeNote: 'Uji' })
  return doc.id
}

/** The next version of a form that is in force. */
export async function publishNext({ context }: Opened, id: string, definition: FormDefinition): Promise<void> {
  const { key: _, ...draft } = decompileForm(definition)
  await posted(context, 'patch', `forms/${id}`, draft)
  await posted(context, 'post', `forms/${id}/publish`, { changeNote: 'Versi berikut' })
}

export const newKey = (): string => `uji_${randomUUID().slice(0, 8)}`

/** Responses to a form as the API tells them to the person signed in. */
export async function responsesTo({ context }: Opened, form: string): Promise<{ id: string; instanceId: string; status: string; revision: number; answers: Record<string, unknown>; computed: Record<string, unknown> }[]> {
  const answer = await context.request.get(`${siteUrl()}/api/form-responses?where[form][equals]=${form}&limit=50&depth=0`, { headers: origin() })
  return ((await answer.json()) as { docs: never[] }).docs
}

/** Begins a response on the pages themselves. @returns the path of its pages */
export async function begin(opened: Opened, form: string, about: number): Promise<string> {
  const { page } = opened
  await go(opened, `/kerja/formulir/baru?formulir=${form}`)
  await page.locator('#tentang').selectOption({ index: about })
  await page.getByRole('button', { name: 'Mulai mengisi' }).click()
  await page.waitForURL(/\/kerja\/formulir\/[0-9a-f-]{36}\/1$/)
  return new URL(page.url()).pathname.replace(/\/1$/, '')
}

/** What axe finds on a page, and what sticks out of its window: an empty list on every page of ours. */
export async function flaws(page: Page): Promise<string[]> {
  const { violations } = await axe(page).analyze()
  return [...violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`)), ...(await sticksOut(page))]
}
