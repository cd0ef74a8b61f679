import { DONE, type GroupDef, SHARE, times } from './make'

/** Indicator group 2: the task force itself. The guideline names only the national one; 3.3.1.e applies it to all three. */
export const INSTITUTION: GroupDef = {
  key: 'kelembagaan',
  title: { id: 'Kelembagaan gugus tugas', en: 'The task force as an institution' },
  rows: [
    ['sk_berlaku', '1.5.b', 'Gugus tugas berdiri dengan {sk} yang masih berlaku.', 'The task force stands on {sk}, still in force.', 'nomor, tanggal, dan salinan keputusan', 'number, date and copy of the decree'],
    ['kursi_terisi', '@.4.a.2', 'Bagian kursi keanggotaan dari keenam unsur yang terisi pejabat aktif.', 'Share of seats across the six elements held by officials in post.', 'daftar kursi per hari penilaian', 'list of seats on the day of assessment', SHARE],
    ['sub_lengkap', '@.4.b.1', 'Keenam Sub Gugus Tugas mempunyai koordinator dan anggota yang ditetapkan.', 'All six sub task forces have an appointed coordinator and members.', 'lampiran keputusan per Sub GT', 'annex of the decree per sub task force'],
    ['sekretariat_sk', '5.4.p2.1', 'Tempat, tugas, dan fungsi sekretariat ditetapkan tertulis dan sekretariat bekerja setiap hari kerja.', 'Seat, tasks and functions of the secretariat are set in writing, and it works every working day.', 'keputusan sekretariat dan daftar hadir staf sebulan terakhir', 'decree on the secretariat and a month’s staff attendance'],
    ['sekretariat_rencana', '5.4.p2.2', 'Sekretariat mempunyai rencana kerja tahun berjalan.', 'The secretariat has a work plan for this year.', 'dokumen rencana kerja bertanggal', 'dated work plan'],
    ['staf_sekretariat', '5.1.1.p2', 'Enam jenis tugas sekretariat (pimpinan, petugas, administrasi, keuangan, rumah tangga, keamanan) ada pelaksananya.', 'The six kinds of secretariat work (head, officers, administration, finance, housekeeping, security) each have someone.', 'daftar staf dengan tugasnya', 'list of staff with their tasks'],
    ['pleno', '3.1.#.a.2', 'Jumlah rapat pleno dalam 12 bulan terakhir.', 'Number of plenary meetings in the last 12 months.', 'undangan, daftar hadir, dan notula setiap pleno', 'invitation, attendance and minutes of each', times(3)],
    ['rapat_sub', '3.1.#.b.1', 'Bagian Sub GT yang rapat sekurangnya enam kali dalam 12 bulan terakhir.', 'Share of sub task forces that met at least six times in the last 12 months.', 'rekap tanggal rapat per Sub GT', 'summary of meeting dates per sub task force', SHARE],
    ['rapat_tahunan', '3.1.#.c.2', 'Rapat koordinasi tahunan yang dipimpin Ketua terlaksana dalam 12 bulan terakhir.', 'The annual meeting led by the chair took place in the last 12 months.', 'notula yang disahkan Ketua', 'minutes approved by the chair', times(1)],
    ['tindak_lanjut', '@.4.b.1', 'Bagian keputusan rapat 12 bulan terakhir yang selesai ditindaklanjuti.', 'Share of decisions of the last 12 months that were carried out.', 'daftar keputusan, penanggung jawab, dan statusnya', 'list of decisions, who is responsible, and their state', SHARE],
    ['kapasitas_anggota', '5.7.a', 'Bagian anggota yang mengikuti penguatan kapasitas tentang TPPO dalam 24 bulan terakhir.', 'Share of members who took part in capacity building on trafficking in the last 24 months.', 'daftar peserta per kegiatan dan materinya', 'participants per event, and its topics', SHARE],
    ['laporan_tahunan', '3.3.3.p1', 'Laporan tahunan terakhir dibahas di pleno dan disampaikan kepada {atasan}.', 'The latest annual report was discussed in the plenary and delivered to {atasan}.', 'berita acara pleno dan tanda terima laporan', 'record of the plenary, receipt of the report', DONE],
    ['pembinaan', '5.7.a', 'Pembinaan kepada {bawahan} dilakukan sekurangnya sekali dalam 12 bulan terakhir.', '{bawahan} were given guidance at least once in the last 12 months.', 'jadwal, laporan kunjungan, dan daftar peserta', 'schedule, visit reports and attendance', times(1)],
  ],
}
