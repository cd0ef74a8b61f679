import type { Payload } from 'payload'

import { ensure, SYSTEM } from './ensure'
import { personName } from './names'

export type DemoTaskForce = { taskForce: string; decree: string; units: ReadonlyMap<string, string> }
export type DemoStructure = ReadonlyMap<string, DemoTaskForce>

/** Formed and established: the nation, two provinces, four kabupaten and kota. */
const REGIONS = ['ID', '32', '53', '32.73', '32.04', '53.71', '53.01'] as const

/** Signs the establishing decree with two of three seats filled, as a real one would look in its first year. */
async function establish(payload: Payload, region: string, decree: string, taskForce: string): Promise<void> {
  const known = await payload.db.findOne<{ id: string; status: string }>({ collection: 'decrees', where: { id: { equals: decree } } })
  if (known?.status !== 'draft') return
  const seats = await payload.find({ collection: 'members', where: { taskForce: { equals: taskForce } }, select: { role: true }, sort: 'order', limit: 300, pagination: false, ...SYSTEM })
  const filled = seats.docs.filter((seat, index) => seat.role !== 'anggota' || index % 3 !== 2)
  await payload.update({
    collection: 'decrees',
    id: decree,
    data: {
      number: `${region === 'ID' ? '' : `${region}/`}Kep.1/2025`,
      date: '2025-03-14',
      issuer: 'Pejabat Contoh',
      appointments: filled.map((seat, index) => ({ member: seat.id, name: personName(`${region}-${index}`) })),
    },
    ...SYSTEM,
  })
  await payload.update({ collection: 'decrees', id: decree, data: { status: 'signed' }, ...SYSTEM })
}

/** Forms and establishes the demo's task forces through the same steps a secretariat takes. */
export async function seedStructure(payload: Payload): Promise<DemoStructure> {
  const structure = new Map<string, DemoTaskForce>()
  for (const region of REGIONS) {
    const { id } = await ensure(payload, 'task-forces', { region: { equals: region } }, { region, name: region, status: 'planned' })
    const taskForce = await payload.findByID({ collection: 'task-forces', id, ...SYSTEM })
    const decree = String(taskForce.decree)
    await establish(payload, region, decree, id)
    const units = await payload.find({ collection: 'sub-task-forces', where: { taskForce: { equals: id } }, select: { field: true }, limit: 20, pagination: false, ...SYSTEM })
    structure.set(region, { taskForce: id, decree, units: new Map(units.docs.map((unit) => [unit.field, String(unit.id)])) })
  }
  const bandung = structure.get('32.73')
  if (bandung) {
    await payload.update({
      collection: 'task-forces',
      id: bandung.taskForce,
      data: {
        secretariat: { seat: 'Dinas pemberdayaan perempuan dan perlindungan anak', address: 'Jalan Contoh Nomor 1, Bandung', phone: '(022) 000-0000', email: 'sekretariat@demo.invalid' },
        profile: { summary: 'Gugus tugas contoh untuk data demo: enam sub gugus tugas, satu pusat layanan, satu rencana aksi yang berjalan.' },
      },
      ...SYSTEM,
    })
  }
  return structure
}
