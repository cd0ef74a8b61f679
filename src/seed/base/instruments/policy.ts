import { DONE, type GroupDef, SHARE, times } from './make'

/** Indicator group 1 of 3.3.1.b: legislation and planning documents. */
export const POLICY: GroupDef = {
  key: 'kebijakan',
  title: { id: 'Kebijakan', en: 'Policy' },
  rows: [
    ['aturan_khusus', '1.5.f', '{aturan} khusus tentang pencegahan dan penanganan TPPO sudah diundangkan dan masih berlaku.', '{aturan} specifically on preventing and handling trafficking is enacted and in force.', 'nomor, tahun, dan salinan dari lembaran resmi', 'number, year and a copy from the official gazette'],
    ['aturan_pelaksana', '5.5.d.1', '{turunan} yang menjabarkan tugas, prosedur, dan pendanaan sudah terbit.', '{turunan} setting out tasks, procedures and funding are issued.', 'daftar mandat dan peraturan yang memenuhinya', 'list of mandates with the regulation that meets each'],
    ['telaah_aturan', '5.5.d.2', 'Dalam 24 bulan terakhir, aturan tentang pekerja migran, pencatatan kelahiran, dan pendidikan telah ditelaah dari sisi TPPO, dengan hasil tertulis.', 'In the last 24 months, rules on migrant work, birth registration and schooling were reviewed for trafficking, with written results.', 'laporan telaah bertanggal', 'dated review report', DONE],
    ['prosedur_layanan', '5.1.2.p2', 'Prosedur baku layanan terpadu korban ditetapkan untuk keenam layanan dan dipakai petugas.', 'Standard procedures are set for all six services and used by staff.', 'SOP bertanda tangan per layanan', 'signed procedure per service'],
    ['standar_minimum', '3.4.pprg', 'Target standar pelayanan minimal bagi korban dipakai saat menyusun anggaran tahun berjalan.', 'The targets of the minimum service standard were used in drawing up this year’s budget.', 'tabel target dan capaian serta kertas kerja anggaran', 'table of targets and results, budget working paper'],
    ['rencana_menengah', '5.3.sumber.a.integrasi', 'Program anti-TPPO tercantum dalam {menengah}, dengan indikator dan target.', 'Anti-trafficking programmes appear in {menengah} with indicators and targets.', 'halaman dokumen yang memuatnya', 'the pages that contain them'],
    ['rencana_tahunan', '5.3.sumber.a', 'Kegiatan anti-TPPO tercantum dalam {tahunan} beserta pagunya.', 'Anti-trafficking activities appear in {tahunan} with their budget.', 'halaman dokumen dan pagu per kegiatan', 'the pages, and the budget of each activity'],
    ['semua_korban', '3.4.semua-warga', 'Aturan atau petunjuk teknis menyatakan korban dari luar wilayah dilayani tanpa syarat domisili.', 'A rule or guidance says that victims from elsewhere are served without a residence condition.', 'pasal atau butir petunjuk teknis', 'article or item of the guidance'],
    ['masukan_publik', '@.4.c.4.b', 'Rancangan aturan terakhir dibahas bersama masyarakat sipil atau kampus sebelum ditetapkan.', 'The latest draft rule was discussed with civil society or academics before adoption.', 'undangan, daftar hadir per lembaga, tanggapan atas masukan', 'invitation, attendance by institution, reply to comments', DONE],
    ['aturan_bawahan', '@.4.c.4.d', 'Bagian {bawahan} yang sudah memiliki aturan atau kesepakatan tertulis tentang TPPO.', 'Share of {bawahan} with a written rule or agreement on trafficking.', 'daftar wilayah dengan nomor aturan', 'list of areas with the number of their rule', SHARE, ['provinsi', 'kabkota']],
    ['dorong_perda', '2.1.4.c.4.f', 'Bagian provinsi yang sudah memiliki peraturan daerah tentang TPPO.', 'Share of provinces that have a regulation on trafficking.', 'daftar provinsi dengan nomor perda', 'list of provinces with the number of their regulation', SHARE, ['pusat']],
    ['advokasi_dewan', '5.3.langkah.b', 'Audiensi dengan {dewan} tentang aturan atau anggaran TPPO dilakukan pada tahun berjalan.', 'An audience with {dewan} on trafficking rules or budget took place this year.', 'surat, tanggal, dan hasil audiensi', 'letter, date and outcome', times(1)],
  ],
}
