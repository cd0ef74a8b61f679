import type { AnswerableField, Calculation, Condition, Field, FormDefinition, Item, Repeat, Section } from '../types'
import { FIELD_TYPES, FORM_PURPOSES, type Op } from '../lists'
import { type Random, randomOf } from './random'

const label = (text: string) => ({ id: `Pertanyaan ${text}`, en: `Question ${text}` })
const OPS_FOR: Partial<Record<Field['type'], readonly Op[]>> = {
  integer: ['less', 'at-most', 'more', 'at-least', 'equals', 'not-equals', 'between'],
  scale: ['less', 'at-least', 'equals'],
  decimal: ['less', 'at-most', 'more', 'at-least', 'between'],
  date: ['before', 'after', 'equals', 'between'],
  'partial-date': ['before', 'after'],
  'yes-no-unknown': ['equals', 'not-equals'],
  'select-one': ['equals', 'not-equals', 'includes-any'],
  'select-many': ['includes-any', 'includes-all', 'length-at-least'],
  text: ['equals', 'length-at-most'],
}
const DAYS = ['2001-02-28', '2008-02-29', '2020-01-31', '2026-11-24']

/** A form that lint would accept in its main points: earlier questions only, every type, one repeat, scores. Same seed, same form. */
export function randomForm(seed: number, size = 14): FormDefinition {
  const random = randomOf(seed)
  const earlier: AnswerableField[] = []
  let made = 0
  const sections: Section[] = []
  const field = (): Field => {
    made++
    const next = makeField(random, made, earlier)
    if (next.type !== 'note' && next.type !== 'computed') earlier.push(next)
    return next
  }
  const containers = 1 + random.int(3)
  for (let index = 0; index < containers; index++) {
    const items: Item[] = []
    const shownWhen = index && earlier.length && random.chance(0.3) ? { shownWhen: makeCondition(random, earlier, 2) } : {}
    while (items.length < size / containers) {
      if (random.chance(0.15)) {
        const when = earlier.length && random.chance(0.5) ? { shownWhen: makeCondition(random, earlier, 2) } : {}
        items.push({ type: 'group', uid: `g${index}${items.length}`, key: `grup_${index}_${items.length}`, label: label('grup'), ...when, items: [field(), field()] })
      } else items.push(field())
    }
    sections.push({ uid: `s${index}`, key: `bagian_${index}`, label: label(`bagian ${index}`), ...shownWhen, items })
  }
  sections.at(-1)!.items.push(makeRepeat(random, earlier), ...makeScores(random, earlier))
  return {
    format: 1,
    key: `acak-${seed}`,
    title: { id: 'Formulir acak', en: 'Random form' },
    purpose: random.pick(FORM_PURPOSES),
    subject: random.pick(['none', 'case', 'task-force']),
    locales: ['id', 'en'],
    conditions: earlier.length ? [{ key: 'bernama', label: label('bernama'), when: makeCondition(random, earlier, 2) }] : [],
    sections,
  }
}

function makeField(random: Random, index: number, earlier: readonly AnswerableField[]): Field {
  const type = random.pick(FIELD_TYPES.filter((each) => each !== 'computed'))
  const base = {
    uid: `u${index}`,
    key: `soal_${index}`,
    label: label(String(index)),
    ...(earlier.length && random.chance(0.4) ? { shownWhen: makeCondition(random, earlier, 3) } : {}),
  }
  if (type === 'note') return { ...base, type }
  const answerable = {
    ...base,
    ...(random.chance(0.3) ? { required: true } : earlier.length && random.chance(0.1) ? { required: makeCondition(random, earlier, 2) } : {}),
    ...(random.chance(0.2) ? { secured: true } : random.chance(0.4) ? { indexed: true } : {}),
    ...(random.chance(0.2) ? { allowUnknown: true, allowRefused: true } : {}),
    ...(random.chance(0.1) ? { evidence: 'optional' as const } : {}),
    ...(earlier.length && random.chance(0.15) ? { constraints: [{ condition: makeCondition(random, earlier, 2), message: label('batas') }] } : {}),
  }
  if (type === 'select-one' || type === 'select-many') {
    const by = earlier.find((each) => each.type === 'select-one')
    const filtered = by && random.chance(0.3)
    const choices = ['a', 'b', 'c', 'd'].map((value, points) => ({ value, label: label(value), points, ...(filtered && points > 1 ? { parents: ['a', 'b'] } : {}), ...(value === 'd' ? (random.chance(0.5) ? { notApplicable: true } : { deprecated: true }) : {}) }))
    return { ...answerable, type, choices, ...(filtered ? { choiceFilter: { by: by.uid } } : {}) }
  }
  if (type === 'scale') return { ...answerable, type, scale: { min: 1, max: 5, labels: { min: label('rendah'), max: label('tinggi') } } }
  if (type === 'reference') return { ...answerable, type, collection: 'institutions' }
  if (type === 'integer' && random.chance(0.5)) return { ...answerable, type, min: 0, max: 20 }
  return { ...answerable, type } as Field
}

function makeCondition(random: Random, earlier: readonly AnswerableField[], depth: number): Condition {
  const kind = depth > 1 ? random.int(6) : 5
  const inner = (): Condition => makeCondition(random, earlier, depth - 1)
  if (kind === 0) return { all: [inner(), inner()] }
  if (kind === 1) return { any: [inner(), inner()] }
  if (kind === 2) return { not: inner() }
  const field = random.pick(earlier)
  const ops = OPS_FOR[field.type]
  if (!ops || random.chance(0.15)) return { field: field.uid, op: random.chance(0.7) ? 'answered' : 'not-answered' }
  const op = random.pick(ops)
  if (op.startsWith('length')) return { field: field.uid, op, value: random.int(4) }
  if (field.type === 'date' || field.type === 'partial-date') {
    if (op === 'between') return { field: field.uid, op, value: ['2001-01-01', '2020-12-31'] }
    return { field: field.uid, op, value: random.chance(0.5) ? random.pick(DAYS) : { today: -random.int(20), unit: random.pick(['day', 'month', 'year'] as const) } }
  }
  if (op === 'between') return { field: field.uid, op, value: [2, 9] }
  if (field.type === 'integer' || field.type === 'scale' || field.type === 'decimal') return { field: field.uid, op, value: random.int(10) }
  if (field.type === 'yes-no-unknown') return { field: field.uid, op, value: random.pick(['yes', 'no', 'unknown']) }
  return { field: field.uid, op, value: op.startsWith('includes') ? [random.pick(['a', 'b']), 'c'] : random.pick(['a', 'b', 'c']) }
}

function makeRepeat(random: Random, earlier: readonly AnswerableField[]): Repeat {
  const inside: AnswerableField = { type: 'integer', uid: 'r1', key: 'umur_anak', label: label('umur'), min: 0, max: 17, indexed: true }
  return {
    type: 'repeat',
    uid: 'r',
    key: 'anak',
    label: label('anak'),
    itemLabel: label('anak'),
    maxRows: 5,
    ...(earlier.length && random.chance(0.4) ? { shownWhen: makeCondition(random, earlier, 2) } : {}),
    items: [inside, { type: 'text', uid: 'r2', key: 'sekolah', label: label('sekolah'), shownWhen: { field: 'r1', op: 'at-least', value: 6 }, required: true }],
  }
}

function makeScores(random: Random, earlier: readonly AnswerableField[]): Field[] {
  const scored = earlier.filter((field) => 'choices' in field || field.type === 'integer' || field.type === 'scale' || field.type === 'decimal')
  const inputs: Calculation[] = scored.map((field) => ('choices' in field ? { lookup: field.uid } : { field: field.uid }))
  if (!inputs.length) inputs.push({ value: 1 })
  const bands = [{ key: 'rendah', label: label('rendah') }, { key: 'tinggi', label: label('tinggi'), from: 10 }]
  const total: Field = { type: 'computed', uid: 'c1', key: 'jumlah', label: label('jumlah'), calculation: random.chance(0.5) ? { sum: inputs } : { average: inputs }, bands, indexed: true }
  const children: Field = { type: 'computed', uid: 'c2', key: 'anak_kecil', label: label('anak kecil'), calculation: { rows: 'r', fold: 'count', where: { field: 'r1', op: 'less', value: 6 } } }
  const both: Field = { type: 'computed', uid: 'c3', key: 'gabungan', label: label('gabungan'), calculation: { op: random.pick(['+', '-', '*', '/'] as const), of: [{ field: 'c1' }, { field: 'c2' }] }, indexed: true }
  return [total, children, both]
}

/** Answers for a form: mostly fitting, some missing, some declined, and (`odd`) some that nobody may send. */
export function randomAnswers(definition: FormDefinition, seed: number, odd = 0): Record<string, unknown> {
  const random = randomOf(seed)
  const answers: Record<string, unknown> = {}
  const fill = (items: readonly Item[], into: Record<string, unknown>): void => {
    for (const item of items) {
      if (item.type === 'group') fill(item.items, into)
      else if (item.type === 'repeat') {
        into[item.key] = Array.from({ length: random.int(4) }, (_, index) => {
          const row: Record<string, unknown> = {}
          fill(item.items, row)
          return { id: `baris-${seed}-${index}`, answers: row }
        })
      } else if (random.chance(odd)) into[item.key] = random.pick<unknown>(ODD)
      else if (item.type !== 'note' && item.type !== 'computed' && random.chance(0.75)) into[item.key] = randomAnswer(random, item)
    }
  }
  for (const section of definition.sections) fill(section.items, answers)
  if (random.chance(odd)) answers.tidak_dikenal = 'x'
  return answers
}

const ODD: readonly unknown[] = [{}, [], [[]], -1, 1e300, 'x'.repeat(600), '\u0000', null, { mark: 'lain' }, { mark: 'unknown' }, ['zzz'], '2026-02-30', true, [{ id: 'x' }], 'd', "Ma'ruf", '__proto__']

function randomAnswer(random: Random, field: AnswerableField): unknown {
  if (field.allowUnknown && random.chance(0.15)) return { mark: random.pick(['unknown', 'refused']) }
  switch (field.type) {
    case 'integer':
      return random.int(16)
    case 'scale':
      return 1 + random.int(5)
    case 'decimal':
      return random.pick(['0.1', '12,5', '7', '3.25'])
    case 'date':
      return random.pick(DAYS)
    case 'partial-date':
      return random.pick(['2001', '2020-05', '2008-02-29'])
    case 'time':
      return '08:30'
    case 'date-time':
      return '2026-11-24T08:30'
    case 'yes-no-unknown':
      return random.pick(['yes', 'no', 'unknown'])
    case 'select-one':
      return random.pick(['a', 'b', 'c'])
    case 'select-many':
      return random.pick([['a'], ['c', 'a'], ['b', 'c']])
    case 'phone':
      return '0812-0000-000'
    case 'email':
      return 'kantor@contoh.go.id'
    case 'region':
      return random.pick(['32', '32.73', 'ID'])
    case 'location':
      return { lat: '-6.2', lng: 106.8 }
    case 'file':
      return ['berkas-1']
    case 'signature':
      return random.pick<unknown>(['rujukan-1', { name: 'Siti Aminah' }, { name: 'Siti Aminah', at: '2026-11-24T01:30:00.000Z' }])
    case 'reference':
      return 'rujukan-1'
    case 'acknowledge':
      return true
    default:
      return random.pick(['a', 'Catatan panjang', "Ma'ruf"])
  }
}
