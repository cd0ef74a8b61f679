import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { coerce } from './coerce'
import { fromPost, nameOf } from './fromPost'
import { evaluate } from './evaluate'
import { base, formOf, integer, label, yesNo } from './testing/sample'
import { randomForm } from './testing/generate'
import { isAnswerable, modelOf } from './model'
import type { AnswerableField, Field } from './types'

const field = (type: string, more: object = {}) => ({ ...base('a'), type, ...more }) as AnswerableField
const choices = { choices: ['x', 'y', 'z'].map((value) => ({ value, label: label(value), ...(value === 'z' ? { exclusive: true } : {}) })) }

describe('coerce', () => {
  it.each<[string, AnswerableField, unknown, unknown]>([
    ['spaces and line ends', field('text'), '  Ma\'ruf \r\n x\u0000 ', "Ma'ruf x"],
    ['lines stay in long text', field('long-text'), 'a\r\nb', 'a\nb'],
    ['grouped thousands', field('integer'), '1.250.000', 1_250_000],
    ['decimal comma', field('decimal'), '1.250,50', '1250.5'],
    ['stored decimal', field('decimal', { decimals: 3 }), '1.250', '1.25'],
    ['a clock with a dot', field('time'), '8.05', '08:05'],
    ['a date-time', field('date-time'), '2026-11-24 08:00', '2026-11-24T08:00'],
    ['a phone', field('phone'), '(0812) 3456-789', '08123456789'],
    ['choices in their order', field('select-many', choices), ['y', 'x', 'y'], ['x', 'y']],
    ['one checkbox', field('select-many', choices), 'y', ['y']],
    ['a ticked box', field('acknowledge'), 'on', true],
    ['a place', field('location'), { lat: '-6,2', lng: 106.81666666 }, { lat: '-6.2', lng: '106.816667' }],
    ['a region', field('region', { levels: ['kabkota'] }), '32.73', '32.73'],
    ['a picture of a signature', field('signature'), 'berkas-1', 'berkas-1'],
    ['a typed signature', field('signature'), { name: '  Siti\u200b  Aminah ' }, { name: 'Siti Aminah' }],
    ['a typed signature as it is stored', field('signature'), { name: 'Siti', at: '2026-11-24T01:30:00.000Z' }, { name: 'Siti', at: '2026-11-24T01:30:00.000Z' }],
    ['a signature that was emptied', field('signature'), { name: '  ' }, undefined],
    ['nothing', field('text'), '   ', undefined],
    ['no ticks', field('select-many', choices), [], undefined],
    ['an unticked box', field('acknowledge'), false, undefined],
  ])('%s', (_, of, raw, wanted) => expect(coerce(of, raw)).toEqual(wanted === undefined ? {} : { value: wanted }))

  it.each<[string, AnswerableField, unknown]>([
    ['wrong-type', field('text'), 5],
    ['mark-not-allowed', field('text'), { mark: 'unknown' }],
    ['too-long', field('text', { maxLength: 3 }), 'abcd'],
    ['format-nik', field('text', { format: 'nik' }), '123'],
    ['not-whole', field('integer'), '1,5'],
    ['not-a-number', field('integer'), '1e5'],
    ['too-small', field('integer', { min: 3 }), 2],
    ['too-large', field('scale', { scale: { min: 1, max: 5 } }), 6],
    ['too-many-decimals', field('decimal'), '1.255'],
    ['not-a-date', field('date'), '2026-02-30'],
    ['format-letters', field('signature'), { name: '12345' }],
    ['too-long', field('signature'), { name: 'a'.repeat(121) }],
    ['wrong-type', field('signature'), { name: 'Siti', at: 'kemarin' }],
    ['wrong-type', field('signature'), { name: 'Siti', role: 'admin' }],
    ['not-a-choice', field('select-one', choices), 'q'],
    ['not-a-choice', field('yes-no-unknown'), 'ya'],
    ['choice-exclusive', field('select-many', choices), ['x', 'z']],
    ['too-few-selected', field('select-many', { ...choices, minSelected: 2 }), ['x']],
    ['format-email', field('email'), 'a@b'],
    ['format-phone', field('phone'), '12'],
    ['region-level', field('region', { levels: ['kabkota'] }), '32'],
    ['not-a-location', field('location'), { lat: '91', lng: '0' }],
    ['too-many-files', field('file'), ['satu', 'dua']],
    ['wrong-type', field('file'), ['../satu']],
  ])('%s', (code, of, raw) => expect(coerce(of, raw).problem?.code).toBe(code))

  it('never throws and is idempotent, whatever comes', () => {
    const fields = Array.from({ length: 40 }, (_, seed) => modelOf(randomForm(seed)).nodes.map((node) => node.item as Field)).flat().filter((item): item is AnswerableField => 'type' in item && !('items' in item) && isAnswerable(item))
    const number = fc.double().map(String)
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.oneof(fc.anything(), fc.string(), number, fc.integer(), fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))), (of, raw) => {
        const { value } = coerce(of, raw)
        expect(value === undefined ? undefined : coerce(of, value).value).toEqual(value)
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})

describe('fromPost', () => {
  const form = formOf([
    yesNo('punya', { allowUnknown: true }),
    { ...base('lahir'), type: 'date' },
    { ...base('kira'), type: 'partial-date' },
    { ...base('kapan'), type: 'date-time' },
    { ...base('banyak'), type: 'select-many', ...choices },
    { ...base('di'), type: 'location' },
    { ...base('anak'), type: 'repeat', itemLabel: label('anak'), items: [integer('umur')] },
  ])
  form.sections.push({ ...base('lain'), items: [integer('angka')] })
  const post = (entries: [string, string][], before = {}) => fromPost(form, before, entries, { section: 'bagian' })

  it('gives what JSON would give', () => {
    const { answers, unknown } = post([
      [nameOf('punya'), 'yes'], [nameOf('lahir', 'day'), '4'], [nameOf('lahir', 'month'), '2'], [nameOf('lahir', 'year'), '2001'], [nameOf('kira', 'day'), ''], [nameOf('kira', 'month'), '5'], [nameOf('kira', 'year'), '2020'],
      [nameOf('kapan', 'day'), '1'], [nameOf('kapan', 'month'), '1'], [nameOf('kapan', 'year'), '2026'], [nameOf('kapan', 'time'), '08.30'], [nameOf('banyak'), 'y'], [nameOf('banyak'), 'x'], [nameOf('di', 'lat'), '-6,2'], [nameOf('di', 'lng'), '106'], ['csrf', 'x'],
    ])
    expect(unknown).toEqual([])
    expect(evaluate(form, answers, { today: '2026-11-24', mode: 'submit' })).toMatchObject({ ok: true, kept: { punya: 'yes', lahir: '2001-02-04', kira: '2020-05', kapan: '2026-01-01T08:30', banyak: ['x', 'y'], di: { lat: '-6.2', lng: '106' } } })
  })

  it('clears what was printed and left empty, and leaves the rest', () => {
    const before = { punya: 'yes', banyak: ['x'], angka: 5 }
    expect(post([[nameOf('banyak', 'in'), '1'], [nameOf('punya'), '']], before).answers).toEqual({ angka: 5 })
    expect(post([], before).answers).toEqual(before)
  })

  it('keeps half a date, so that the person is told', () => {
    const { answers } = post([[nameOf('lahir', 'day'), '4'], [nameOf('lahir', 'year'), '2001']])
    expect(evaluate(form, answers, { today: '2026-11-24', mode: 'draft' }).errors).toMatchObject([{ code: 'not-a-date', address: 'lahir' }])
  })

  it('lets the newer of a typed name and a picture sign', () => {
    const signing = formOf([{ ...base('ttd'), type: 'signature' }])
    const typed = { name: 'Siti', at: '2026-11-24T01:30:00.000Z' }
    const sign = (before: unknown, name: string, ...files: string[]) =>
      fromPost(signing, { ttd: before }, [[nameOf('ttd', 'in'), '1'], [nameOf('ttd', 'name'), name], ...files.map((id) => [nameOf('ttd'), id] as const)], { section: 'bagian' }).answers.ttd
    expect(sign(undefined, 'Siti')).toEqual({ name: 'Siti' })
    expect(sign(typed, 'Siti')).toEqual(typed)
    expect(sign(typed, 'Budi')).toEqual({ name: 'Budi' })
    expect(sign(typed, 'Siti', 'gambar-2')).toBe('gambar-2')
    expect(sign('gambar-1', 'Siti', 'gambar-1')).toEqual({ name: 'Siti' })
    expect(sign('gambar-1', '', 'gambar-1')).toBe('gambar-1')
    expect([sign('gambar-1', ''), sign(typed, '')]).toEqual([undefined, undefined])
  })

  it('takes marks, and refuses names of other pages', () => {
    expect(post([[nameOf('punya', 'mark'), 'unknown']]).answers).toEqual({ punya: { mark: 'unknown' } })
    expect(post([[nameOf('angka'), '1'], [nameOf('anak/baris-01/umur'), '1'], [nameOf('__proto__'), '1']]).unknown).toHaveLength(3)
  })

  it('edits one row of a repeat', () => {
    const before = { anak: [{ id: 'baris-01', answers: { umur: 3 } }] }
    const edit = (row: string, value: string) => fromPost(form, before, [[nameOf(`anak/${row}/umur`), value]], { repeat: 'anak', row }).answers
    expect(edit('baris-01', '4')).toEqual({ anak: [{ id: 'baris-01', answers: { umur: '4' } }] })
    expect(edit('baris-02', '1')).toEqual({ anak: [{ id: 'baris-01', answers: { umur: 3 } }, { id: 'baris-02', answers: { umur: '1' } }] })
    expect(before).toEqual({ anak: [{ id: 'baris-01', answers: { umur: 3 } }] })
  })
})
