import { DONE, type GroupDef, SHARE, times } from './make'

/** Indicator group 5: how the service centre handles cases, as a task force can verify it without seeing a case. */
export const HANDLING: GroupDef = {
  key: 'penanganan',
  title: { id: 'Penanganan kasus oleh PPT', en: 'Case handling by the service centre' },
  rows: [
    ['ppt_dibentuk', '5.1.2.p1', '{layanan} ditetapkan dengan aturan atau keputusan dan menerima pengaduan.', '{layanan} is set up by rule or decree and takes complaints.', 'dasar pembentukan dan jam layanan', 'founding act and opening hours'],
    ['enam_layanan', '5.1.2.p2', 'Keenam layanan tersedia, di tempat atau lewat rujukan tertulis.', 'All six services are available, on site or by written referral.', 'daftar layanan dengan mitra rujukannya', 'list of services with the referral partners'],
    ['hotline_hidup', '5.2.2.c', 'Saluran darurat menjawab pada tiga panggilan uji, satu di luar jam kerja.', 'The hotline answered three test calls, one outside office hours.', 'catatan waktu panggilan uji', 'times of the test calls', times(3)],
    ['tepat_waktu', '3.4.pprg', 'Bagian layanan triwulan terakhir yang dimulai dalam batas waktu standar.', 'Share of last quarter’s services begun within the standard’s time.', 'rekap agregat dari PPT', 'aggregate summary from the centre', SHARE],
    ['persetujuan', '1.5.e', 'Persetujuan korban dicatat sebelum rujukan dan pemulangan; PPT menunjukkan rekap kepatuhannya.', 'Consent is recorded before referral and return; the centre shows its compliance figures.', 'rekap agregat persetujuan', 'aggregate figures on consent', SHARE],
    ['pendampingan_hukum', '1.5.g', 'Korban yang memproses perkara didampingi sejak kepolisian sampai permohonan restitusi.', 'Victims in proceedings are accompanied from the police to the claim for restitution.', 'agregat pendampingan dan permohonan restitusi', 'aggregates on legal assistance and restitution claims', SHARE],
    ['rujukan_dijawab', '5.5.b.1', 'Bagian rujukan triwulan terakhir yang dijawab dalam batas waktu.', 'Share of last quarter’s referrals answered in time.', 'rekap agregat rujukan', 'aggregate figures on referrals', SHARE],
    ['pemulangan_aman', '5.2.2.f', 'Pemulangan anak, orang sakit, dan orang terancam selalu didampingi petugas.', 'Children, the sick and the threatened always return with an officer.', 'agregat pemulangan dengan dan tanpa pendamping', 'aggregates of returns with and without escort', DONE],
    ['pantau_reintegrasi', '5.5.c.4', 'Keadaan korban setelah reintegrasi dipantau sekurangnya tiga bulan.', 'The situation after reintegration is followed for at least three months.', 'agregat pemantauan per bulan', 'aggregates of follow-up by month', SHARE],
    ['gelar_kasus', '3.2.3', 'Gelar kasus bersama PPT dilakukan bila ada kasus rumit; bila tidak ada, PPT menyatakannya tertulis.', 'Case conferences are held with the centre when there is a complex case; where none, the centre says so in writing.', 'notula tanpa identitas atau pernyataan nihil', 'minutes without identities, or a nil statement', DONE],
    ['suara_korban', '1.5.l', 'Hasil survei kepuasan penerima layanan dibahas dan diikuti perbaikan dalam 12 bulan terakhir.', 'Results of the users’ survey were discussed and acted on in the last 12 months.', 'ringkasan survei dan daftar perbaikan', 'survey summary and list of improvements', times(1)],
  ],
}
