import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { decompileForm } from '@/domain/forms/decompile'
import type { Field, FormDefinition } from '@/domain/forms/types'
import type { AccountKey } from '../../builders'
import type { ApiClient, ApiResponse } from '../../harness'
import { type Stage } from '../access/setUp'

const label = (id: string) => ({ id, en: `${id} (en)` })
const choices = (...values: [string, number][]) => values.map(([value, points]) => ({ value, points, label: label(value) }))

/** A scored checklist: a condition, a free text, a count, a score with bands. */
export const checklist = (key: string, more: Field[] = []): FormDefinition => ({
  format: 1, key, title: label('Ceklis'), purpose: 'monitoring', subject: 'task-force', locales: ['id', 'en'],
  sections: [{
    uid: 'sec', key: 'bagian', label: label('Bagian'),
    items: [
      { type: 'select-one', uid: 'q_sk', key: 'sk', label: label('SK'), choices: choices(['belum', 0], ['lengkap', 100]), required: true, indexed: true },
      { type: 'text', uid: 'q_alasan', key: 'alasan', label: label('Alasan'), shownWhen: { field: 'q_sk', op: 'equals', value: 'belum' } },
      { type: 'integer', uid: 'q_rapat', key: 'rapat', label: label('Rapat'), min: 0, max: 100, required: true, indexed: true },
      { type: 'text', uid: 'q_nama', key: 'narasumber', label: label('Narasumber'), secured: true },
      { type: 'computed', uid: 'q_skor', key: 'skor', label: label('Skor'), calculation: { lookup: 'q_sk' }, decimals: 0, indexed: true, bands: [{ key: 'kurang', label: label('Kurang') }, { key: 'baik', label: label('Baik'), from: 50 }] },
      ...more,
    ],
  }],
})

/** Questions about a victim: nothing marked as secured, yet the purpose makes it so. */
export const assessment = (key: string, subject: FormDefinition['subject'] = 'case', purpose: FormDefinition['purpose'] = 'risk-assessment'): FormDefinition => ({
  format: 1, key, title: label('Asesmen'), purpose, subject, locales: ['id', 'en'],
  sections: [{
    uid: 'sec', key: 'bagian', label: label('Bagian'),
    items: [
      { type: 'select-one', uid: 'q_ancaman', key: 'ancaman', label: label('Ancaman'), choices: choices(['ada', 10], ['tidak', 0]), required: true, indexed: true },
      { type: 'text', uid: 'q_cerita', key: 'cerita', label: label('Cerita') },
      { type: 'phone', uid: 'q_telepon', key: 'telepon', label: label('Telepon') },
      { type: 'computed', uid: 'q_ringkas', key: 'ringkas', label: label('Ringkas'), calculation: { concat: [{ field: 'q_cerita' }] } },
    ],
  }],
})

let made = 0
export const freshKey = (): string => `formulir_uji_${process.pid}_${(made += 1)}`

export type Published = { form: string; version: string; hash: string; number: number; key: string }
type Maker = { s: Stage; by?: AccountKey; region?: string }

/** A form as its authors make it: over HTTP, then published. */
export async function publish({ s, by = 'secretariat@32', region = '32' }: Maker, definition: FormDefinition, more: Record<string, unknown> = {}): Promise<Published> {
  const client = await s.as(by)
  const created = await client.post<{ doc: { id: string } }>('/api/forms', { ...decompileForm(definition), region, ...more })
  if (created.status !== 201) throw new Error(`The form was not made: ${created.status} ${JSON.stringify(created.body)}`)
  return { key: definition.key, form: created.body.doc.id, ...(await republish(client, created.body.doc.id, 'Terbit')) }
}

export async function republish(client: ApiClient, form: string, changeNote: string): Promise<Omit<Published, 'form' | 'key'>> {
  const answer = await client.post<{ version: string; hash: string; number: number }>(`/api/forms/${form}/publish`, { changeNote })
  if (answer.status !== 201) throw new Error(`The form was not published: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

export type Put = { receipt?: { code?: string; revision: number; status: string; savedAt: string }; doc?: { id: string; answers: Record<string, unknown>; computed: Record<string, unknown> }; errors?: { code: string; message: string }[]; conflict?: Record<string, unknown>; problems?: { code: string }[]; dropped?: string[] }
export const put = (client: ApiClient, instanceId: string, body: Record<string, unknown>, headers: Record<string, string> = {}): Promise<ApiResponse<Put>> =>
  client.request<Put>('PUT', `/api/form-responses/${instanceId}`, body, headers)

export const bodyFor = ({ form, hash }: Published, answers: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> => ({ form, versionHash: hash, revision: 0, mode: 'submit', answers, ...more })

/** A request of one of the world's people for the actions themselves. */
export async function requestOf(s: Stage, key: AccountKey): Promise<PayloadRequest> {
  const user = await s.server.payload.findByID({ collection: 'users', id: s.world.people[key].id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' } as PayloadRequest['user'] as never }, s.server.payload)
}

export const newId = (): string => randomUUID()
export const GOOD = { sk: 'lengkap', rapat: 4 }
export const taskForce = (s: Stage, place: '32' | '32.73' | '32.04' | '33' | '33.74' | 'ID'): Record<string, unknown> => ({ subject: { relationTo: 'task-forces', value: s.world.at[place].taskForce } })
