import type { Field } from '@/domain/structure/ruleSetTypes'

import { DONE, type ItemRow, SHARE, THERE, times } from './make'

/** What each Sub task force does (2.1.4.c, 5.5): its own items; the common ones are in subTaskForces.ts. */
export const FIELD_ROWS: Record<Field, readonly ItemRow[]> = {
  pencegahan: [
    ['bahan_kie', '2.1.4.c.1.b', 'Bahan informasi tahun ini dibuat menurut kelompok sasaran dan diuji pada sasaran sebelum dicetak.', 'This year’s information material was made per audience and tried out before printing.', 'bahan, catatan uji, dan daftar sebaran', 'the material, notes of the try-out, list of distribution', DONE],
    ['sebaran_wilayah', '5.5.a.7', 'Bagian desa/kelurahan rawan yang dijangkau kampanye dalam 12 bulan terakhir.', 'Share of villages at risk reached by campaigns in the last 12 months.', 'daftar wilayah rawan dan tanggal kegiatan', 'list of areas at risk with dates', SHARE],
    ['penyuluhan_migran', '5.5.a.11', 'Calon pekerja migran mendapat penjelasan bahaya TPPO sebelum berangkat.', 'Prospective migrant workers are told of the dangers before they leave.', 'rekap peserta per kegiatan', 'participants per event', SHARE],
    ['pendidikan', '2.1.4.c.1.d', 'Materi TPPO masuk pembelajaran formal dan nonformal di wilayah rawan.', 'Trafficking is part of formal and non-formal education in areas at risk.', 'perangkat ajar dan daftar satuan pendidikan', 'teaching material and list of schools', SHARE],
    ['jaga_warga', '2.1.4.c.1.e', 'Kelompok warga pengawas terbentuk, dibina, dan mempunyai jalur lapor yang aman.', 'Community watch groups exist, are supported and have a safe way to report.', 'daftar kelompok per wilayah dan tanggal pembinaan', 'list of groups by area, dates of support'],
    ['partisipasi_anak', '5.5.a', 'Anak ikut merancang kegiatan pencegahan, didampingi dan atas kemauan sendiri.', 'Children help design prevention, accompanied and by their own will.', 'pedoman partisipasi dan laporan kegiatan tanpa nama anak', 'participation guide and report without children’s names', times(2)],
    ['awasi_perekrutan', '5.5.a.9', 'Penempatan dan perekrutan tenaga kerja diawasi bersama instansi tenaga kerja.', 'Recruitment and placement of labour is inspected with the labour office.', 'jadwal, berita acara, dan tindak lanjut', 'schedule, records and follow-up', times(2)],
    ['akta_lahir', '5.5.a.13', 'Bagian anak di wilayah rawan yang mempunyai akta kelahiran.', 'Share of children in areas at risk who have a birth certificate.', 'data kependudukan terakhir', 'latest civil registry figures', SHARE],
  ],
  'rehabilitasi-kesehatan': [
    ['fasilitas_rujukan', '2.1.4.c.2.d', 'Rumah sakit atau puskesmas rujukan ditetapkan di setiap wilayah kerja.', 'A referral hospital or health centre is named in each area.', 'keputusan penetapan per wilayah', 'decision per area'],
    ['tanpa_biaya', '2.1.4.c.2.b', 'Pemeriksaan, visum, dan perawatan korban tidak dibebankan kepada korban.', 'Examination, medical report and care are never charged to the victim.', 'aturan pembiayaan dan rekap klaim agregat', 'funding rule and aggregate claims'],
    ['petugas_terlatih', '2.1.4.c.2.c', 'Bagian fasilitas rujukan yang mempunyai petugas terlatih tata laksana korban.', 'Share of referral facilities with staff trained in victim care.', 'daftar fasilitas dan tahun pelatihan', 'facilities with year of training', SHARE],
    ['standar_layanan', '2.1.4.c.2.e', 'Standar layanan kesehatan bagi saksi dan korban ditetapkan dan dipajang bagi petugas.', 'The health service standard is set and on display for staff.', 'dokumen standar dan foto pemajangan', 'the standard and a photo of the display'],
    ['kesehatan_jiwa', '1.5.d', 'Layanan kesehatan jiwa tersedia di tempat atau lewat rujukan dalam tujuh hari.', 'Mental health care is available on site or by referral within seven days.', 'perjanjian rujukan dan rekap waktu tunggu', 'referral agreement and waiting times', SHARE],
    ['tertutup', '5.2.2.d', 'Pemeriksaan korban dilakukan di ruang tertutup dengan pendamping pilihan korban.', 'Victims are examined in a closed room with a companion of their choice.', 'prosedur dan hasil pengamatan ruang kosong', 'procedure and inspection of the empty room', DONE],
    ['catat_lapor', '2.1.4.c.2.f', 'Layanan kesehatan korban dicatat terpisah dengan akses terbatas, dan dilaporkan sebagai agregat.', 'Victims’ health services are recorded apart with limited access and reported in aggregate.', 'format laporan dan daftar hak akses', 'report format and list of rights'],
    ['stok_darurat', '5.2.f', 'Obat dan alat penanganan kekerasan seksual tersedia pada hari penilaian.', 'Medicine and kits for sexual violence care are in stock on the day.', 'kartu stok', 'stock card'],
  ],
  'rehabilitasi-sosial': [
    ['rumah_aman_cukup', '2.1.4.c.3.c', 'Rumah aman terpisah menurut jenis kelamin dan bagi anak, atau dijamin dengan perjanjian.', 'Safe houses are separate by sex and for children, or secured by agreement.', 'perjanjian tanpa alamat', 'agreement without the address'],
    ['rencana_individu', '5.5.c.1', 'Bagian korban dalam layanan yang mempunyai rencana pemulihan dan ditinjau setiap bulan.', 'Share of victims in care with a recovery plan reviewed monthly.', 'rekap agregat dari lembaga layanan', 'aggregate from the service bodies', SHARE],
    ['konselor', '2.1.4.c.3.f', 'Konselor dan pekerja sosial mencukupi menurut beban kasus yang ditetapkan.', 'Counsellors and social workers suffice for the case load that was set.', 'perhitungan kebutuhan dan daftar tenaga', 'calculation of need and list of staff'],
    ['pemulangan_sukarela', '1.5.e', 'Pemulangan hanya atas kemauan korban, setelah penilaian risiko di tempat tujuan.', 'Return happens only when the victim wants it, after the risk at the destination is assessed.', 'prosedur dan rekap penilaian agregat', 'procedure and aggregate of assessments', SHARE],
    ['dana_pemulangan', '5.2.2.f', 'Dana pemulangan tersedia sepanjang tahun berjalan.', 'Money for return is available all through this year.', 'pagu dan saldo per triwulan', 'budget and quarterly balance'],
    ['koordinasi_pemulangan', '5.5.c.3', 'Serah terima antarwilayah memakai satu prosedur bersama yang disepakati.', 'Hand-over between areas follows one agreed procedure.', 'prosedur bersama bertanda tangan', 'signed joint procedure'],
    ['reintegrasi_ekonomi', '5.5.c.4', 'Korban yang reintegrasi mendapat akses pelatihan, modal, atau sekolah.', 'Reintegrating victims get access to training, capital or school.', 'rekap agregat per jenis dukungan', 'aggregate by kind of support', SHARE],
    ['keluarga_pengganti', '1.5.e', 'Ada mekanisme keluarga pengganti bagi anak yang tidak dapat kembali.', 'There is a foster arrangement for children who cannot return.', 'prosedur dan lembaga yang ditunjuk', 'procedure and the named body'],
  ],
  'norma-hukum': [
    ['daftar_aturan', '2.1.4.c.4.b', 'Daftar aturan yang berkaitan dengan TPPO dimutakhirkan dalam 12 bulan terakhir.', 'The list of rules that bear on trafficking was updated in the last 12 months.', 'daftar bertanggal', 'dated list', times(1)],
    ['harmonisasi', '2.1.4.c.4.b', 'Pertentangan antaraturan yang ditemukan disertai usul perbaikan.', 'Conflicts between rules come with a proposal to mend them.', 'matriks pertentangan dan usul', 'matrix of conflicts and proposals', DONE],
    ['program_legislasi', '2.1.4.c.4.d', 'Rancangan aturan TPPO masuk program pembentukan peraturan tahun berjalan.', 'Draft trafficking rules are in this year’s legislative programme.', 'daftar program', 'the programme'],
    ['naskah_kerja_sama', '2.1.4.c.4.c', 'Naskah kesepakatan antardaerah atau antarnegara yang diminta disiapkan tepat waktu.', 'Requested texts of agreements between regions or states were ready in time.', 'daftar permintaan dengan tanggal selesai', 'requests with date of completion', SHARE],
    ['perlindungan_korban', '1.5.f', 'Aturan setempat tidak menghukum korban atas perbuatan yang dipaksakan kepadanya.', 'Local rules do not punish victims for what they were forced to do.', 'telaah pasal dengan kesimpulan', 'review of articles with conclusion'],
    ['penyuluhan_hukum', '5.5.e.6', 'Aparat dan masyarakat mendapat penyuluhan tentang aturan TPPO.', 'Officials and the public were informed of the law on trafficking.', 'jadwal dan rekap peserta', 'schedule and participants', times(2)],
    ['aparat_hukum', '2.1.4.c.4.e', 'Perancang peraturan mengikuti pelatihan tentang TPPO dalam 24 bulan terakhir.', 'Legal drafters were trained on trafficking in the last 24 months.', 'daftar peserta', 'participants', SHARE],
    ['dampak_aturan', '2.1.4.c.4.g', 'Pelaksanaan aturan yang berumur lebih dari dua tahun dievaluasi tertulis.', 'Rules older than two years were evaluated in writing.', 'laporan evaluasi', 'evaluation report', DONE],
  ],
  'penegakan-hukum': [
    ['penyidik_terlatih', '5.5.e.5', 'Bagian penyidik unit terkait yang terlatih menangani TPPO.', 'Share of investigators of the unit trained on trafficking.', 'daftar penyidik dan tahun pelatihan', 'investigators with year of training', SHARE],
    ['ruang_khusus', '5.2.2.e', 'Pemeriksaan korban dilakukan di ruang pelayanan khusus.', 'Victims are interviewed in a special service room.', 'rekap agregat pemeriksaan menurut tempat', 'aggregate of interviews by place', SHARE],
    ['pendamping', '2.1.4.c.5.g', 'Korban didampingi sejak pemeriksaan pertama.', 'Victims are accompanied from the first interview.', 'rekap agregat pendampingan', 'aggregate of assistance', SHARE],
    ['pasal_tppo', '2.1.4.c.5.d', 'Bagian perkara perdagangan orang yang disidik dengan undang-undang TPPO.', 'Share of cases investigated under the anti-trafficking act.', 'rekap agregat perkara', 'aggregate of cases', SHARE],
    ['restitusi', '1.5.g', 'Bagian tuntutan yang memuat restitusi.', 'Share of prosecutions that claim restitution.', 'rekap agregat tuntutan', 'aggregate of prosecutions', SHARE],
    ['data_mutakhir', '2.1.4.c.5.e', 'Kemajuan perkara pada kepolisian, kejaksaan, dan pengadilan dimutakhirkan setiap bulan.', 'The state of cases at police, prosecution and court is updated monthly.', 'rekap enam bulan terakhir', 'summary of the last six months', times(6)],
    ['pengawasan_perkara', '5.5.e.1', 'Perkara yang berhenti lebih dari enam bulan ditinjau bersama.', 'Cases that stood still for six months are reviewed jointly.', 'notula tinjauan tanpa identitas', 'minutes of the review without identities', times(2)],
    ['perlindungan_saksi', '2.1.4.c.5.g', 'Permintaan perlindungan saksi dan korban diajukan pada setiap perkara yang berisiko.', 'Witness protection is requested in every case at risk.', 'rekap agregat permintaan', 'aggregate of requests', SHARE],
  ],
  'kerjasama-koordinasi': [
    ['peta_rute', '2.1.4.c.6.h', 'Peta daerah asal, transit, dan tujuan dimutakhirkan dalam dua tahun terakhir.', 'The map of origin, transit and destination was updated in the last two years.', 'peta bertanggal dengan sumber', 'dated map with sources'],
    ['kerja_sama_daerah', '5.5.f.1', 'Kesepakatan dengan daerah tujuan utama berlaku dan mempunyai rencana kerja.', 'Agreements with the main destinations are in force and have a work plan.', 'naskah dan rencana kerjanya', 'the text and its work plan'],
    ['mitra_aktif', '2.1.4.c.6.j', 'Bagian kesepakatan dengan ormas, LSM, kampus, dan dunia usaha yang berkegiatan dalam 12 bulan terakhir.', 'Share of agreements with civil society, academia and business that were active in the last 12 months.', 'daftar mitra dan kegiatannya', 'partners and their activities', SHARE],
    ['pusat_informasi', '2.1.4.c.6.g', 'Pusat informasi terpadu menjawab permintaan dan memperbarui isinya setiap tiga bulan.', 'The information centre answers requests and is updated quarterly.', 'catatan permintaan dan pembaruan', 'log of requests and updates', times(4)],
    ['rapat_terselenggara', '5.5.f.2', 'Rapat koordinasi yang dijadwalkan tahun ini terlaksana.', 'The coordination meetings scheduled this year took place.', 'jadwal dan notula', 'schedule and minutes', SHARE],
    ['selaras_anggaran', '2.1.4.c.6.i', 'Usulan kegiatan antarinstansi diselaraskan sebelum pembahasan anggaran.', 'Activities of the institutions were aligned before the budget talks.', 'matriks penyelarasan dan notula', 'matrix and minutes', DONE],
    ['bantu_daerah', '2.1.4.c.6.d', 'Daerah bawahan yang belum membentuk gugus tugas didampingi.', 'Areas below without a task force are given help.', 'daftar daerah dan tanggal pendampingan', 'list of areas with dates', SHARE],
    ['perwakilan_negara', '5.5.f.5', 'Jalur hubungan dengan perwakilan RI dan negara tujuan diuji dalam 12 bulan terakhir.', 'The line to missions abroad and destination countries was tested in the last 12 months.', 'catatan uji hubungan', 'record of the test', THERE],
  ],
}
