import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mayWithResponse } from '../../access/formRights'
import type { Assignment } from '../../access/roles'
import { TASK_FORCE_CHECKLISTS } from '../../seed/base/instruments/taskForce'
import { CADENCE_2012, lateWindows, windowOf, windowOfPeriod, windowsSince } from './calendar'
import { REPORT_CHAPTERS, type ReportChapter } from './lists'
import { filledChapters, reportOn, type RoundFinding, type RoundResponse, type RoundWords } from './report'
import { suggestInstrument } from './suggest'
import { cadenceOf } from './whoMonitors'

const days = fc.date({ min: new Date('2012-01-01T00:00:00Z'), max: new Date('2049-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('windows of a rule set', () => {
  it('are as in 2012 where it says nothing', () => {
    expect(cadenceOf(undefined)).toEqual(CADENCE_2012)
    expect(windowOf('monitoring', '2026-11-24')).toEqual({ key: '2026-S2', from: '2026-07-01', until: '2026-12-31' })
    expect(windowOf('evaluation', '2024-02-29')).toEqual({ key: '2024', from: '2024-01-01', until: '2024-12-31' })
  })

  it.each([
    ['P3M', '2026-05-31', '2026-T2', '2026-04-01', '2026-06-30'],
    ['P4M', '2024-01-10', '2024-C1', '2024-01-01', '2024-04-30'],
    ['P6M', '2026-07-01', '2026-S2', '2026-07-01', '2026-12-31'],
    ['P1Y', '2026-07-01', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('every %s: %s lies in %s', (every, day, key, from, until) => {
    const cadence = cadenceOf({ monitoringCadence: [{ kind: 'monitoring', every, clause: '3.3.1.d.1' }] })
    expect(windowOf('monitoring', day, cadence)).toEqual({ key, from, until })
    expect(windowOfPeriod('monitoring', key, cadence)?.until).toBe(until)
  })

  it('touch each other without a gap, and their names lead back to them', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('P3M' as const, 'P4M' as const, 'P6M' as const, 'P1Y' as const), (day, every) => {
        const cadence = cadenceOf({ monitoringCadence: [{ kind: 'monitoring', every, clause: 'x' }] })
        const window = windowOf('monitoring', day, cadence)
        if (!window) throw new Error('every day lies in a window')
        expect(window.from <= day && day <= window.until).toBe(true)
        expect(windowOfPeriod('monitoring', window.key, cadence)).toEqual(window)
        const after = new Date(Date.parse(window.until) + 86_400_000).toISOString().slice(0, 10)
        expect(windowOf('monitoring', after, cadence)?.from).toBe(after)
      }),
    )
  })

  it.each(['2026-S3', '2026-S0', '2026-T1', '26-S1', '2026-s1', '', '2026-S1x'])('%j names none', (period) => expect(windowOfPeriod('monitoring', period)).toBeUndefined())

  it('are late by their own rule', () => {
    const cadence = cadenceOf({ monitoringCadence: [{ kind: 'monitoring', every: 'P3M', clause: 'x' }] })
    const delivered = [{ kind: 'monitoring' as const, period: '2026-T1', status: 'reported' as const }]
    expect(windowsSince('monitoring', '2026-01-01', '2026-08-01', 10, cadence).map(({ key }) => key)).toEqual(['2026-T1', '2026-T2', '2026-T3'])
    expect(lateWindows('monitoring', '2026-01-01', delivered, '2026-08-01', cadence).map(({ key }) => key)).toEqual(['2026-T2'])
  })
})

describe('the instrument to begin with', () => {
  const offered = [
    { value: 'v1', key: 'monev_gugus_tugas_kabkota', subject: 'task-force' }, { value: 'v2', key: 'monev_gugus_tugas_provinsi', subject: 'task-force' },
    { value: 'v3', key: 'monev_sub_norma_hukum', subject: 'sub-task-force' }, { value: 'v4', key: 'ceklis_kami', subject: 'service-centre' },
  ]
  it.each([
    [{ kind: 'task-force' as const, region: '32.73' }, 'v1'],
    [{ kind: 'task-force' as const, region: '32' }, 'v2'],
    [{ kind: 'task-force' as const, region: 'ID' }, undefined],
    [{ kind: 'sub-task-force' as const, region: '32', field: 'norma-hukum' }, 'v3'],
    [{ kind: 'service-centre' as const, region: '32.73' }, 'v4'],
  ])('for %j is %s', (object, value) => expect(suggestInstrument(object, offered)).toBe(value))
  it('is none where there are several and none is made for it', () => {
    expect(suggestInstrument({ kind: 'service-centre', region: '32' }, [...offered, { value: 'v5', key: 'lain', subject: 'service-centre' }])).toBeUndefined()
  })
})

describe('the report on an object', () => {
  const definition = TASK_FORCE_CHECKLISTS.kabkota
  const words: RoundWords = { kind: 'monitoring', period: '2026-S1', monitor: 'GT Provinsi', above: 'GT Pusat', team: ['Staf'], methods: ['kunjungan'] }
  const response = (object: string, response_: string, submittedAt: string, capaian: string): RoundResponse => ({
    object, response: response_, code: `TT-${response_}`, submittedAt, definition, answers: { capaian }, computed: { skor_kebijakan: { kind: 'number', state: 'complete', value: '70' } as never },
  })
  const finding = (id: string, object: string, status: RoundFinding['status'], overdue = false): RoundFinding => ({ id, object, finding: 'x', recommendation: 'y', responsible: 'z', status, overdue, carried: false })
  const made = reportOn({ key: 'task-forces/a', name: 'GT Kota' }, words,
    [response('task-forces/a', 'lama', '2026-05-01', 'Teks lama'), response('task-forces/a', 'baru', '2026-06-01', 'Teks baru'), response('task-forces/b', 'lain', '2026-06-02', 'Rahasia objek lain')],
    [finding('1', 'task-forces/a', 'open', true), finding('2', 'task-forces/a', 'closed'), finding('3', 'task-forces/b', 'open')])

  it('quotes the newest form of that object alone, with its source', () => {
    expect(made.quotes.capaian).toEqual([{ object: 'task-forces/a', response: 'baru', text: 'Teks baru' }])
    expect(made.basis.quoted).toMatchObject({ capaian: ['TT-baru'], kendala: [] })
    expect(JSON.stringify(made)).not.toContain('Rahasia')
  })

  it('counts its own findings, each figure with what it was worked out from', () => {
    const figure = (key: string) => made.basis.figures.find((each) => each.key === key)
    expect(figure('findings')).toEqual({ key: 'findings', value: 2, from: ['1', '2'] })
    expect(figure('findings-open')?.from).toEqual(['1'])
    expect(figure('findings-overdue')?.from).toEqual(['1'])
    expect(figure('assessed')).toEqual({ key: 'assessed', value: 1, from: ['baru'] })
    expect(made.basis.deliveredTo).toEqual(['GT Kota', 'GT Pusat'])
  })

  it('is not assessed, never zero, where no form was handed in', () => {
    const empty = reportOn({ key: 'task-forces/c', name: 'GT Lain' }, words, [], [])
    expect(empty.basis.figures.find(({ key }) => key === 'mean')?.value).toBeNull()
    expect(empty.basis.map.rows).toEqual([{ object: 'task-forces/c', cells: [], mean: null, assessed: 0 }])
  })

  it('keeps what somebody wrote and fills what is empty', () => {
    const none = Object.fromEntries(REPORT_CHAPTERS.map((chapter) => [chapter, ''])) as Record<ReportChapter, string>
    expect(filledChapters({ kendala: 'Tulisan kami' }, made.quotes)).toEqual({ ...none, capaian: 'Teks baru', kendala: 'Tulisan kami' })
    expect(filledChapters({ capaian: '  ' }, made.quotes).capaian).toBe('Teks baru')
  })
})

describe('forms of a round', () => {
  const scope = (...grants: Partial<Assignment>[]) => ({ userId: 'u', grants: grants as Assignment[] })
  const facts = { rights: 'level', region: '32.73', province: '32', round: 'r1', monitor: '32', author: 'x' }
  const secretariat = (region: string) => scope({ role: 'secretariat', region })
  it.each([
    ['the monitor’s secretariat', secretariat('32'), [true, true, true]],
    ['an assessor of the round', scope({ role: 'assessor', region: '32', round: 'r1' }), [true, false, true]],
    ['an assessor of another round', scope({ role: 'assessor', region: '32', round: 'r2' }), [false, false, false]],
    ['the secretariat of the assessed body', secretariat('32.73'), [false, false, false]],
    ['the level above', secretariat('ID'), [false, false, false]],
    ['the monitor’s chair', scope({ role: 'chair', region: '32' }), [false, true, false]],
    ['a member who wrote it, once out of the team', { userId: 'x', grants: [{ role: 'member', region: '32' } as Assignment] }, [false, false, false]],
  ])('%s: fill, review, open', (_who, who, expected) => expect((['fill', 'review', 'open'] as const).map((right) => mayWithResponse(right, who, facts))).toEqual(expected))
})
