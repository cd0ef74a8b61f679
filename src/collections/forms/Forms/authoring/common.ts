import type { Field } from 'payload'

import { l } from '@/i18n/label'

import { both, flag, folded, hidden, key, origin, own, picked, row, short, uid } from './parts'

const EVIDENCE = { none: l('Tidak diminta', 'Not asked for'), optional: l('Boleh dilampirkan', 'May be attached'), required: l('Wajib dilampirkan', 'Must be attached') }
const REQUIRED = { no: l('Boleh kosong', 'May be left empty'), yes: l('Wajib dijawab', 'Must be answered'), when: l('Wajib bila …', 'Required when …') }

const shownWhen = (): Field => own('shownWhen', l('Ditampilkan bila', 'Shown when'), 'ConditionField#ConditionField')
const locked = (): Field => flag('locked', l('Dikunci bagi jenjang di bawah', 'Locked for lower levels'), l('Salinan dan tambahan tidak dapat mengubahnya.', 'Copies and supplements cannot change it.'))
const paperNote = (): Field => both('paperNote', l('Catatan untuk formulir kertas', 'Note for the paper form'))
const clause = (): Field => short('clause', l('Dasar aturan', 'Legal basis'), { maxLength: 100, admin: { width: '50%', placeholder: '3.3.1.b' } })
const replaces = (): Field => hidden('replaces', l('Menggantikan', 'Replaces'))
export const secured = (): Field => flag('secured', l('Rahasia (disandikan)', 'Secret (encrypted)'), l('Tidak pernah masuk daftar, grafik, atau hasil umum.', 'Never in lists, charts or public results.'))
export const indexed = (): Field => flag('indexed', l('Dipakai untuk daftar dan grafik', 'Used for lists and charts'))

/** Section, group and repeat. */
export const containerFields = (...more: Field[]): Field[] => [uid(), both('label', l('Judul', 'Title')), ...more]

export const containerTail = (): Field[] => [
  folded(l('Petunjuk, syarat tampil, kunci', 'Hint, shown when, key'), both('hint', l('Petunjuk', 'Hint'), { area: true }), shownWhen(), paperNote(), row(key()), locked(), origin()),
]

/** A question: its words, what its type needs, its rules, and what is rarely needed. */
export const askedFields = (own: Field[], rare: Field[] = []): Field[] => [
  uid(),
  both('label', l('Pertanyaan', 'Question')),
  both('hint', l('Petunjuk', 'Hint'), { area: true }),
  ...own,
  row(picked('required', l('Jawaban', 'Answer'), REQUIRED, { defaultValue: 'no', admin: { width: '50%', isClearable: false } })),
  rules(),
  folded(
    l('Perlindungan, bukti, dan lainnya', 'Protection, evidence and more'),
    secured(),
    indexed(),
    flag('allowUnknown', l('“Tidak tahu” boleh dipilih', '“Don’t know” may be chosen')),
    flag('allowRefused', l('“Menolak menjawab” boleh dipilih', '“Declined to answer” may be chosen')),
    row(clause(), picked('evidence', l('Bukti', 'Evidence'), EVIDENCE, { defaultValue: 'none', admin: { width: '50%', isClearable: false } })),
    ...rare,
    paperNote(),
    row(key()),
    locked(),
    replaces(),
    origin(),
  ),
]

const rules = (): Field =>
  folded(
    l('Kapan ditampilkan dan batasan jawaban', 'When it is shown and limits of its answer'),
    shownWhen(),
    own('requiredWhen', l('Wajib dijawab bila', 'Required when'), 'ConditionField#ConditionField', { condition: (_, sibling) => sibling?.required === 'when' }),
    own('constraints', l('Batasan', 'Limits'), 'ConstraintsField#ConstraintsField'),
  )

/** A note: words without an answer. */
export const noteFields = (...own: Field[]): Field[] => [
  uid(),
  both('label', l('Teks', 'Text'), { area: true }),
  ...own,
  folded(l('Petunjuk, syarat tampil, kunci', 'Hint, shown when, key'), both('hint', l('Keterangan', 'Explanation'), { area: true }), shownWhen(), paperNote(), row(key()), locked(), origin()),
]

export const computedFields = (...own: Field[]): Field[] => [
  uid(),
  both('label', l('Nama hasil', 'Name of the result')),
  ...own,
  folded(
    l('Tampilan, perlindungan, dan lainnya', 'Display, protection and more'),
    both('hint', l('Keterangan', 'Explanation'), { area: true }),
    shownWhen(),
    flag('hiddenWhileFilling', l('Sembunyikan dari pengisi', 'Hide from the person filling in')),
    flag('publicResult', l('Boleh tampil dalam hasil umum', 'May appear in public results')),
    secured(),
    indexed(),
    paperNote(),
    row(clause(), key()),
    locked(),
    replaces(),
    origin(),
  ),
]
