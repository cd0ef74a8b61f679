import type { Opened } from '../browser'
import { ask, create, find } from './staff'

/** Kota Bandung's task force, as its secretariat finds it. */
async function bandung(secretariat: Opened): Promise<string> {
  const [taskForce] = await find<{ id: string }>(secretariat, 'task-forces?where[region][equals]=32.73&limit=1&depth=0')
  if (!taskForce) throw new Error('the demo has no task force in Kota Bandung')
  return taskForce.id
}

/** Moves a paper by the API, as its secretariat does in the panel. */
export async function move(opened: Opened, path: string, status: string): Promise<void> {
  const answer = await ask(opened, 'patch', path, { status })
  if (answer.status !== 200) throw new Error(`${path} → ${status}: ${answer.status} ${JSON.stringify(answer.body)}`)
}

/** A plan of Kota Bandung with one activity, submitted by its secretariat. */
export async function submittedPlan(secretariat: Opened, title: string): Promise<string> {
  const id = await create(secretariat, 'action-plans', { title, taskForce: await bandung(secretariat), kind: 'rad', periodStart: '2026-01-01', periodEnd: '2029-12-31', problem: 'Masalah percobaan.', legalDocument: 'Peraturan percobaan' })
  await create(secretariat, 'activities', {
    title: 'Kegiatan percobaan', plan: id, programme: 'pencegahan', team: 'Tim percobaan',
    indicators: [{ name: 'Kelurahan terjangkau', unit: 'kelurahan', baseline: '1', targets: [{ year: 2026, value: 3 }] }],
    budget: [{ source: 'apbd-kabkota', year: 2026, amount: 12_345_678 }],
  })
  await move(secretariat, `action-plans/${id}`, 'in-review')
  return id
}

/** A report of Kota Bandung, submitted by its secretariat. */
export async function submittedReport(secretariat: Opened, title: string): Promise<string> {
  const id = await create(secretariat, 'reports', { title, taskForce: await bandung(secretariat), kind: 'special', period: '2026', sections: [{ heading: 'Ringkasan', body: 'Isi percobaan.' }] })
  await move(secretariat, `reports/${id}`, 'submitted')
  return id
}

/** State a paper is in, as its secretariat reads it. */
export async function stateOf(secretariat: Opened, slug: 'action-plans' | 'reports', id: string): Promise<{ status: string; reason?: string | null }> {
  const { body } = await ask(secretariat, 'get', `${slug}/${id}?depth=0`)
  return { status: String(body.status), reason: body.reason as string | null }
}
