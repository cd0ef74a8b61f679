import type { FormDefinition } from '@/domain/forms/types'

import { BANDS, DONE, type GroupDef, PROPOSAL, scoredSection, SHARE } from './make'

const GROUPS: readonly GroupDef[] = [
  {
    key: 'dasar',
    title: { id: 'Dasar dan dukungan', en: 'Basis and support' },
    rows: [
      ['komitmen_kepala', '2.2.5.1', 'Kepala daerah menyatakan tertulis akan membentuk gugus tugas.', 'The head of the region has stated in writing that a task force will be formed.', 'surat atau disposisi', 'letter or instruction'],
      ['rancangan_sk', '5.4.p2.1', 'Rancangan keputusan pembentukan sudah ditelaah bagian hukum.', 'The draft decree was reviewed by the legal office.', 'rancangan berparaf', 'initialled draft'],
      ['gambaran_masalah', '5.5.unsur.a', 'Ada gambaran masalah TPPO di wilayah dengan data dua tahun terakhir.', 'There is a picture of trafficking in the area with data of the last two years.', 'dokumen analisis agregat', 'aggregate analysis'],
      ['dukungan_anggaran', '3.4.daerah', 'Anggaran tahun pertama diusulkan atau tersedia.', 'Money for the first year is proposed or available.', 'usulan atau pagu', 'proposal or budget line'],
      ['dukungan_dewan', '5.3.langkah.b', 'Rencana pembentukan sudah disampaikan kepada DPRD.', 'The plan was presented to the council.', 'surat dan hasil audiensi', 'letter and outcome', DONE],
    ],
  },
  {
    key: 'susunan',
    title: { id: 'Susunan', en: 'Composition' },
    rows: [
      ['enam_unsur', '3.2.p2', 'Keenam unsur anggota (pemerintah, penegak hukum, ormas, LSM, profesi, akademisi) sudah dihubungi.', 'The six elements of members have been contacted.', 'daftar lembaga dan jawaban', 'list of bodies and replies', SHARE],
      ['calon_ketua', '2.2.1.struktur', 'Pejabat calon Ketua, Ketua Harian, dan koordinator enam Sub GT sudah jelas.', 'The offices of chair, daily chair and six coordinators are clear.', 'konsep susunan per jabatan', 'draft list by office'],
      ['surat_kesediaan', '3.2.p2', 'Bagian lembaga anggota yang menunjuk wakil secara tertulis.', 'Share of member bodies that named a representative in writing.', 'surat penunjukan', 'letters', SHARE],
      ['calon_sekretariat', '2.2.3.sekretariat.1', 'Tempat, pimpinan, dan staf sekretariat sudah disiapkan.', 'Seat, head and staff of the secretariat are prepared.', 'usulan tempat dan daftar staf', 'proposed seat and staff'],
      ['pembagian_tugas', '2.2.3.1-6', 'Tugas setiap Sub GT sudah dibahas dengan calon koordinatornya.', 'The tasks of each sub task force were discussed with its coordinator.', 'notula', 'minutes', DONE],
    ],
  },
  {
    key: 'layanan_awal',
    title: { id: 'Kesiapan layanan', en: 'Readiness of services' },
    rows: [
      ['peta_layanan', '5.1.2.p2', 'Lembaga penyedia keenam layanan di wilayah sudah dipetakan.', 'Providers of the six services in the area are mapped.', 'daftar lembaga dan layanan', 'list of bodies and services'],
      ['ppt_ada', '3.2.p1', 'PPT sudah ada atau layanan dijamin lewat perjanjian dengan daerah lain.', 'There is a service centre, or services are secured by agreement with another region.', 'dasar pembentukan atau perjanjian', 'founding act or agreement'],
      ['jalur_rujukan', '3.2.3', 'Jalur rujukan sementara dan nomor darurat disepakati.', 'Interim referral routes and an emergency number are agreed.', 'lembar jalur rujukan', 'referral sheet'],
      ['cara_catat', '5.4.p2.3', 'Cara mencatat korban dan menjaga kerahasiaannya disepakati sebelum data pertama masuk.', 'How to record victims and keep them secret is agreed before the first record.', 'prosedur tertulis', 'written procedure'],
      ['rencana_100_hari', '5.4.p2.2', 'Rencana kerja seratus hari pertama tersedia.', 'A plan for the first hundred days exists.', 'dokumen rencana', 'the plan'],
    ],
  },
]

/** Fifteen items to go through before a task force is formed; subject none, since it does not exist yet. */
export const READINESS_CHECKLIST: FormDefinition = {
  format: 1,
  key: 'kesiapan_pembentukan',
  title: { id: 'Ceklis kesiapan membentuk gugus tugas', en: 'Readiness checklist before forming a task force' },
  description: { id: 'Diisi bersama sebelum keputusan pembentukan ditandatangani.', en: 'Filled in together before the establishing decree is signed.' },
  purpose: 'other',
  subject: 'none',
  locales: ['id', 'en'],
  sections: [
    {
      uid: 'g_wilayah', key: 'bagian_wilayah', label: { id: 'Wilayah', en: 'Region' },
      items: [
        { type: 'note', uid: 'n_usulan', key: 'catatan_usulan', label: PROPOSAL, tone: 'info' },
        { type: 'region', uid: 'q_wilayah', key: 'wilayah', label: { id: 'Wilayah yang akan membentuk', en: 'Region that will form one' }, levels: ['provinsi', 'kabkota'], required: true, indexed: true, clause: '3.2.p2' },
        { type: 'date', uid: 'q_tanggal', key: 'tanggal_penilaian', label: { id: 'Tanggal penilaian', en: 'Date of assessment' }, required: true, default: 'today', indexed: true, clause: '3.2.p2' },
      ],
    },
    ...GROUPS.map((group) => scoredSection(group)),
    {
      uid: 'g_hasil', key: 'bagian_hasil', label: { id: 'Hasil', en: 'Result' },
      items: [
        {
          type: 'computed', uid: 's_total', key: 'skor_total', decimals: 1, indexed: true, clause: '3.2.p2', bands: BANDS,
          label: { id: 'Skor kesiapan', en: 'Readiness score' },
          calculation: { average: GROUPS.map(({ key }) => ({ field: `s_${key}` })) },
        },
        { type: 'long-text', uid: 'q_langkah', key: 'langkah_berikut', label: { id: 'Langkah berikutnya dan penanggung jawab', en: 'Next steps and who takes them' }, maxLength: 4000, clause: '3.2.p2' },
      ],
    },
  ],
}
