import type { Block, BlocksField, BlockSlug, Field } from 'payload'

import { FIELD_TYPES, type FieldType, REFERENCE_COLLECTIONS, TEXT_FORMATS } from '@/domain/forms/lists'
import { LEVEL, type Vocabulary } from '@/domain/vocabulary'
import { FIELD_TYPE, REFERENCE, TEXT_FORMAT } from '@/collections/forms/fieldVocabulary'
import { type Label, l } from '@/i18n/label'

import { askedFields, computedFields, containerFields, containerTail, noteFields } from './common'
import { both, numeric, own, ownText, picked, row, short } from './parts'

const of = <K extends string>(keys: readonly K[], words: Vocabulary<K>): Vocabulary<K> => Object.fromEntries(keys.map((key) => [key, words[key]])) as Vocabulary<K>
const half = { admin: { width: '50%' } } as const
const initial = (placeholder?: string): Field => short('initial', l('Isi awal', 'Initial value'), { admin: { width: '50%', placeholder } })
const initialNumber = (): Field => numeric('initialNumber', l('Isi awal', 'Initial value'), half)
const limits = (more: Field[] = []): Field[] => [row(numeric('min', l('Paling kecil', 'Smallest'), half), numeric('max', l('Paling besar', 'Largest'), half)), both('unit', l('Satuan', 'Unit')), ...more]
const choiceFields = (): Field[] => [own('choices', l('Pilihan', 'Choices'), 'ChoicesField#ChoicesField'), ownText('filterBy', l('Saring menurut', 'Filter by'), 'FilterByField#FilterByField')]

/** What each type of question has of its own. */
const OWN: Record<Exclude<FieldType, 'note' | 'computed'>, () => Field[]> = {
  text: () => [row(picked('format', l('Bentuk', 'Format'), of(TEXT_FORMATS, TEXT_FORMAT), half), initial()), row(numeric('minLength', l('Huruf paling sedikit', 'Fewest characters'), half), numeric('maxLength', l('Huruf paling banyak', 'Most characters'), half))],
  'long-text': () => [row(numeric('maxLength', l('Huruf paling banyak', 'Most characters'), half), initial())],
  integer: () => limits([row(initialNumber())]),
  decimal: () => limits([row(numeric('decimals', l('Angka di belakang koma', 'Digits after the point'), half), initial())]),
  date: () => [row(initial('hari ini'))],
  'partial-date': () => [],
  time: () => [row(initial('08:00'))],
  'date-time': () => [],
  'yes-no-unknown': () => [
    row(numeric('pointsYes', l('Nilai “ya”', 'Points for “yes”'), { admin: { width: '33%' } }), numeric('pointsNo', l('Nilai “tidak”', 'Points for “no”'), { admin: { width: '33%' } }), numeric('pointsUnknown', l('Nilai “tidak tahu”', 'Points for “don’t know”'), { admin: { width: '33%' } })),
    row(picked('initial', l('Isi awal', 'Initial value'), { yes: l('Ya', 'Yes'), no: l('Tidak', 'No'), unknown: l('Tidak tahu', 'Don’t know') }, half)),
  ],
  'select-one': () => choiceFields(),
  'select-many': () => [...choiceFields(), row(numeric('minSelected', l('Pilihan paling sedikit', 'Fewest choices'), half), numeric('maxSelected', l('Pilihan paling banyak', 'Most choices'), half))],
  scale: () => [
    row(numeric('scaleMin', l('Dari', 'From'), { defaultValue: 1, admin: { width: '50%' } }), numeric('scaleMax', l('Sampai', 'To'), { defaultValue: 5, admin: { width: '50%' } })),
    both('minLabel', l('Arti angka terkecil', 'Meaning of the smallest')),
    both('maxLabel', l('Arti angka terbesar', 'Meaning of the largest')),
    row(initialNumber()),
  ],
  phone: () => [],
  email: () => [],
  region: () => [row(picked('levels', l('Jenjang wilayah', 'Levels of region'), LEVEL, { hasMany: true, admin: { width: '50%' } }))],
  location: () => [],
  file: () => [row(numeric('maxFiles', l('Berkas paling banyak', 'Most files'), half))],
  signature: () => [],
  reference: () => [row(picked('target', l('Daftar', 'List'), of(REFERENCE_COLLECTIONS, REFERENCE), { defaultValue: 'regions', admin: { width: '50%', isClearable: false } }))],
  acknowledge: () => [],
}

const fieldsOf = (type: FieldType): Field[] => {
  if (type === 'note') return noteFields(row(picked('tone', l('Nada', 'Tone'), { info: l('Keterangan', 'Information'), warning: l('Peringatan', 'Warning') }, half)))
  if (type === 'computed') return computedFields(own('calculation', l('Perhitungan', 'Calculation'), 'ScoreField#ScoreField'), own('bands', l('Tingkatan', 'Bands'), 'BandsField#BandsField'), row(numeric('decimals', l('Angka di belakang koma', 'Digits after the point'), half)), both('unit', l('Satuan', 'Unit')))
  return askedFields(OWN[type](), type === 'select-one' || type === 'select-many' ? [row(initial())] : [])
}

const block = (slug: string, label: Label, fields: Field[], group: Label): Block => ({
  slug,
  interfaceName: `Form${slug.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Block`,
  labels: { singular: label, plural: label },
  fields,
  admin: { group, disableBlockName: true, components: { Label: '/components/admin/forms/BlockLabel#BlockLabel' } },
})

const GROUPS = {
  text: l('Tulisan', 'Writing'),
  number: l('Angka dan waktu', 'Numbers and time'),
  choice: l('Pilihan', 'Choices'),
  special: l('Khusus', 'Special'),
  container: l('Susunan', 'Structure'),
}
const GROUP_OF: Record<FieldType, Label> = {
  text: GROUPS.text, 'long-text': GROUPS.text, phone: GROUPS.text, email: GROUPS.text,
  integer: GROUPS.number, decimal: GROUPS.number, date: GROUPS.number, 'partial-date': GROUPS.number, time: GROUPS.number, 'date-time': GROUPS.number,
  'yes-no-unknown': GROUPS.choice, 'select-one': GROUPS.choice, 'select-many': GROUPS.choice, scale: GROUPS.choice, acknowledge: GROUPS.choice, region: GROUPS.choice, reference: GROUPS.choice,
  location: GROUPS.special, file: GROUPS.special, signature: GROUPS.special, computed: GROUPS.special, note: GROUPS.special,
}

/** Most used first: the order of the dialog in which a question is chosen. */
const ORDER: readonly FieldType[] = ['yes-no-unknown', 'select-one', 'select-many', 'scale', 'text', 'long-text', 'integer', 'date', ...FIELD_TYPES]
const QUESTIONS = [...new Set(ORDER)]

const items = (label: Label, slugs: readonly string[]): BlocksField => ({
  name: 'items',
  type: 'blocks',
  label,
  labels: { singular: l('Pertanyaan', 'Question'), plural: l('Pertanyaan', 'Questions') },
  blocks: [],
  blockReferences: slugs as BlockSlug[],
  maxRows: 500,
  // Open when added; a form that is opened is folded by the editor (bench/useDraft).
  admin: { initCollapsed: false },
})

/** Every block of the form editor, for the `blocks` of the Payload config: sections hold them by name. */
export const formBlocks: Block[] = [
  ...QUESTIONS.map((type) => block(type, FIELD_TYPE[type], fieldsOf(type), GROUP_OF[type])),
  block('group', l('Kelompok pertanyaan', 'Group of questions'), [...containerFields(items(l('Pertanyaan', 'Questions'), QUESTIONS)), ...containerTail()], GROUPS.container),
  block(
    'repeat',
    l('Isian berulang', 'Repeated questions'),
    [
      ...containerFields(
        both('itemLabel', l('Sebutan satu isian', 'What one entry is called')),
        items(l('Pertanyaan tiap isian', 'Questions of each entry'), [...QUESTIONS, 'group']),
        row(numeric('minRows', l('Paling sedikit', 'Fewest'), half), numeric('maxRows', l('Paling banyak', 'Most'), half)),
        ownText('titleField', l('Pertanyaan yang menjadi nama isian', 'Question that names an entry'), 'FilterByField#TitleField'),
      ),
      ...containerTail(),
    ],
    GROUPS.container,
  ),
  block('section', l('Bagian', 'Section'), [...containerFields(items(l('Pertanyaan', 'Questions'), [...QUESTIONS, 'group', 'repeat'])), ...containerTail()], GROUPS.container),
]

/** Sections of a form: one page each. */
export const sectionsField = (): BlocksField => ({
  name: 'sections',
  type: 'blocks',
  label: l('Bagian dan pertanyaan', 'Sections and questions'),
  labels: { singular: l('Bagian', 'Section'), plural: l('Bagian', 'Sections') },
  blocks: [],
  blockReferences: ['section'] as BlockSlug[],
  maxRows: 50,
  admin: { initCollapsed: false, description: l('Satu bagian menjadi satu halaman.', 'One section becomes one page.') },
})
