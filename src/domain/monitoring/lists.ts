import type { Label } from '@/i18n/label'

/* The closed lists of monitoring and evaluation (guideline 3.3.1–3.3.2), as data. */

export const ROUND_KINDS = ['monitoring', 'evaluation', 'khusus'] as const
export type RoundKind = (typeof ROUND_KINDS)[number]
export const ROUND_KIND: Record<RoundKind, Label> = {
  monitoring: { id: 'Pemantauan (enam bulanan)', en: 'Monitoring (six-monthly)' },
  evaluation: { id: 'Evaluasi (tahunan)', en: 'Evaluation (yearly)' },
  khusus: { id: 'Khusus (sewaktu-waktu)', en: 'Special (when needed)' },
}

/** A round by its name: "Pemantauan 2026-S1". */
const ROUND_WORD: Record<RoundKind, Label> = { monitoring: { id: 'Pemantauan', en: 'Monitoring' }, evaluation: { id: 'Evaluasi', en: 'Evaluation' }, khusus: { id: 'Pemantauan khusus', en: 'Special monitoring' } }
export const roundTitle = ({ kind, period }: { kind: RoundKind; period: string }, locale: keyof Label): string => `${ROUND_WORD[kind][locale]} ${period}`

export const ROUND_STATES = ['planned', 'prepared', 'running', 'reported', 'closed'] as const
export type RoundState = (typeof ROUND_STATES)[number]
export const ROUND_STATUS: Record<RoundState, Label> = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  prepared: { id: 'Siap', en: 'Prepared' },
  running: { id: 'Berjalan', en: 'Running' },
  reported: { id: 'Dilaporkan', en: 'Reported' },
  closed: { id: 'Selesai', en: 'Closed' },
}

/** Seven methods of 3.3.1.a. */
export const METHODS = ['rapat-koordinasi', 'fgd', 'kunjungan', 'laporan-tertulis', 'data-sekunder', 'penelitian', 'media'] as const
export type Method = (typeof METHODS)[number]
export const METHOD: Record<Method, Label> = {
  'rapat-koordinasi': { id: 'Rapat koordinasi', en: 'Coordination meeting' },
  fgd: { id: 'Diskusi kelompok terarah (FGD)', en: 'Focus group discussion' },
  kunjungan: { id: 'Kunjungan lapangan', en: 'Field visit' },
  'laporan-tertulis': { id: 'Laporan tertulis', en: 'Written report' },
  'data-sekunder': { id: 'Dokumen dan informasi sekunder', en: 'Secondary documents and information' },
  penelitian: { id: 'Hasil penelitian', en: 'Research findings' },
  media: { id: 'Media', en: 'Media' },
}

/** Who carries it out (3.3.1.c); an outsider's account works only on this round and only while it runs. */
export const TEAM_KIND = {
  anggota: { id: 'Anggota gugus tugas', en: 'Task force member' },
  sekretariat: { id: 'Staf sekretariat', en: 'Secretariat staff' },
  luar: { id: 'Pihak luar yang ditunjuk', en: 'Appointed outsider' },
} satisfies Record<string, Label>

export const OBJECT_KINDS = ['task-force', 'sub-task-force', 'service-centre'] as const
export type ObjectKind = (typeof OBJECT_KINDS)[number]

export const FINDING_STATES = ['open', 'answered', 'in-progress', 'done', 'closed'] as const
export type FindingState = (typeof FINDING_STATES)[number]
export const FINDING_STATUS: Record<FindingState, Label> = {
  open: { id: 'Belum ditanggapi', en: 'Not yet answered' },
  answered: { id: 'Ditanggapi', en: 'Answered' },
  'in-progress': { id: 'Ditindaklanjuti', en: 'Being followed up' },
  done: { id: 'Dinyatakan selesai', en: 'Reported done' },
  closed: { id: 'Ditutup', en: 'Closed' },
}

/** Chapters of an M&E report (3.3.1.p1), in the order they are printed. */
export const REPORT_CHAPTERS = ['capaian', 'kendala', 'kebutuhan_intervensi', 'kesesuaian', 'sumber_daya'] as const
export type ReportChapter = (typeof REPORT_CHAPTERS)[number]
export const REPORT_CHAPTER: Record<ReportChapter, Label> = {
  capaian: { id: 'Capaian', en: 'Achievements' },
  kendala: { id: 'Kendala', en: 'Obstacles' },
  kebutuhan_intervensi: { id: 'Kebutuhan intervensi', en: 'Intervention needed' },
  kesesuaian: { id: 'Kesesuaian proses dan hasil dengan rencana', en: 'Process and results against the plan' },
  sumber_daya: { id: 'Penggunaan sumber daya', en: 'Use of resources' },
}
