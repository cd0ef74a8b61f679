import { checklist, DONE, type GroupDef, SHARE, times } from './make'

const SERVICES: GroupDef = {
  key: 'layanan',
  title: { id: 'Layanan', en: 'Services' },
  rows: [
    ['dasar_hukum', '5.1.2.p1', 'PPT mempunyai dasar pembentukan dan anggaran tahun berjalan.', 'The centre has a founding act and a budget for this year.', 'nomor aturan dan pagu', 'number of the act and budget'],
    ['pengaduan_24jam', '5.2.2.c', 'Pengaduan diterima 24 jam, juga pada hari libur.', 'Complaints are taken around the clock, holidays included.', 'jadwal piket sebulan terakhir dan catatan panggilan uji', 'duty roster of the last month and record of test calls'],
    ['layanan_kesehatan', '5.2.2.d', 'Perjanjian dengan fasilitas kesehatan berlaku dan mencakup visum serta kesehatan jiwa.', 'The agreement with health facilities is in force and covers medical reports and mental health.', 'perjanjian dan masa berlakunya', 'agreement and its term'],
    ['layanan_sosial', '5.2.2.c', 'Rumah aman dan konseling dapat dimulai dalam 24 jam.', 'Safe housing and counselling can start within 24 hours.', 'rekap agregat waktu mulai triwulan terakhir', 'aggregate of starting times last quarter', SHARE],
    ['bantuan_hukum_siap', '1.5.g', 'Advokat atau paralegal terikat perjanjian dan dapat dihubungi setiap hari.', 'A lawyer or paralegal is under agreement and reachable every day.', 'perjanjian dan jadwal', 'agreement and schedule'],
    ['pemulangan_siap', '5.2.2.f', 'Dana, pendamping, dan kendaraan pemulangan siap dalam tiga hari.', 'Money, escort and vehicle for return are ready within three days.', 'saldo dan daftar pendamping', 'balance and list of escorts'],
    ['reintegrasi_pantau', '5.5.c.4', 'Rencana pemantauan setelah reintegrasi dibuat bagi setiap korban yang setuju.', 'A follow-up plan is made for every victim who agrees.', 'rekap agregat', 'aggregate figures', SHARE],
    ['waktu_standar', '5.1.2.p2', 'Bagian layanan triwulan terakhir yang selesai dalam waktu standar.', 'Share of last quarter’s services finished within the standard.', 'rekap waktu layanan', 'summary of service times', SHARE],
  ],
}

const STAFF: GroupDef = {
  key: 'petugas',
  title: { id: 'Petugas', en: 'Staff' },
  rows: [
    ['jabatan_terisi', '5.1.2.sdm.a', 'Kesembilan jenis tugas petugas PPT ada pelaksananya, tetap atau atas panggilan.', 'The nine kinds of work at the centre each have someone, permanent or on call.', 'daftar petugas dan tugasnya', 'list of staff and tasks'],
    ['jumlah_cukup', '5.1.2.jumlah', 'Jumlah petugas dihitung dari beban kasus dan luas wilayah dalam 12 bulan terakhir.', 'Staff numbers were worked out from case load and area in the last 12 months.', 'perhitungan kebutuhan', 'calculation of need', DONE],
    ['pelatihan_petugas', '5.1.2.latih.p', 'Bagian petugas yang mengikuti pelatihan penanganan korban dalam 24 bulan terakhir.', 'Share of staff trained in victim care in the last 24 months.', 'daftar pelatihan per petugas', 'training per officer', SHARE],
    ['latih_catat', '5.1.2.latih.d', 'Petugas pencatat terlatih memakai sistem dan aturan kerahasiaan.', 'Record keepers are trained in the system and in confidentiality.', 'daftar peserta', 'participants', SHARE],
    ['penerjemah', '5.1.2.sdm.e', 'Juru bahasa, termasuk bahasa isyarat, dapat dihadirkan dan menandatangani janji kerahasiaan.', 'Interpreters, sign language included, can be called and have signed a confidentiality pledge.', 'daftar juru bahasa dan janji kerahasiaan', 'list of interpreters and pledges'],
    ['dukungan_petugas', '5.1.2.sdm.b', 'Petugas mendapat supervisi atau dukungan psikologis secara berkala.', 'Staff get supervision or psychological support regularly.', 'jadwal supervisi', 'schedule of supervision', times(4)],
  ],
}

const ROOMS: GroupDef = {
  key: 'ruang',
  title: { id: 'Ruang dan peralatan', en: 'Rooms and equipment' },
  rows: [
    ['ruang_lengkap', '5.2.2.a', 'Ruang penerimaan, konseling, konsultasi hukum, pemeriksaan, dan istirahat tersedia dan terpisah.', 'Reception, counselling, legal, examination and rest rooms exist and are separate.', 'denah dan hasil pemeriksaan', 'floor plan and result of the check'],
    ['ramah_anak', '5.1.2.sdm.c', 'Ada ruang ramah anak dan prosedur wawancara anak.', 'There is a child-friendly room and a procedure for interviewing children.', 'foto ruang kosong dan prosedur', 'photo of the empty room and procedure'],
    ['akses_ruang', '5.2.2.a', 'Ruang layanan dapat dicapai kursi roda.', 'Service rooms can be reached by wheelchair.', 'hasil pemeriksaan setiap ruang', 'result of checking each room', SHARE],
    ['kendaraan_layanan', '5.2.2.b', 'Kendaraan tanpa tanda lembaga siap pakai bagi penjangkauan.', 'An unmarked vehicle is ready for outreach.', 'pemeriksaan kendaraan', 'vehicle check'],
    ['arsip_terkunci', '5.2.2.b', 'Arsip kertas terkunci dan komputer kasus terlindung kata sandi serta layar kunci.', 'Paper files are locked and case computers have a password and screen lock.', 'hasil pemeriksaan tanpa membuka arsip', 'result of the check, files unopened', DONE],
  ],
}

const SAFETY: GroupDef = {
  key: 'keselamatan',
  title: { id: 'Keselamatan, persetujuan, dan catatan', en: 'Safety, consent and records' },
  rows: [
    ['penilaian_risiko', '1.5.l', 'Bagian korban baru yang dinilai risiko dan kebutuhannya dalam 24 jam.', 'Share of new victims whose risk and needs were assessed within 24 hours.', 'rekap agregat triwulan terakhir', 'aggregate of last quarter', SHARE],
    ['persetujuan_tercatat', '1.5.e', 'Bagian rujukan dan pemulangan dengan persetujuan tercatat atau dasar pengecualian.', 'Share of referrals and returns with recorded consent or a basis for the exception.', 'rekap agregat', 'aggregate figures', SHARE],
    ['kontak_aman', '1.5.k', 'Cara kontak yang aman ditanyakan dan dicatat pada setiap penerimaan.', 'A safe way of contact is asked and recorded at every intake.', 'rekap kelengkapan', 'summary of completeness', SHARE],
    ['kejadian_keamanan', '5.1.2.sdm.i', 'Kejadian keamanan dan kebocoran data dicatat, dilaporkan kepada kepala PPT, dan ditindaklanjuti.', 'Security incidents and data leaks are logged, reported to the head and followed up.', 'buku kejadian tanpa identitas atau pernyataan nihil', 'incident log without identities, or a nil statement', DONE],
    ['keluhan_layanan', '5.1.2.p2', 'Penerima layanan dapat mengeluh tanpa nama dan keluhan dijawab.', 'Users can complain anonymously and complaints are answered.', 'saluran keluhan dan rekap jawaban', 'complaint channel and summary of replies', DONE],
    ['laporan_agregat', '5.6.c', 'Laporan agregat dikirim ke sekretariat setiap triwulan, termasuk nihil.', 'Aggregates go to the secretariat every quarter, nil reports included.', 'tanda terima empat triwulan terakhir', 'receipts of the last four quarters', times(4)],
  ],
}

/** Twenty-five items a monitor can verify at a service centre without opening a case. */
export const SERVICE_CENTRE_CHECKLIST = checklist({
  key: 'monev_ppt',
  title: { id: 'Ceklis monev PPT', en: 'M&E checklist of a service centre' },
  description: { id: 'Layanan, petugas, ruang, dan keselamatan. Diisi dari rekap dan pengamatan; penilai tidak membuka berkas kasus.', en: 'Services, staff, rooms and safety. Filled in from summaries and observation; assessors open no case file.' },
  subject: 'service-centre',
  groups: [SERVICES, STAFF, ROOMS, SAFETY],
})
