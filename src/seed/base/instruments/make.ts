import type { Band, Choice, Field, FormDefinition, FormPurpose, FormSubject, Label, Section } from '@/domain/forms/types'
import { type Level, LEVELS } from '@/domain/platform/regions'

import { WORDS } from './words'

/** Answers of a checklist item, from worst to best, in points of 100; "tidak berlaku" leaves the item out. */
export type Steps = readonly Choice[]

/**
 * One checklist item: key, clause, question and the evidence asked for, each in Indonesian and English.
 * In the clause `@` stands for the level's chapter (2.1, 2.2, 2.3) and `#` for its number (1, 2, 3); in texts `{word}` for the level's own word.
 */
export type ItemRow = readonly [key: string, clause: string, id: string, en: string, proofId: string, proofEn: string, steps?: Steps, levels?: readonly Level[]]

const choice = (value: string, points: number, id: string, en: string): Choice => ({ value, points, label: { id, en } })
const NOT_APPLICABLE: Choice = { value: 'tidak_berlaku', notApplicable: true, label: { id: 'Tidak berlaku di sini', en: 'Does not apply here' } }

/** A document or a thing is there. */
export const THERE: Steps = [
  choice('belum', 0, 'Belum ada', 'Not there'),
  choice('sebagian', 50, 'Ada, belum lengkap atau belum berlaku', 'There, but incomplete or not yet in force'),
  choice('lengkap', 100, 'Ada, lengkap, dan berlaku', 'There, complete and in force'),
  NOT_APPLICABLE,
]
/** Something is done. */
export const DONE: Steps = [
  choice('belum', 0, 'Belum dilaksanakan', 'Not done'),
  choice('sebagian', 50, 'Dilaksanakan sebagian', 'Partly done'),
  choice('penuh', 100, 'Dilaksanakan seluruhnya', 'Fully done'),
  NOT_APPLICABLE,
]
/** How many times in the period, of `full` that are owed. */
export const times = (full: number): Steps => [
  ...Array.from({ length: full }, (_, count) => choice(`kali_${count}`, Math.floor((count * 100) / full), count === 0 ? 'Tidak pernah' : `${count} kali`, count === 0 ? 'Never' : count === 1 ? 'Once' : `${count} times`)),
  choice(`kali_${full}`, 100, full === 1 ? 'Sekurangnya sekali' : `${full} kali atau lebih`, full === 1 ? 'At least once' : `${full} times or more`),
  NOT_APPLICABLE,
]
/** A share of a whole; where it was never counted, that is an answer too, and worth nothing. */
export const SHARE: Steps = [
  choice('tanpa_data', 0, 'Tidak ada datanya', 'No data kept'),
  choice('di_bawah_25', 10, 'Kurang dari 25%', 'Under 25%'),
  choice('25_49', 40, '25–49%', '25–49%'),
  choice('50_79', 70, '50–79%', '50–79%'),
  choice('80_ke_atas', 100, '80% atau lebih', '80% or more'),
  NOT_APPLICABLE,
]

export const BANDS: Band[] = [
  { key: 'kurang', label: { id: 'Perlu perhatian', en: 'Needs attention' }, tone: 'high' },
  { key: 'cukup', from: 50, label: { id: 'Cukup', en: 'Fair' }, tone: 'medium' },
  { key: 'baik', from: 80, label: { id: 'Baik', en: 'Good' }, tone: 'low' },
]

/** Replace `{word}` by the level's own word. Throws on a word the level lacks, so that no brace is ever printed. */
function inWords(text: string, level: Level | undefined, locale: 'id' | 'en'): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const word = level && WORDS[level][key]?.[locale]
    if (!word) throw new Error(`No word {${key}} for ${level ?? 'no level'}`)
    return word
  })
}

const CHAPTER: Record<Level, string> = { pusat: '2.1', provinsi: '2.2', kabkota: '2.3' }
const clauseOf = (clause: string, level: Level | undefined): string =>
  level ? clause.replace('@', CHAPTER[level]).replace('#', String(LEVELS.indexOf(level) + 1)) : clause

/** The question of one item: a choice with points, its clause, and the evidence to attach. */
export function itemField([key, clause, id, en, proofId, proofEn, steps = THERE]: ItemRow, level?: Level): Field {
  return {
    type: 'select-one',
    uid: `q_${key}`,
    key,
    label: { id: inWords(id, level, 'id'), en: inWords(en, level, 'en') },
    hint: { id: `Bukti: ${inWords(proofId, level, 'id')}`, en: `Evidence: ${inWords(proofEn, level, 'en')}` },
    choices: [...steps],
    required: true,
    indexed: true,
    evidence: 'optional',
    clause: clauseOf(clause, level),
  }
}

export type GroupDef = { key: string; title: Label; rows: readonly ItemRow[] }

/** One page of items and the score they give: the average of those that apply, "belum lengkap" while one is missing. */
export function scoredSection({ key, title, rows }: GroupDef, level?: Level): Section {
  const kept = rows.filter((row) => !level || !row[7] || row[7].includes(level))
  return {
    uid: `g_${key}`,
    key: `bagian_${key}`,
    label: title,
    items: [
      ...kept.map((row) => itemField(row, level)),
      {
        type: 'computed',
        uid: `s_${key}`,
        key: `skor_${key}`,
        label: { id: `Skor ${title.id}`, en: `Score for ${title.en}` },
        calculation: { average: kept.map((row) => ({ lookup: `q_${row[0]}` })) },
        decimals: 1,
        bands: BANDS,
        indexed: true,
      },
    ],
  }
}

const METHODS: Choice[] = (
  [
    ['rapat-koordinasi', 'Rapat koordinasi', 'Coordination meeting'],
    ['fgd', 'Diskusi kelompok terarah (FGD)', 'Focus group discussion'],
    ['kunjungan', 'Kunjungan lapangan', 'Field visit'],
    ['laporan-tertulis', 'Laporan tertulis', 'Written report'],
    ['data-sekunder', 'Dokumen dan informasi sekunder', 'Secondary documents and information'],
    ['penelitian', 'Hasil penelitian', 'Research findings'],
    ['media', 'Media', 'Media'],
  ] as const
).map(([value, id, en]) => ({ value, label: { id, en } }))

export const PROPOSAL: Label = {
  id: 'Usulan awal. Panduan menyebut ceklis ini terlampir, tetapi lampirannya tidak tersedia; administrator boleh mengubah butir, bobot, dan batas nilai lalu menerbitkannya sebagai versi baru.',
  en: 'A proposal. The guideline says this checklist is annexed, but the annex is missing; an administrator may change items, weights and bands and publish them as a new version.',
}

const opening = (): Section => ({
  uid: 'g_pelaksanaan',
  key: 'bagian_pelaksanaan',
  label: { id: 'Pelaksanaan penilaian', en: 'How it was assessed' },
  items: [
    { type: 'note', uid: 'n_usulan', key: 'catatan_usulan', label: PROPOSAL, tone: 'info' },
    { type: 'date', uid: 'q_tanggal', key: 'tanggal_penilaian', label: { id: 'Tanggal penilaian', en: 'Date of assessment' }, required: true, indexed: true, clause: '3.3.2.c', default: 'today' },
    { type: 'select-many', uid: 'q_metode', key: 'metode', label: { id: 'Metode yang dipakai', en: 'Methods used' }, choices: METHODS, required: true, indexed: true, clause: '3.3.1.a' },
    {
      type: 'text', uid: 'q_narasumber', key: 'narasumber', maxLength: 300, clause: '3.3.2.b.1',
      label: { id: 'Jabatan narasumber', en: 'Offices consulted' },
      hint: { id: 'Tulis jabatan, bukan nama. Jangan menulis apa pun tentang korban.', en: 'Write offices, not names. Write nothing about victims.' },
    },
  ],
})

/** Keys of the five texts that become the chapters of the M&E report (3.3.1.p1). */
export const REPORT_KEYS = ['capaian', 'kendala', 'kebutuhan_intervensi', 'kesesuaian', 'sumber_daya'] as const

const REPORT_QUESTIONS: Record<(typeof REPORT_KEYS)[number], readonly [string, string, string, string]> = {
  capaian: ['Capaian yang terbukti', 'Achievements shown by evidence', 'Sebut angka dan sumbernya.', 'Give figures and their source.'],
  kendala: ['Kendala dan sebabnya', 'Obstacles and their causes', 'Bedakan kendala dana, orang, aturan, dan koordinasi.', 'Tell money, people, rules and coordination apart.'],
  kebutuhan_intervensi: ['Intervensi yang dibutuhkan', 'Intervention needed', 'Dari siapa, berupa apa, kapan.', 'From whom, of what kind, when.'],
  kesesuaian: ['Kesesuaian proses dan hasil dengan rencana', 'Whether process and results follow the plan', 'Bandingkan dengan rencana aksi dan rencana kerja tahunan.', 'Compare with the action plan and the annual work plan.'],
  sumber_daya: ['Penggunaan sumber daya', 'Use of resources', 'Pagu, realisasi, dan pemakaian orang serta sarana.', 'Budget, spending, and the use of people and facilities.'],
}

const closing = (groups: readonly GroupDef[]): Section => ({
  uid: 'g_kesimpulan',
  key: 'bagian_kesimpulan',
  label: { id: 'Kesimpulan penilai', en: 'Conclusions of the assessors' },
  items: [
    ...REPORT_KEYS.map((key): Field => {
      const [id, en, hintId, hintEn] = REPORT_QUESTIONS[key]
      return { type: 'long-text', uid: `q_${key}`, key, label: { id, en }, hint: { id: `${hintId} Tanpa identitas korban.`, en: `${hintEn} No identity of victims.` }, maxLength: 4000, clause: '3.3.1.p1' }
    }),
    {
      type: 'computed', uid: 's_total', key: 'skor_total', decimals: 1, bands: BANDS, indexed: true, clause: '3.3.1.b',
      label: { id: 'Skor keseluruhan', en: 'Overall score' },
      calculation: { average: groups.map(({ key }) => ({ field: `s_${key}` })) },
    },
  ],
})

type Checklist = { key: string; title: Label; description: Label; subject: FormSubject; purpose?: FormPurpose; groups: readonly GroupDef[]; level?: Level }

/** A monitoring checklist: how it was assessed, the scored pages, what the assessors conclude. */
export function checklist({ key, title, description, subject, purpose = 'monitoring', groups, level }: Checklist): FormDefinition {
  return {
    format: 1, key, title, description, purpose, subject, locales: ['id', 'en'],
    sections: [opening(), ...groups.map((group) => scoredSection(group, level)), closing(groups)],
  }
}
