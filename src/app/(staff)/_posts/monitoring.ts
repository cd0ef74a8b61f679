'use server'

import { objectKey } from '@/actions/monitoring/objects'
import { fillObject } from '@/actions/monitoring/fillObject'
import { moveRound } from '@/actions/monitoring/moveRound'
import { changeRound, createRound, deleteRound, type Preparation, type TeamRow } from '@/actions/monitoring/saveRound'
import { composeReport, saveReport } from '@/actions/monitoring/writeReport'
import { METHOD, REPORT_CHAPTERS, type ReportChapter, ROUND_KIND, ROUND_STATUS } from '@/domain/monitoring/lists'
import { suggestInstrument } from '@/domain/monitoring/suggest'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { notFound } from '@/lib/errors'
import { idOf, refOf } from '@/lib/relation'
import type { MonitoringRound } from '@/payload-types'
import { type Desk, desks, instrumentChoices, objectChoices, periodChoices, teamChoices } from '@/queries/staff/monitoring/options'
import { denied, missing, readPlain } from '@/queries/staff/read'
import type { Staff } from '@/queries/staff/session'

import type { Input } from '../_server/input'
import { submit } from '../_server/submit'

const home = (id: string, news: string): string => `/kerja/pemantauan/${encodeURIComponent(id)}?kabar=${news}`

/** `collection/id`, as the pages send an object. */
function objectIn(input: Input): { relationTo: string; value: string } | undefined {
  const [relationTo = '', value = ''] = input.text('objek', { max: 120 }).split('/')
  return refOf({ relationTo, value })
}

/** The period as its choice says it: kind and window, or a special round with its own name and due date. */
async function periodIn(staff: Staff, input: Input, desk: Desk): Promise<Pick<Preparation, 'kind' | 'period' | 'dueOn'>> {
  const t = monitoringPagesText[staff.locale].form
  const [kind = '', key = ''] = input.text('putaran', { max: 60, required: t.periodRequired }).split('|')
  if (kind === 'khusus') {
    const period = input.text('nama', { max: 20, required: t.nameRequired })
    return { kind, period, dueOn: input.date('tenggat') ?? null }
  }
  const window = (await periodChoices(staff, desk)).find((each) => each.kind === kind && each.key === key)
  const kept = input.text('semula', { max: 60 }) === `${kind}|${key}`
  if (!window && !kept && kind) input.problem('putaran', t.periodRequired)
  return { kind: kind in ROUND_KIND ? (kind as Preparation['kind']) : 'monitoring', period: key }
}

async function teamIn(staff: Staff, input: Input, desk: Desk, before?: MonitoringRound): Promise<TeamRow[]> {
  const accounts = await teamChoices(staff, desk)
  const chosen = new Set([...input.list('tim'), ...input.list('luar')])
  const rows = accounts.filter(({ id }) => chosen.has(id)).map(({ id, office, kind }): TeamRow => ({ kind, account: id, office: kind === 'luar' ? input.text(`lembaga-${id}`, { max: 200 }) : office }))
  const offices = input.text('lainnya', { max: 4000 }).split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 20)
  // Seats that were chosen in the panel stay.
  const seats = (before?.team ?? []).flatMap((row): TeamRow[] => (idOf(row.member) && !idOf(row.account) ? [{ kind: row.kind, member: idOf(row.member), ...(row.office && { office: row.office }) }] : []))
  return [...rows, ...seats, ...offices.map((office): TeamRow => ({ kind: 'anggota', office }))]
}

/** Objects as ticked, each with the instrument it had, else the one that fits its kind. */
async function objectsIn(staff: Staff, input: Input, desk: Desk, before?: MonitoringRound): Promise<Preparation['objects']> {
  const wanted = new Set(['task-forces', 'sub-task-forces', 'service-centres'].flatMap((kind) => input.list(`objek-${kind}`)))
  const [choices, offered] = [await objectChoices(staff, desk), await instrumentChoices(staff)]
  const had = new Map((before?.objects ?? []).flatMap((row) => { const ref = refOf(row.object); return ref ? [[objectKey(ref), row] as const] : [] }))
  return choices.filter(({ value }) => wanted.has(value)).map((choice) => {
    const old = had.get(choice.value)
    return { ...(old?.id && { id: old.id }), object: choice.ref, instrument: idOf(old?.instrument) ?? suggestInstrument(choice, offered) ?? null }
  })
}

/** A new round, or the preparation of one that is planned. */
export async function saveRound(data: FormData): Promise<void> {
  await submit('putaran', data, async (staff, input) => {
    const t = monitoringPagesText[staff.locale].form
    const id = input.text('id', { max: 64 })
    const before = id ? await readPlain(staff, 'monitoring-rounds', id) : undefined
    const own = await desks(staff)
    const desk = own.find(({ taskForce }) => taskForce === (before ? idOf(before.taskForce) : input.text('gugus-tugas', { max: 64 }))) ?? (before ? undefined : own[0])
    if (!desk) return id ? denied(staff, 'monitoring-rounds', id) : missing()
    const period = await periodIn(staff, input, desk)
    const methods = input.choices('metode', METHOD)
    const preparation: Preparation = {
      ...period,
      letter: input.text('surat', { max: 64 }) || null,
      methods,
      team: await teamIn(staff, input, desk, before),
      objects: await objectsIn(staff, input, desk, before),
    }
    if (preparation.team.length > 30) input.problem('tim', t.tooMany)
    if (preparation.objects.length > 100) input.problem('objek', t.tooMany)
    input.done()
    if (before) {
      await changeRound(staff.req, String(before.id), preparation)
      return home(String(before.id), 'simpan')
    }
    return home(await createRound(staff.req, desk.taskForce, preparation), 'dibuat')
  }, { period: 'putaran', letter: 'surat', objects: 'objek', team: 'tim', methods: 'metode', dueOn: 'tenggat' })
}

/** Which form version each object is assessed with. */
export async function saveInstruments(data: FormData): Promise<void> {
  await submit('instrumen', data, async (staff, input) => {
    const t = monitoringPagesText[staff.locale].instruments
    const round = await readPlain(staff, 'monitoring-rounds', input.text('id', { max: 64 }))
    const offered = await instrumentChoices(staff)
    const objects = (round.objects ?? []).map((row, index) => {
      const name = `instrumen-${index}`
      const chosen = input.text(name, { max: 64 })
      const before = idOf(row.instrument)
      const found = offered.find(({ value }) => value === chosen)
      const fits = found ? `${found.subject}s` === refOf(row.object)?.relationTo : chosen === before
      if (chosen && !fits) input.problem(name, t.wrong)
      return { id: row.id, object: row.object, instrument: chosen || null }
    })
    input.done()
    await changeRound(staff.req, String(round.id), { objects: objects as Preparation['objects'] })
    return home(String(round.id), 'simpan')
  })
}

/** One step along 3.3.2; what is missing for it is said in words. */
export async function stepRound(data: FormData): Promise<void> {
  await submit('langkah', data, async (staff, input) => {
    const status = input.choice('status', ROUND_STATUS)
    const round = await readPlain(staff, 'monitoring-rounds', input.text('id', { max: 64 }))
    if (!status) throw notFound()
    await moveRound(staff.req, String(round.id), status)
    return home(String(round.id), status)
  }, Object.fromEntries(['letter', 'team', 'objects', 'instrument', 'methods', 'assessments', 'reports'].map((need) => [need, 'langkah'])))
}

export async function removeRound(data: FormData): Promise<void> {
  await submit('hapus', data, async (staff, input) => {
    const round = await readPlain(staff, 'monitoring-rounds', input.text('id', { max: 64 }))
    await deleteRound(staff.req, String(round.id))
    return '/kerja/pemantauan?kabar=hapus'
  })
}

/** The form of an object, begun now where there is none, and on to its first page or, once sent, to what was answered. */
export async function fillOne(data: FormData): Promise<void> {
  await submit('isi', data, async (staff, input) => {
    const { instanceId, fresh } = await fillObject(staff.req, { round: input.text('id', { max: 64 }), object: objectIn(input) })
    return fresh ? `/kerja/formulir/${instanceId}/1` : `/kerja/formulir/${instanceId}`
  })
}

export async function composeOne(data: FormData): Promise<void> {
  await submit('susun', data, async (staff, input) => {
    const [id, object] = [input.text('id', { max: 64 }), objectIn(input)]
    await composeReport(staff.req, { round: id, object })
    return `/kerja/pemantauan/${encodeURIComponent(id)}/laporan/${encodeURIComponent(object?.value ?? '')}?kabar=susun`
  })
}

export async function saveReportText(data: FormData): Promise<void> {
  await submit('laporan', data, async (staff, input) => {
    const [id, object] = [input.text('id', { max: 64 }), objectIn(input)]
    const chapters = Object.fromEntries(REPORT_CHAPTERS.map((chapter) => [chapter, input.text(chapter, { max: 20_000 })])) as Record<ReportChapter, string>
    input.done()
    await saveReport(staff.req, { round: id, object, chapters, seen: input.text('dibaca', { max: 40 }) })
    return `/kerja/pemantauan/${encodeURIComponent(id)}/laporan/${encodeURIComponent(object?.value ?? '')}?kabar=simpan`
  })
}
