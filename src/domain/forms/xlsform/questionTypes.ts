import { type Label, l } from '@/i18n/label'

import type { FieldType } from '../types'

/** What a cell of the column `type` says. */
export type QuestionType =
  | { is: 'begin'; what: 'group' | 'repeat' }
  | { is: 'end'; what: 'group' | 'repeat' }
  | { is: 'select'; type: 'select-one' | 'select-many'; list: string; other: boolean }
  | { is: 'field'; type: FieldType; changed?: Label }
  | { is: 'lost'; reason: Label }

const upload = l('Menjadi unggahan berkas.', 'Becomes a file upload.')
const FIELDS: Record<string, readonly [FieldType, Label?]> = {
  text: ['text'],
  string: ['text'],
  integer: ['integer'],
  int: ['integer'],
  decimal: ['decimal'],
  date: ['date'],
  time: ['time'],
  datetime: ['date-time'],
  'date time': ['date-time'],
  geopoint: ['location'],
  gps: ['location'],
  location: ['location'],
  file: ['file'],
  image: ['file', upload],
  photo: ['file', upload],
  picture: ['file', upload],
  audio: ['file', upload],
  video: ['file', upload],
  note: ['note'],
  calculate: ['computed'],
  calculation: ['computed'],
  acknowledge: ['acknowledge'],
  trigger: ['acknowledge'],
  range: ['scale'],
  barcode: ['text', l('Kode batang menjadi isian teks.', 'A barcode becomes a text answer.')],
}
const meta = l('Dicatat sendiri oleh sistem, atau tidak dikumpulkan.', 'Recorded by the system itself, or not collected.')
const shape = l('Garis dan bidang pada peta tidak tersedia.', 'Lines and areas on a map are not available.')
const outside = l('Pilihan dari berkas lain tidak tersedia; salin pilihannya ke lembar choices.', 'Choices from another file are not available; copy them to the sheet choices.')
const LOST: Record<string, Label> = {
  start: meta, end: meta, today: meta, deviceid: meta, phonenumber: meta, username: meta, email: meta, simserial: meta, subscriberid: meta, imei: meta, audit: meta, 'start-geopoint': meta, 'background-audio': meta, 'background-geopoint': meta,
  geotrace: shape, geoshape: shape, osm: shape,
  rank: l('Pertanyaan mengurutkan tidak tersedia.', 'Ranking questions are not available.'),
  hidden: l('Isian tersembunyi tidak tersedia.', 'Hidden questions are not available.'),
  'xml-external': outside, 'csv-external': outside,
}
const ONE = ['add select one prompt using', 'select one from', 'select one', 'select1', 'select_one']
const MANY = ['add select multiple prompt using', 'select all that apply from', 'select all that apply', 'select_multiple', 'select multiple from', 'select multiple', 'select_many']

/** The type that a cell says, in any of the spellings that tools and people use. */
export function readType(cell: string): QuestionType {
  const text = cell.trim().replace(/\s+/g, ' ')
  const lower = text.toLowerCase()
  const bracket = /^(begin|end)[ _]?(group|repeat|lgroup|looped group|loop)$/.exec(lower)
  if (bracket) return { is: bracket[1] === 'begin' ? 'begin' : 'end', what: bracket[2] === 'group' ? 'group' : 'repeat' }
  if (/^select[ _](one|multiple)[ _](from[ _]file|external)\b/.test(lower)) return { is: 'lost', reason: outside }
  for (const [type, names] of [['select-one', ONE], ['select-many', MANY]] as const) {
    const name = names.find((each) => lower.startsWith(`${each} `))
    if (!name) continue
    const [, list = '', other] = /^(.*?)( or[_ ](?:other|specify other))?$/i.exec(text.slice(name.length + 1)) ?? []
    return { is: 'select', type, list: list.trim(), other: other !== undefined }
  }
  const plain = lower.replace(/^add (.*) prompt$/, '$1').replace(/ prompt$/, '')
  const field = FIELDS[plain]
  if (field) return { is: 'field', type: field[0], ...(field[1] ? { changed: field[1] } : {}) }
  return { is: 'lost', reason: LOST[plain.split(' ')[0] ?? ''] ?? l('Jenis pertanyaan ini tidak dikenal.', 'This type of question is not known.') }
}

/** How each of our types is called in a workbook; selects are followed by their list. */
export const TYPE_NAMES: Record<FieldType, { type: string; appearance?: string }> = {
  text: { type: 'text' },
  'long-text': { type: 'text', appearance: 'multiline' },
  integer: { type: 'integer' },
  decimal: { type: 'decimal' },
  date: { type: 'date' },
  'partial-date': { type: 'date', appearance: 'month-year' },
  time: { type: 'time' },
  'date-time': { type: 'datetime' },
  'yes-no-unknown': { type: 'select_one' },
  'select-one': { type: 'select_one' },
  'select-many': { type: 'select_multiple' },
  scale: { type: 'range' },
  phone: { type: 'text', appearance: 'numbers' },
  email: { type: 'text' },
  region: { type: 'text' },
  location: { type: 'geopoint' },
  file: { type: 'file' },
  signature: { type: 'image', appearance: 'signature' },
  reference: { type: 'text' },
  note: { type: 'note' },
  computed: { type: 'calculate' },
  acknowledge: { type: 'acknowledge' },
}
