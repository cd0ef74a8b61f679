import { DONE, type GroupDef, SHARE, times } from './make'

/** Indicator group 3: the action plan and the money for it. */
export const ACTION_PLAN: GroupDef = {
  key: 'rencana_aksi',
  title: { id: 'Rencana aksi', en: 'Action plan' },
  rows: [
    ['rencana_sah', '@.4.a.1', '{rencana} untuk periode ini sudah disahkan.', '{rencana} for this period is adopted.', 'dokumen dan dasar hukum pengesahannya', 'the document and the act that adopted it'],
    ['masalah', '5.5.unsur.a', 'Identifikasi masalah memakai data yang berumur paling lama dua tahun, dengan sumber.', 'The identification of problems uses data no older than two years, with sources.', 'bab identifikasi masalah', 'the chapter on problems'],
    ['indikator', '5.5.unsur.c', 'Bagian kegiatan yang mempunyai indikator terukur dengan nilai awal dan target tahunan.', 'Share of activities with a measurable indicator, a baseline and yearly targets.', 'matriks rencana aksi', 'matrix of the plan', SHARE],
    ['waktu', '5.5.unsur.d', 'Setiap kegiatan mempunyai jadwal per tahun.', 'Each activity has a schedule by year.', 'matriks rencana aksi', 'matrix of the plan'],
    ['penanggung_jawab', '5.5.unsur.e', 'Setiap kegiatan mempunyai satu instansi penanggung jawab dan tim pelaksana.', 'Each activity has one responsible institution and an implementing team.', 'matriks rencana aksi', 'matrix of the plan'],
    ['enam_program', '5.5.p1', 'Keenam program bidang memuat sekurangnya satu kegiatan.', 'Each of the six programmes has at least one activity.', 'daftar kegiatan per program', 'activities per programme'],
    ['dana_tercantum', '5.3.sumber.a', 'Bagian kegiatan tahun berjalan yang mempunyai pagu dalam {anggaran}.', 'Share of this year’s activities with a budget line in {anggaran}.', 'dokumen anggaran instansi penanggung jawab', 'budget documents of the responsible institutions', SHARE],
    ['serapan', '3.4.komitmen', 'Bagian pagu tahun lalu yang terealisasi.', 'Share of last year’s budget that was spent.', 'laporan realisasi anggaran', 'report of spending', SHARE],
    ['responsif_gender', '3.4.pprg', 'Analisis gender dilampirkan pada usulan anggaran kegiatan utama.', 'A gender analysis is attached to the budget proposals of the main activities.', 'lembar analisis dan pernyataan anggaran responsif gender', 'analysis sheet and gender budget statement'],
    ['sumber_lain', '5.3.langkah.c', 'Dukungan di luar anggaran pemerintah (CSR, donor, masyarakat) tercatat dengan tujuan, lokasi, dan pemakaiannya.', 'Support from outside government (business, donors, community) is on record with purpose, place and use.', 'perjanjian dan laporan pemakaian', 'agreement and report of use'],
    ['capaian_target', '5.5.p1', 'Bagian indikator tahun lalu yang mencapai target.', 'Share of last year’s indicators that met their target.', 'laporan capaian per indikator dengan bukti', 'results per indicator with evidence', SHARE],
    ['tinjau_rencana', '5.5.a.16', 'Kemajuan rencana aksi ditinjau dalam rapat pada 12 bulan terakhir.', 'Progress of the plan was reviewed in a meeting in the last 12 months.', 'notula dengan daftar perbaikan', 'minutes with a list of corrections', times(2)],
    ['partisipasi', '5.5.p2', 'Masyarakat sipil, termasuk forum anak atau penyintas yang bersedia, dilibatkan dalam penyusunan.', 'Civil society, with a children’s forum or survivors who are willing, took part in drawing it up.', 'daftar lembaga dan rangkuman masukan tanpa identitas', 'list of bodies and summary of input, without identities', DONE],
  ],
}
