import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { ImportRow, RowError } from '@/domain/structure/memberImport'
import { inTransaction } from '@/lib/database'
import { conflict, DomainError, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'
import type { Decree, Member } from '@/payload-types'

const MOST_SEATS = 500

/** Told to the caller by row; thrown so that the transaction takes back what was done before. */
export class ImportRefused extends Error {
  constructor(readonly rows: readonly RowError[]) {
    super('The import was refused')
  }
}

export type ImportResult = { imported: number; institutions: number; into: 'seats' | 'draft' }

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

type Target = { taskForce: string; decree: Decree; createInstitutions: boolean }

/** The seat of each row: by its key, else the one vacant seat with that office, else a new one. */
function match(rows: readonly ImportRow[], seats: readonly Member[]): { found: Map<ImportRow, Member | null>; errors: RowError[] } {
  const errors: RowError[] = []
  const found = new Map<ImportRow, Member | null>()
  const used = new Map<string, number>()
  for (const row of rows) {
    const fail = (column: string, message: string): void => void errors.push({ row: row.row, column, message })
    const office = folded(row.position ?? '')
    const candidates = row.slotKey ? seats.filter((seat) => seat.slotKey === row.slotKey) : seats.filter((seat) => folded(seat.position) === office)
    const vacant = candidates.filter((seat) => seat.status === 'vacant')
    if (row.slotKey && candidates.length === 0) fail('Kunci kursi', `Kursi “${row.slotKey}” tidak ada pada gugus tugas ini.`)
    else if (candidates.length > 0 && vacant.length === 0) fail(row.slotKey ? 'Kunci kursi' : 'Jabatan', 'Kursi ini sudah terisi.')
    else if (vacant.length > 1) fail('Kunci kursi', 'Ada beberapa kursi kosong dengan jabatan ini; sebutkan kunci kursinya.')
    else {
      const seat = vacant[0] ?? null
      const earlier = seat && used.get(String(seat.id))
      if (earlier) fail('Jabatan', `Kursi ini sudah diisi pada baris ${earlier}.`)
      else {
        found.set(row, seat)
        if (seat) used.set(String(seat.id), row.row)
      }
    }
  }
  return { found, errors }
}

/** Ids of the institutions by name. Unknown ones are made in the task force's region where that was asked for. */
async function institutionsOf(req: PayloadRequest, rows: readonly ImportRow[], region: string, create: boolean) {
  const wanted = new Map(rows.flatMap((row) => (row.institution ? [[folded(row.institution), row] as const] : [])))
  const ids = new Map<string, string>()
  if (wanted.size === 0) return { ids, made: 0, errors: [] as RowError[] }
  const names = [...wanted.values()].map((row) => String(row.institution))
  const known = await req.payload.find({ collection: 'institutions', where: { name: { in: names } }, limit: 1_000, depth: 0, pagination: false, select: { name: true }, overrideAccess: false, req })
  for (const doc of known.docs) ids.set(folded(doc.name), String(doc.id))
  const missing = [...wanted].filter(([key]) => !ids.has(key))
  if (!create) {
    const errors = missing.map(([, row]): RowError => ({ row: row.row, column: 'Instansi', message: `Instansi “${row.institution}” belum ada. Tambahkan dahulu, atau pilih “Buat instansi yang belum ada”.` }))
    return { ids, made: 0, errors }
  }
  for (const [key, row] of missing) {
    const made = await req.payload.create({ collection: 'institutions', data: { name: String(row.institution), element: 'pemerintah', region }, depth: 0, overrideAccess: false, req })
    ids.set(key, String(made.id))
  }
  return { ids, made: missing.length, errors: [] as RowError[] }
}

async function write(req: PayloadRequest, row: ImportRow, seat: Member | null, { decree, taskForce }: Target, institution: string | undefined): Promise<string> {
  const signed = decree.status === 'signed'
  const holder = signed ? { status: 'active' as const, name: row.name, from: row.from ?? decree.date, appointedBy: decree.id } : {}
  const common = { depth: 0, overrideAccess: false, req } as const
  if (seat) {
    if (signed || institution) await req.payload.update({ collection: 'members', id: seat.id, data: { ...holder, ...(institution && { institution }) }, ...common })
    return String(seat.id)
  }
  const made = await req.payload.create({ collection: 'members', data: { taskForce, role: 'anggota', element: 'pemerintah', exOfficio: false, position: String(row.position), status: 'vacant', ...holder, institution }, ...common })
  return String(made.id)
}

/**
 * Fills the vacant seats of a task force from a list (2.2.5.1): all rows or none. Under a signed decree the seats are
 * filled at once; into a draft the names are written as its appointments, and take effect when it is signed.
 * @throws {ImportRefused} with what is wrong in which row
 */
export async function importMembers(req: PayloadRequest, rows: readonly ImportRow[], target: Target): Promise<ImportResult> {
  return inTransaction(req, async () => {
    const { docs: seats } = await req.payload.find({ collection: 'members', where: { and: [{ taskForce: { equals: target.taskForce } }, { status: { not_equals: 'ended' } }] }, limit: MOST_SEATS, depth: 0, pagination: false, overrideAccess: false, req })
    const { found, errors } = match(rows, seats)
    const institutions = await institutionsOf(req, rows, String(idOf(target.decree.region)), target.createInstitutions && errors.length === 0)
    const wrong = [...errors, ...institutions.errors].sort((a, b) => a.row - b.row)
    if (wrong.length > 0) throw new ImportRefused(wrong)

    const appointments: { id: string; member: string; name: string }[] = []
    for (const [row, seat] of found) {
      try {
        const member = await write(req, row, seat, target, row.institution && institutions.ids.get(folded(row.institution)))
        appointments.push({ id: randomBytes(12).toString('hex'), member, name: row.name })
      } catch (error) {
        // A rule of the seat itself, told with its row; anything else is not the reader's to mend.
        if (error instanceof DomainError && error.status < 500) throw new ImportRefused([{ row: row.row, column: '', message: error.text.id }])
        throw error
      }
    }
    const { decree } = target
    if (decree.status === 'signed') return { imported: rows.length, institutions: institutions.made, into: 'seats' }
    const named = new Set(appointments.map(({ member }) => member))
    const kept = (decree.appointments ?? []).filter((row) => !named.has(String(idOf(row.member))))
    if (kept.length + appointments.length > 200) throw conflict('too-many', 'Konsep SK memuat paling banyak 200 pengangkatan.', 'A draft decree holds at most 200 appointments.')
    await req.payload.update({ collection: 'decrees', id: decree.id, data: { appointments: [...kept, ...appointments] }, depth: 0, overrideAccess: false, req })
    return { imported: rows.length, institutions: institutions.made, into: 'draft' }
  })
}

/** The decree an import goes under: the one named, else the task force's own. It must be its, and not revoked. */
export async function decreeForImport(req: PayloadRequest, taskForce: { id: string; decree?: unknown }, named: string | undefined): Promise<Decree> {
  const id = named ?? idOf(taskForce.decree)
  const found = id ? await req.payload.find({ collection: 'decrees', where: { and: [{ id: { equals: id } }, { taskForce: { equals: taskForce.id } }] }, limit: 1, depth: 0, pagination: false, overrideAccess: false, req }) : undefined
  const decree = found?.docs[0]
  if (!decree || decree.status === 'revoked' || decree.effect === 'dismiss') throw invalid('relation-unknown', 'SK pengangkatan tidak ditemukan.', 'The appointing decree was not found.', ['decree'])
  return decree
}
