import { DONE, type GroupDef, SHARE } from './make'

/** Indicator group 6: facilities of the secretariat and of the services. */
export const FACILITIES: GroupDef = {
  key: 'sarana',
  title: { id: 'Sarana dan prasarana', en: 'Facilities' },
  rows: [
    ['ruang_sekretariat', '5.2.1.a', 'Sekretariat mempunyai ruang kerja tetap dengan lemari terkunci bagi arsip.', 'The secretariat has a permanent office with a locked cabinet for files.', 'foto ruang dan lemari tanpa isi arsip', 'photo of room and cabinet, no file contents'],
    ['perangkat', '5.2.1.c', 'Komputer, telepon, dan pemindai berfungsi pada hari penilaian.', 'Computers, telephone and scanner work on the day of assessment.', 'hasil uji perangkat', 'result of testing the devices'],
    ['internet', '5.2.1.d', 'Jaringan internet sekretariat dan PPT berfungsi pada hari penilaian.', 'Internet works at the secretariat and the centre on the day of assessment.', 'hasil uji sambungan', 'result of testing the connection'],
    ['ruang_pengaduan', '5.2.a', 'Ruang pengaduan dan konseling tertutup: percakapan tidak terdengar dari luar.', 'The complaint and counselling rooms are closed: talk is not heard outside.', 'hasil uji dengar di tempat', 'result of a listening test on site'],
    ['rumah_aman', '5.2.2.c', 'Rumah aman tersedia atau dijamin dengan perjanjian; alamatnya tidak tercantum dalam dokumen terbuka.', 'A safe house is available or secured by agreement; its address is in no open document.', 'perjanjian tanpa alamat dan hasil penelusuran dokumen terbuka', 'agreement without the address, result of searching open documents'],
    ['ruang_medis', '5.2.2.d', 'Rumah sakit rujukan menyediakan ruang khusus pemeriksaan korban.', 'The referral hospital has a separate room to examine victims.', 'foto ruang kosong dan surat rumah sakit', 'photo of the empty room, letter of the hospital'],
    ['ruang_polisi', '5.2.2.e', '{polisi} mempunyai ruang pelayanan khusus korban yang dipakai.', '{polisi} has a special victims’ service room in use.', 'foto ruang kosong dan jadwal petugas', 'photo of the empty room, duty roster'],
    ['kendaraan', '5.2.g', 'Kendaraan penjangkauan dan pemulangan siap pakai, dengan anggaran bahan bakar tahun berjalan.', 'A vehicle for outreach and return is ready, with fuel budget for this year.', 'surat kendaraan dan pagu', 'vehicle papers and budget line'],
    ['akses_difabel', '5.2.a', 'Bagian ruang layanan yang dapat dicapai kursi roda dan dilengkapi juru bahasa isyarat atas permintaan.', 'Share of service rooms reachable by wheelchair, with sign language on request.', 'hasil pemeriksaan setiap ruang', 'result of checking each room', SHARE],
    ['bahan_informasi', '5.2.d', 'Buku pedoman, buku registrasi, dan bahan informasi bagi masyarakat tersedia di tempat layanan.', 'Guides, registers and public information are on hand at the service points.', 'foto persediaan dan tanggal cetak', 'photo of the stock, date of print'],
    ['laman', '5.6.a', 'Laman resmi memuat saluran pengaduan dan laporan terakhir, diperbarui dalam enam bulan terakhir.', 'The official site shows how to complain and the latest report, updated in the last six months.', 'alamat laman dan tanggal pembaruan', 'address and date of update', DONE],
  ],
}
