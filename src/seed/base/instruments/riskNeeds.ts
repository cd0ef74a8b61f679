import type { Band, Field, FormDefinition, Section } from '@/domain/forms/types'

import { PROPOSAL } from './make'

type Who = 'dewasa' | 'anak'
/** Key, clause, question, points when yes; `now` marks what is an emergency by itself. */
type RiskRow = readonly [key: string, clause: string, id: string, en: string, points: number, now?: true]

const SAFETY: readonly RiskRow[] = [
  ['ancaman', '1.5.l', 'Ada ancaman terhadap korban atau keluarganya dalam 30 hari terakhir.', 'The victim or family was threatened in the last 30 days.', 15],
  ['pelaku_tahu', '1.5.l', 'Pelaku mengetahui tempat korban berada sekarang.', 'Those responsible know where the victim is now.', 20, true],
  ['pelaku_dekat', '1.5.l', 'Pelaku adalah keluarga, pasangan, atau atasan korban.', 'Those responsible are family, partner or employer.', 10],
  ['luka', '1.5.d', 'Ada luka, sakit, atau kehamilan yang memerlukan tindakan medis hari ini.', 'Injury, illness or pregnancy needs medical care today.', 20, true],
  ['bunuh_diri', '1.5.d', 'Korban menyatakan ingin menyakiti diri.', 'The victim speaks of self-harm.', 25, true],
  ['zat', '1.5.d', 'Ada ketergantungan zat atau putus obat penting.', 'There is substance dependence or a vital medicine was interrupted.', 8],
]
const CONTROL: readonly RiskRow[] = [
  ['dokumen_ditahan', '1.5.a', 'Dokumen identitas ditahan orang lain.', 'Identity papers are held by others.', 6],
  ['jerat_utang', '1.5.a', 'Ada utang yang dipakai untuk menekan korban.', 'A debt is used to put pressure on the victim.', 8],
  ['upah_ditahan', '1.5.a', 'Upah ditahan atau tidak dibayar.', 'Wages are withheld or unpaid.', 4],
  ['dibatasi', '1.5.a', 'Gerak atau komunikasi korban dibatasi.', 'Movement or communication was restricted.', 8],
  ['dipaksa_lagi', '1.5.j', 'Ada ajakan atau paksaan untuk kembali ke keadaan semula.', 'Somebody urges or forces a return to the same situation.', 12],
  ['tanpa_tempat', '5.2.2.c', 'Korban tidak mempunyai tempat tinggal aman malam ini.', 'The victim has no safe place tonight.', 20, true],
]
const CHILD_ONLY: readonly RiskRow[] = [
  ['tanpa_wali', '5.2.2.f', 'Anak tidak bersama orang tua atau wali yang dapat dipercaya.', 'The child is not with a parent or guardian who can be trusted.', 15],
  ['wali_terlibat', '1.5.e', 'Orang tua atau wali diduga terlibat atau membiarkan.', 'A parent or guardian is thought to be involved or to have let it happen.', 20, true],
  ['putus_sekolah', '1.5.c', 'Anak tidak bersekolah sejak kejadian.', 'The child has been out of school since.', 4],
  ['daring', '1.5.c', 'Gambar atau video anak beredar atau dipakai mengancam.', 'Images of the child circulate or are used as a threat.', 12],
]

const NEEDS = [
  ['butuh_medis', '5.2.2.d', 'Pemeriksaan dan perawatan kesehatan', 'Medical examination and care'],
  ['butuh_psikologis', '5.1.2.sdm.c', 'Konseling atau dukungan psikologis', 'Counselling or psychological support'],
  ['butuh_rumah_aman', '5.2.2.c', 'Rumah aman', 'Safe house'],
  ['butuh_hukum', '1.5.g', 'Bantuan hukum dan pendampingan', 'Legal aid and company in proceedings'],
  ['butuh_dokumen', '1.5.k', 'Dokumen identitas atau keimigrasian', 'Identity or immigration papers'],
  ['butuh_pulang', '5.2.2.f', 'Pemulangan yang aman', 'Safe return'],
  ['butuh_ekonomi', '5.5.c.4', 'Pelatihan, pekerjaan, atau sekolah', 'Training, work or school'],
  ['butuh_juru_bahasa', '5.1.2.sdm.e', 'Juru bahasa atau bantuan disabilitas', 'Interpreter or disability support'],
] as const

/** Where the highest band begins; an answer that is an emergency by itself is worth as much. */
const EMERGENCY = 100

const BANDS: Band[] = [
  { key: 'rendah', label: { id: 'Rendah', en: 'Low' }, tone: 'low', advice: { id: 'Lanjutkan rencana layanan; nilai ulang dalam 30 hari.', en: 'Go on with the service plan; assess again within 30 days.' } },
  { key: 'sedang', from: 20, label: { id: 'Sedang', en: 'Medium' }, tone: 'medium', advice: { id: 'Susun rencana keselamatan; nilai ulang dalam 14 hari.', en: 'Make a safety plan; assess again within 14 days.' } },
  { key: 'tinggi', from: 45, label: { id: 'Tinggi', en: 'High' }, tone: 'high', advice: { id: 'Laporkan kepada kepala PPT hari ini; nilai ulang dalam 3 hari.', en: 'Tell the head of the centre today; assess again within 3 days.' } },
  { key: 'darurat', from: EMERGENCY, label: { id: 'Darurat', en: 'Emergency' }, tone: 'critical', advice: { id: 'Lindungi korban sekarang; jangan menunggu penilaian selesai.', en: 'Protect the victim now; do not wait for the rest.' } },
]

const risk = ([key, clause, id, en, points, now]: RiskRow): Field => ({
  type: 'yes-no-unknown', uid: `q_${key}`, key, label: { id, en }, points: { yes: now ? EMERGENCY : points, no: 0, unknown: Math.ceil(points / 2) }, required: true, secured: true, clause,
})

const need = ([key, clause, id, en]: (typeof NEEDS)[number]): Field => ({
  type: 'select-one', uid: `q_${key}`, key, label: { id, en }, required: true, allowRefused: true, secured: true, clause,
  choices: [
    { value: 'tidak', points: 0, label: { id: 'Tidak dibutuhkan atau tidak diinginkan', en: 'Not needed or not wanted' } },
    { value: 'nanti', points: 1, label: { id: 'Dibutuhkan, dapat menunggu', en: 'Needed, can wait' } },
    { value: 'segera', points: 2, label: { id: 'Dibutuhkan dalam tiga hari', en: 'Needed within three days' } },
    { value: 'hari_ini', points: 3, label: { id: 'Dibutuhkan hari ini', en: 'Needed today' } },
  ],
})

const section = (key: string, id: string, en: string, items: Field[]): Section => ({ uid: `g_${key}`, key: `bagian_${key}`, label: { id, en }, items })
const note = (uid: string, key: string, id: string, en: string): Field => ({ type: 'note', uid, key, label: { id, en }, tone: 'warning' })

/**
 * Risk and needs of one victim, about a case and with its rights; every answer is secured, so the result is too.
 * An emergency answer alone gives the highest band; "tidak tahu" counts half and is never taken for "no".
 */
function assessment(who: Who): FormDefinition {
  const rows: readonly RiskRow[] = who === 'anak' ? [...SAFETY, ...CONTROL, ...CHILD_ONLY] : [...SAFETY, ...CONTROL]
  const child = who === 'anak'
  return {
    format: 1,
    key: `risiko_kebutuhan_${who}`,
    title: child ? { id: 'Penilaian risiko dan kebutuhan (anak)', en: 'Risk and needs assessment (child)' } : { id: 'Penilaian risiko dan kebutuhan (dewasa)', en: 'Risk and needs assessment (adult)' },
    description: { id: 'Diisi petugas PPT bersama korban, dengan persetujuannya, dalam 24 jam setelah penerimaan.', en: 'Filled in by a caseworker with the victim, by consent, within 24 hours of intake.' },
    purpose: 'risk-assessment',
    subject: 'case',
    locales: ['id', 'en'],
    sections: [
      section('pembuka', 'Sebelum mulai', 'Before you begin', [
        { type: 'note', uid: 'n_usulan', key: 'catatan_usulan', label: PROPOSAL, tone: 'info' },
        child
          ? note('n_anak', 'catatan_anak', 'Bicara di ruang ramah anak, dengan pendamping pilihan anak yang tidak diduga terlibat. Hentikan bila anak lelah.', 'Talk in a child-friendly room, with a companion the child chooses who is not thought to be involved. Stop when the child is tired.')
          : note('n_dewasa', 'catatan_dewasa', 'Bicara berdua di ruang tertutup. Korban boleh menolak setiap pertanyaan.', 'Talk in private. The victim may decline any question.'),
        { type: 'acknowledge', uid: 'q_setuju', key: 'sudah_dijelaskan', required: true, secured: true, clause: '1.5.e', label: { id: 'Tujuan penilaian sudah dijelaskan dan korban (dan wali, bila aman) setuju.', en: 'The purpose was explained and the victim (and guardian, where safe) agrees.' } },
        { type: 'date', uid: 'q_tanggal', key: 'tanggal_penilaian', required: true, secured: true, default: 'today', clause: '1.5.l', label: { id: 'Tanggal penilaian', en: 'Date of assessment' } },
      ]),
      section('keselamatan', 'Keselamatan', 'Safety', SAFETY.map(risk)),
      section('kendali', 'Kendali dan eksploitasi', 'Control and exploitation', CONTROL.map(risk)),
      ...(child ? [section('anak', 'Keadaan anak', 'The child’s situation', CHILD_ONLY.map(risk))] : []),
      section('kebutuhan', 'Kebutuhan', 'Needs', NEEDS.map(need)),
      section('hasil', 'Hasil dan rencana', 'Result and plan', [
        {
          type: 'computed', uid: 's_risiko', key: 'skor_risiko', decimals: 0, secured: true, clause: '1.5.l', bands: BANDS,
          label: { id: 'Tingkat risiko', en: 'Risk level' },
          calculation: { min: [{ value: EMERGENCY }, { sum: rows.map(([key]) => ({ lookup: `q_${key}` })) }] },
        },
        { type: 'computed', uid: 's_kebutuhan', key: 'skor_kebutuhan', decimals: 0, secured: true, clause: '5.1.2.p2', label: { id: 'Jumlah kebutuhan menurut kesegeraan', en: 'Needs weighted by urgency' }, calculation: { sum: NEEDS.map(([key]) => ({ lookup: `q_${key}` })) } },
        { type: 'long-text', uid: 'q_keinginan', key: 'keinginan_korban', secured: true, maxLength: 4000, clause: '1.5.e', label: { id: 'Keinginan korban dengan kata-katanya sendiri', en: 'What the victim wants, in their own words' } },
        { type: 'long-text', uid: 'q_rencana', key: 'rencana_keselamatan', secured: true, maxLength: 4000, clause: '1.5.k', label: { id: 'Rencana keselamatan dan layanan', en: 'Safety and service plan' } },
      ]),
    ],
  }
}

export const ADULT_ASSESSMENT = assessment('dewasa')
export const CHILD_ASSESSMENT = assessment('anak')
