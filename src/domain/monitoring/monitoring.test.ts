import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Computed } from '../forms/types'
import { lateWindows, timelinessOf, windowOf, windowOfPeriod, windowsSince } from './calendar'
import { carryOver, FINDING_MOVES, findingRefusal, isOverdue } from './findings'
import { type Assessment, heatMap, scoreColumns } from './heatMap'
import { FINDING_STATES, OBJECT_KINDS, REPORT_CHAPTERS, ROUND_STATES } from './lists'
import { composeReport } from './report'
import { canMoveRound, missingFor, NEEDED_FOR, ROUND_MOVES, ROUND_NEEDS, type RoundFacts } from './round'
import { ruleFor, WHO_MONITORS } from './whoMonitors'
import { LEVELS } from '../platform/regions'
import { parseRuleSet } from '../structure/ruleSetParser'
import { RULE_SET_2012 } from '../../seed/base/ruleSets'
import { TASK_FORCE_CHECKLISTS } from '../../seed/base/instruments/taskForce'

const READY: RoundFacts = { letterSigned: true, team: 3, objects: 2, objectsWithoutInstrument: 0, methods: 1, assessed: 0, reports: 0 }
const days = fc.date({ min: new Date('2012-01-01T00:00:00Z'), max: new Date('2049-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const kinds = fc.constantFrom('monitoring' as const, 'evaluation' as const)

describe('a round', () => {
  it.each<[keyof RoundFacts, RoundFacts[keyof RoundFacts], string]>([
    ['letterSigned', false, 'letter'],
    ['team', 0, 'team'],
    ['objectsWithoutInstrument', 1, 'instrument'],
    ['methods', 0, 'methods'],
  ])('does not run while %s is %s', (key, value, need) => {
    expect(missingFor('running', { ...READY, [key]: value })).toEqual([need])
  })

  it('without objects lacks objects and instrument', () => expect(missingFor('prepared', { ...READY, objects: 0 })).toEqual(['objects', 'instrument']))
  it('runs when all steps before it are done', () => expect(missingFor('running', READY)).toEqual([]))
  it('is not reported before a form is handed in and every assessed object has its report', () => {
    expect(missingFor('reported', READY)).toEqual(['assessments', 'reports'])
    expect(missingFor('reported', { ...READY, assessed: 2, reports: 1 })).toEqual(['reports'])
    expect(missingFor('reported', { ...READY, assessed: 2, reports: 2 })).toEqual([])
  })

  it('goes one step at a time, back only before it runs', () => {
    const pairs = ROUND_STATES.flatMap((from) => ROUND_STATES.map((to) => [from, to] as const)).filter(([from, to]) => canMoveRound(from, to))
    expect(pairs).toEqual([['planned', 'prepared'], ['prepared', 'planned'], ['prepared', 'running'], ['running', 'reported'], ['reported', 'closed']])
    expect(ROUND_MOVES.every((move) => move.clause.startsWith('3.3.2'))).toBe(true)
  })

  it('needs in each state whatever it needed in the ones before', () => {
    const states = [...ROUND_STATES]
    for (const [index, state] of states.entries()) {
      const before = index === 0 ? [] : NEEDED_FOR[states[index - 1] ?? 'planned']
      expect(NEEDED_FOR[state]).toEqual(expect.arrayContaining([...before]))
    }
    expect(NEEDED_FOR.closed).toEqual([...ROUND_NEEDS])
  })
})

describe('who monitors whom', () => {
  it.each([
    ['ID', 'sub-task-force', 'ID', '3.3.1.e.1'],
    ['ID', 'task-force', '32', '3.3.1.e.1'],
    ['32', 'task-force', '32', '3.3.1.e.2.a'],
    ['32', 'service-centre', '32', '3.3.1.e.2.c'],
    ['32', 'task-force', '32.73', '3.3.1.e.2.c'],
    ['32.73', 'task-force', '32.73', '3.3.1.e.3.a'],
    ['32.73', 'sub-task-force', '32.73', '3.3.1.e.3.b'],
    ['32.73', 'service-centre', '32.73', '3.3.1.e.3.b'],
  ] as const)('%s monitors the %s of %s by %s', (monitor, kind, region, clause) => expect(ruleFor(monitor, { kind, region })?.clause).toBe(clause))

  it.each([
    ['ID', 'task-force', '32.73'],
    ['ID', 'task-force', 'ID'],
    ['ID', 'service-centre', '32'],
    ['32', 'sub-task-force', '32.73'],
    ['32', 'service-centre', '32.73'],
    ['32', 'task-force', '33'],
    ['32', 'task-force', '33.74'],
    ['32.73', 'task-force', '32'],
    ['32.73', 'task-force', '32.04'],
    ['32.73', 'service-centre', '32.04'],
  ] as const)('%s does not monitor the %s of %s', (monitor, kind, region) => expect(ruleFor(monitor, { kind, region })).toBeUndefined())

  it('follows the rule set of 2012, and another one that says otherwise', () => {
    const parsed = parseRuleSet(RULE_SET_2012)
    expect(parsed.ok && LEVELS.map((level) => parsed.value.levels[level].monitoring)).toEqual(LEVELS.map((level) => WHO_MONITORS[level]))
    expect(ruleFor('ID', { kind: 'service-centre', region: 'ID' }, [{ kind: 'service-centre', where: 'same', by: 'task-force', clause: '9.9' }])?.clause).toBe('9.9')
    expect(ruleFor('32', { kind: 'task-force', region: '32.73' }, [])).toBeUndefined()
    const wrong = structuredClone(RULE_SET_2012) as unknown as { levels: { pusat: { monitoring: { kind: string }[] } } }
    wrong.levels.pusat.monitoring = [{ kind: 'victim' }]
    expect(parseRuleSet(wrong)).toMatchObject({ ok: false })
  })

  it('never reaches upward or sideways', () => {
    const regions = fc.constantFrom('ID', '32', '33', '32.73', '32.04', '33.74')
    fc.assert(fc.property(regions, regions, fc.constantFrom(...OBJECT_KINDS), (monitor, region, kind) => {
      fc.pre(ruleFor(monitor, { kind, region }) !== undefined)
      expect(monitor === 'ID' || region === monitor || region.startsWith(`${monitor}.`)).toBe(true)
    }))
  })
})

describe('calendar windows', () => {
  it('hold their own day, and their key leads back to them', () => {
    fc.assert(fc.property(kinds, days, (kind, day) => {
      const window = windowOf(kind, day)
      expect(window && window.from <= day && day <= window.until).toBe(true)
      expect(windowOfPeriod(kind, window?.key ?? '')).toEqual(window)
    }))
  })

  it('follow each other without gap; nothing is owed before establishment', () => {
    fc.assert(fc.property(kinds, days, days, (kind, established, today) => {
      const list = windowsSince(kind, established, today, 100)
      for (const [index, window] of list.entries()) {
        expect(window.from >= established && window.from <= today).toBe(true)
        const next = list[index + 1]
        expect(next === undefined || Date.parse(next.from) - Date.parse(window.until) === 86_400_000).toBe(true)
      }
    }))
  })

  it('name no window for another kind’s period', () => {
    expect(windowOfPeriod('evaluation', '2026-S1')).toBeUndefined()
    expect(windowOfPeriod('monitoring', '2026')).toBeUndefined()
    expect(windowOfPeriod('monitoring', '2026-S3')).toBeUndefined()
    expect(windowOf('khusus', '2026-05-01')).toBeUndefined()
  })

  it.each([
    ['2026-06-30', 'running', undefined, 'due-soon'],
    ['2026-03-01', 'planned', undefined, 'on-time'],
    ['2026-07-01', 'running', undefined, 'late'],
    ['2026-07-01', 'reported', '2026-06-30', 'delivered'],
    ['2026-09-01', 'closed', '2026-07-02', 'delivered-late'],
  ] as const)('on %s a first-half round that is %s is %s', (today, status, reportedOn, expected) => {
    expect(timelinessOf({ kind: 'monitoring', period: '2026-S1', status, ...(reportedOn ? { reportedOn } : {}) }, today)).toBe(expected)
  })

  it('a special round is late only against a day of its own', () => {
    expect(timelinessOf({ kind: 'khusus', period: 'Banjir', status: 'running' }, '2030-01-01')).toBe('no-due-date')
    expect(timelinessOf({ kind: 'khusus', period: 'Banjir', status: 'running', dueOn: '2026-01-31' }, '2026-02-01')).toBe('late')
  })

  it('lists the windows that passed without a delivered round', () => {
    const rounds = [{ kind: 'monitoring' as const, period: '2025-S2', status: 'closed' as const }, { kind: 'monitoring' as const, period: '2026-S1', status: 'running' as const }]
    expect(lateWindows('monitoring', '2025-03-14', rounds, '2026-11-24').map(({ key }) => key)).toEqual(['2026-S1'])
    expect(lateWindows('evaluation', '2025-03-14', rounds, '2026-11-24')).toEqual([])
  })
})

describe('findings', () => {
  it('the monitored body answers and acts, the monitor closes; no side does the other’s part', () => {
    for (const move of FINDING_MOVES) {
      const request = { from: move.from, to: move.to, text: 'Sudah diperbaiki.' }
      expect(findingRefusal({ ...request, side: move.by })).toBeNull()
      expect(findingRefusal({ ...request, side: move.by === 'object' ? 'monitor' : 'object' })).toBe('not-your-side')
    }
    expect(findingRefusal({ from: 'open', to: 'answered', side: 'object', text: ' ' })).toBe('text-missing')
    expect(findingRefusal({ from: 'open', to: 'closed', side: 'monitor' })).toBe('no-such-move')
  })

  it('are carried over until closed, and only of the round’s objects', () => {
    const finding = fc.record({ id: fc.uuid(), object: fc.constantFrom('a', 'b', 'c'), status: fc.constantFrom(...FINDING_STATES), dueOn: fc.option(days, { nil: undefined }), carriedTo: fc.subarray(['r1', 'r2']) })
    fc.assert(fc.property(fc.array(finding, { maxLength: 20 }), (findings) => {
      const carried = carryOver(findings, new Set(['a', 'b']), 'r2')
      for (const one of findings) {
        const due = one.status !== 'closed' && one.object !== 'c' && !one.carriedTo.includes('r2')
        expect(carried.includes(one)).toBe(due)
      }
    }))
  })

  it('are overdue after their day unless done', () => {
    expect(isOverdue({ status: 'open', dueOn: '2026-01-01' }, '2026-01-02')).toBe(true)
    expect(isOverdue({ status: 'open', dueOn: '2026-01-01' }, '2026-01-01')).toBe(false)
    expect(isOverdue({ status: 'done', dueOn: '2026-01-01' }, '2026-02-01')).toBe(false)
    expect(isOverdue({ status: 'open' }, '2026-02-01')).toBe(false)
  })
})

const number = (value: string): Computed => ({ state: 'complete', kind: 'number', value, band: 'kurang' })
const COLUMNS = scoreColumns(TASK_FORCE_CHECKLISTS.provinsi)
const assessment = (object: string, scores: Record<string, Computed>, submittedAt = '2026-05-01'): Assessment => ({ object, response: `${object}-${submittedAt}`, submittedAt, computed: scores })

describe('heat map', () => {
  it('has one column for each of the six indicator groups', () => {
    expect(COLUMNS.map(({ label }) => label.id)).toEqual(['Kebijakan', 'Kelembagaan gugus tugas', 'Rencana aksi', 'Pencatatan dan pelaporan korban', 'Penanganan kasus oleh PPT', 'Sarana dan prasarana'])
  })

  it('tells zero, incomplete and not assessed apart, and averages only what was scored', () => {
    const map = heatMap(['nol', 'belum', 'kurang'], COLUMNS.slice(0, 2), [
      assessment('nol', { skor_kebijakan: number('0'), skor_kelembagaan: number('50') }),
      assessment('kurang', { skor_kebijakan: { state: 'incomplete', reason: 'missing', missing: ['aturan_khusus'] }, skor_kelembagaan: number('100') }),
    ])
    expect(map.rows.map((row) => row.cells.map((cell) => cell.state))).toEqual([['scored', 'scored'], ['not-assessed', 'not-assessed'], ['incomplete', 'scored']])
    expect(map.rows.map((row) => row.mean)).toEqual([25, null, 100])
    expect(map.means).toEqual([0, 75])
  })

  it('takes the latest form of an object', () => {
    const map = heatMap(['a'], COLUMNS.slice(0, 1), [assessment('a', { skor_kebijakan: number('90') }, '2026-06-01'), assessment('a', { skor_kebijakan: number('10') }, '2026-05-01')])
    expect(map.rows[0]?.mean).toBe(90)
  })

  it('a mean lies between its scores, and an object nobody assessed changes none', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 }), (scores) => {
      const column = COLUMNS.slice(0, 1)
      const objects = scores.map((_, index) => `o${index}`)
      const forms = scores.map((score, index) => assessment(`o${index}`, { skor_kebijakan: number(String(score)) }))
      const mean = heatMap(objects, column, forms).means[0] ?? -1
      expect(mean).toBeGreaterThanOrEqual(Math.min(...scores))
      expect(mean).toBeLessThanOrEqual(Math.max(...scores))
      expect(heatMap([...objects, 'nobody'], column, forms).means[0]).toBe(mean)
    }))
  })
})

describe('the report', () => {
  it('quotes each chapter with its object and form, and names what every figure rests on', () => {
    const forms = [assessment('a', { skor_kebijakan: number('40') })]
    const report = composeReport(
      [{ object: 'a', response: 'a-1', answers: { capaian: ' Perda terbit. ', kendala: '', kesesuaian: 'Sesuai.' } }],
      heatMap(['a', 'b'], COLUMNS.slice(0, 1), forms),
      [{ id: 'f1', status: 'open', overdue: true }, { id: 'f2', status: 'closed', overdue: false }],
    )
    expect(Object.keys(report.chapters)).toEqual([...REPORT_CHAPTERS])
    expect(report.chapters.capaian).toEqual([{ object: 'a', response: 'a-1', text: 'Perda terbit.' }])
    expect(report.chapters.kendala).toEqual([])
    expect(Object.fromEntries(report.figures.map(({ key, value }) => [key, value]))).toEqual({ objects: 2, assessed: 1, mean: 40, findings: 2, 'findings-open': 1, 'findings-overdue': 1 })
    expect(report.figures.find(({ key }) => key === 'mean')?.from).toEqual(['a-2026-05-01'])
  })

  it('has no mean where nothing was assessed', () => {
    const report = composeReport([], heatMap(['a'], COLUMNS, []), [])
    expect(report.figures.find(({ key }) => key === 'mean')?.value).toBeNull()
  })
})
