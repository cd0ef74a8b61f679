import type { Label } from '@/i18n/label'

/** A closed list as data: value → label in both languages. Select fields, pages and letters all read these. */
export type Vocabulary<K extends string = string> = Readonly<Record<K, Label>>

const v = <K extends string>(entries: Record<K, readonly [id: string, en: string]>): Vocabulary<K> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(entries).map(([key, [id, en]]) => [key, { id, en }]),
  ) as Record<K, Label>

/** Options of a Payload select field. */
export const optionsOf = (vocabulary: Vocabulary): { value: string; label: Label }[] =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label }))

export const keysOf = <K extends string>(vocabulary: Vocabulary<K>): [K, ...K[]] => Object.keys(vocabulary) as [K, ...K[]]

/** Label of a stored value in a language; the value itself when it is not (or no longer) in the list. */
export const wordFor = (vocabulary: Vocabulary, value: string | null | undefined, locale: 'id' | 'en'): string =>
  (value && vocabulary[value]?.[locale]) || value || ''

export const LEVEL = v({ pusat: ['Pusat', 'National'], provinsi: ['Provinsi', 'Province'], kabkota: ['Kabupaten/Kota', 'District/City'] })

export const REGION_KIND = v({ negara: ['Negara', 'Country'], provinsi: ['Provinsi', 'Province'], kabupaten: ['Kabupaten', 'District'], kota: ['Kota', 'City'] })

/** Six fields of the Sub task forces and programmes (guideline 2.1.4.c, 5.5). */
export const FIELD = v({
  pencegahan: ['Pencegahan dan partisipasi anak', 'Prevention and child participation'],
  'rehabilitasi-kesehatan': ['Rehabilitasi kesehatan', 'Health rehabilitation'],
  'rehabilitasi-sosial': ['Rehabilitasi sosial, pemulangan, dan reintegrasi', 'Social rehabilitation, repatriation and reintegration'],
  'norma-hukum': ['Pengembangan norma hukum', 'Legal norm development'],
  'penegakan-hukum': ['Penegakan hukum', 'Law enforcement'],
  'kerjasama-koordinasi': ['Kerja sama dan koordinasi', 'Cooperation and coordination'],
})

export const ELEMENT = v({
  pemerintah: ['Pemerintah', 'Government'],
  'penegak-hukum': ['Penegak hukum', 'Law enforcement'],
  ormas: ['Organisasi masyarakat', 'Community organisation'],
  lsm: ['Lembaga swadaya masyarakat', 'Non-governmental organisation'],
  profesi: ['Organisasi profesi', 'Professional organisation'],
  akademisi: ['Peneliti/akademisi', 'Researcher/academic'],
  'dunia-usaha': ['Dunia usaha', 'Business'],
  media: ['Media', 'Media'],
})

export const MEMBER_ROLE = v({
  ketua: ['Ketua', 'Chair'],
  'ketua-harian': ['Ketua Harian', 'Daily chair'],
  koordinator: ['Koordinator Sub Gugus Tugas', 'Sub task force coordinator'],
  anggota: ['Anggota', 'Member'],
  'kepala-sekretariat': ['Kepala Sekretariat', 'Head of secretariat'],
  'staf-sekretariat': ['Staf Sekretariat', 'Secretariat staff'],
})

export const MEMBER_STATUS = v({ vacant: ['Kosong', 'Vacant'], active: ['Aktif', 'Active'], ended: ['Berakhir', 'Ended'] })
export const TASK_FORCE_STATUS = v({ planned: ['Direncanakan', 'Planned'], established: ['Terbentuk', 'Established'], inactive: ['Tidak aktif', 'Inactive'] })
export const DECREE_STATUS = v({ draft: ['Konsep', 'Draft'], signed: ['Ditandatangani', 'Signed'], revoked: ['Dicabut', 'Revoked'] })
export const DECREE_EFFECT = v({
  establish: ['Membentuk gugus tugas', 'Establishes the task force'],
  appoint: ['Mengangkat anggota', 'Appoints members'],
  dismiss: ['Memberhentikan anggota', 'Dismisses members'],
  secretariat: ['Membentuk sekretariat', 'Sets up the secretariat'],
  other: ['Lainnya', 'Other'],
})
export const DECREE_KIND = v({
  'keputusan-presiden': ['Keputusan Presiden', 'Presidential decree'],
  'keputusan-menteri': ['Keputusan Menteri', 'Ministerial decree'],
  'keputusan-gubernur': ['Keputusan Gubernur', 'Governor’s decree'],
  'keputusan-bupati': ['Keputusan Bupati', 'Regent’s decree'],
  'keputusan-wali-kota': ['Keputusan Wali Kota', 'Mayor’s decree'],
  'keputusan-ketua-harian': ['Keputusan Ketua Harian', 'Daily chair’s decree'],
  'keputusan-kepala-dinas': ['Keputusan Kepala Dinas', 'Head of agency’s decree'],
  lain: ['Lainnya', 'Other'],
})

export const CENTRE_FORM = v({
  p2tp2a: ['P2TP2A', 'P2TP2A'],
  'uptd-ppa': ['UPTD PPA', 'UPTD PPA'],
  'berbasis-komunitas': ['Berbasis komunitas', 'Community-based'],
  'rumah-sakit': ['Berbasis rumah sakit', 'Hospital-based'],
  'trauma-centre': ['Pusat trauma', 'Trauma centre'],
  lain: ['Bentuk lain', 'Other'],
})

/** Six services of a PPT (guideline 5.1.2.p2). */
export const SERVICE = v({
  pengaduan: ['Layanan pengaduan', 'Complaint intake'],
  'rehabilitasi-kesehatan': ['Rehabilitasi kesehatan', 'Health rehabilitation'],
  'rehabilitasi-sosial': ['Rehabilitasi sosial', 'Social rehabilitation'],
  'bantuan-hukum': ['Bantuan hukum', 'Legal aid'],
  pemulangan: ['Pemulangan', 'Repatriation'],
  reintegrasi: ['Reintegrasi', 'Reintegration'],
})

export const CASE_STATUS = v({
  intake: ['Penerimaan', 'Intake'],
  assessed: ['Sudah diases', 'Assessed'],
  'in-service': ['Dalam layanan', 'In service'],
  monitoring: ['Pemantauan', 'Monitoring'],
  closed: ['Ditutup', 'Closed'],
})
export const CASE_CHANNEL = v({
  langsung: ['Datang langsung', 'Walk-in'],
  hotline: ['Telepon/hotline', 'Hotline'],
  kepolisian: ['Kepolisian', 'Police'],
  rujukan: ['Rujukan lembaga lain', 'Referred by another body'],
  penjangkauan: ['Penjangkauan petugas', 'Outreach'],
  perwakilan: ['Perwakilan RI di luar negeri', 'Indonesian mission abroad'],
  daring: ['Daring', 'Online'],
})
/** Palermo elements, after IOM ICS-TIP and the Human Trafficking Case Data Standard. */
export const ACT = v({
  perekrutan: ['Perekrutan', 'Recruitment'],
  pengangkutan: ['Pengangkutan', 'Transportation'],
  pemindahan: ['Pemindahan', 'Transfer'],
  penampungan: ['Penampungan', 'Harbouring'],
  penerimaan: ['Penerimaan', 'Receipt'],
})
export const MEANS = v({
  ancaman: ['Ancaman', 'Threat'],
  kekerasan: ['Kekerasan', 'Use of force'],
  penculikan: ['Penculikan', 'Abduction'],
  penipuan: ['Penipuan', 'Fraud or deception'],
  'penyalahgunaan-kuasa': ['Penyalahgunaan kekuasaan', 'Abuse of power'],
  'posisi-rentan': ['Pemanfaatan posisi rentan', 'Abuse of a position of vulnerability'],
  'jerat-utang': ['Jerat utang', 'Debt bondage'],
  'bayaran-pengendali': ['Bayaran kepada pengendali', 'Payment to a person in control'],
})
export const PURPOSE = v({
  seksual: ['Eksploitasi seksual', 'Sexual exploitation'],
  'kerja-paksa': ['Kerja paksa', 'Forced labour'],
  'pekerja-rumah-tangga': ['Pekerja rumah tangga', 'Domestic servitude'],
  perbudakan: ['Perbudakan atau serupa', 'Slavery or similar practices'],
  'kawin-paksa': ['Perkawinan paksa', 'Forced marriage'],
  'organ-tubuh': ['Pengambilan organ tubuh', 'Removal of organs'],
  'tindak-pidana': ['Dipaksa berbuat pidana', 'Forced criminality'],
  mengemis: ['Mengemis', 'Begging'],
  'adopsi-ilegal': ['Adopsi ilegal', 'Illegal adoption'],
  'belum-diketahui': ['Belum diketahui', 'Not yet known'],
})
export const SEX = v({ perempuan: ['Perempuan', 'Female'], 'laki-laki': ['Laki-laki', 'Male'], 'belum-diketahui': ['Belum diketahui', 'Not yet known'] })
export const AGE_BAND = v({
  '0-5': ['0–5 tahun', '0–5 years'],
  '6-11': ['6–11 tahun', '6–11 years'],
  '12-17': ['12–17 tahun', '12–17 years'],
  '18-24': ['18–24 tahun', '18–24 years'],
  '25-39': ['25–39 tahun', '25–39 years'],
  '40-59': ['40–59 tahun', '40–59 years'],
  '60+': ['60 tahun ke atas', '60 and over'],
  'belum-diketahui': ['Belum diketahui', 'Not yet known'],
})
export const CITIZENSHIP = v({ wni: ['WNI', 'Indonesian'], wna: ['WNA', 'Foreign national'], 'tanpa-kewarganegaraan': ['Tanpa kewarganegaraan', 'Stateless'], 'belum-diketahui': ['Belum diketahui', 'Not yet known'] })
export const RISK = v({ rendah: ['Rendah', 'Low'], sedang: ['Sedang', 'Medium'], tinggi: ['Tinggi', 'High'], darurat: ['Darurat', 'Emergency'] })
export const CLOSURE = v({
  selesai: ['Layanan selesai', 'Services completed'],
  'pindah-ppt': ['Ditangani PPT lain', 'Handled by another centre'],
  'menolak-layanan': ['Korban tidak melanjutkan', 'Victim does not wish to continue'],
  'bukan-tppo': ['Bukan TPPO', 'Not trafficking'],
  'hilang-kontak': ['Hilang kontak', 'Contact lost'],
  meninggal: ['Meninggal dunia', 'Died'],
})
export const PARTY_ROLE = v({ victim: ['Korban', 'Victim'], witness: ['Saksi', 'Witness'], family: ['Keluarga', 'Family'], suspect: ['Terduga pelaku', 'Suspect'] })

export const REFERRAL_STATUS = v({
  draft: ['Konsep', 'Draft'],
  sent: ['Terkirim', 'Sent'],
  received: ['Dibuka', 'Received'],
  accepted: ['Diterima', 'Accepted'],
  rejected: ['Ditolak', 'Rejected'],
  'in-service': ['Sedang dilayani', 'In service'],
  completed: ['Selesai', 'Completed'],
  withdrawn: ['Ditarik', 'Withdrawn'],
  expired: ['Kedaluwarsa', 'Expired'],
})
export const URGENCY = v({ biasa: ['Biasa', 'Routine'], segera: ['Segera', 'Urgent'], darurat: ['Darurat', 'Emergency'] })
export const CONSENT_BASIS = v({ consent: ['Persetujuan korban', 'Consent'], override: ['Tanpa persetujuan, dengan dasar hukum', 'Override with a legal basis'] })
export const CONSENT_METHOD = v({ tertulis: ['Tertulis', 'Written'], lisan: ['Lisan, disaksikan', 'Oral, witnessed'], wali: ['Wali anak', 'Guardian of a child'] })
export const REJECTION = v({
  'kapasitas-penuh': ['Kapasitas penuh', 'No capacity'],
  'bukan-layanan-kami': ['Bukan layanan kami', 'Not a service we give'],
  'di-luar-wilayah': ['Di luar wilayah', 'Outside our area'],
  'data-kurang': ['Data belum cukup', 'Not enough information'],
  'korban-menolak': ['Korban menolak', 'The victim declines'],
  lain: ['Alasan lain', 'Other'],
})
/** What a referral may share: facts before acceptance, identity only after it. */
export const SHAREABLE_FACT = v({
  sex: ['Jenis kelamin', 'Sex'],
  ageBand: ['Kelompok umur', 'Age band'],
  citizenship: ['Kewarganegaraan', 'Citizenship'],
  nationality: ['Kebangsaan', 'Nationality'],
  purposes: ['Tujuan eksploitasi', 'Purposes of exploitation'],
  risk: ['Tingkat risiko', 'Risk level'],
  destination: ['Tujuan pemulangan/rute', 'Destination'],
})
export const SHAREABLE_IDENTITY = v({
  name: ['Nama', 'Name'],
  nik: ['NIK', 'National id number'],
  birthDate: ['Tanggal lahir', 'Birth date'],
  address: ['Alamat', 'Address'],
  phone: ['Telepon', 'Phone'],
  email: ['Surel', 'E-mail'],
  familyContact: ['Kontak keluarga', 'Family contact'],
  safeContact: ['Cara kontak yang aman', 'Safe contact'],
})

export const PLAN_KIND = v({ ran: ['Rencana Aksi Nasional (RAN)', 'National action plan (RAN)'], rad: ['Rencana Aksi Daerah (RAD)', 'Regional action plan (RAD)'] })
export const PLAN_STATUS = v({ draft: ['Konsep', 'Draft'], 'in-review': ['Ditelaah', 'In review'], approved: ['Disetujui', 'Approved'], published: ['Terbit', 'Published'], closed: ['Selesai', 'Closed'] })
export const BUDGET_SOURCE = v({
  apbn: ['APBN', 'State budget'],
  'apbd-provinsi': ['APBD Provinsi', 'Provincial budget'],
  'apbd-kabkota': ['APBD Kabupaten/Kota', 'District/city budget'],
  'bencana-sosial': ['Dana bencana sosial', 'Social disaster fund'],
  csr: ['CSR', 'Corporate social responsibility'],
  donor: ['Donor', 'Donor'],
})
export const REPORT_KIND = v({ 'sub-gt': ['Laporan Sub Gugus Tugas', 'Sub task force report'], annual: ['Laporan tahunan', 'Annual report'], 'five-year': ['Laporan lima tahunan', 'Five-year report'], special: ['Laporan khusus', 'Special report'] })
export const REPORT_STATUS = v({ draft: ['Konsep', 'Draft'], submitted: ['Diajukan', 'Submitted'], discussed: ['Dibahas pleno', 'Discussed in plenary'], approved: ['Disetujui', 'Approved'], delivered: ['Disampaikan', 'Delivered'], published: ['Terbit', 'Published'] })

export const ROLE_LABEL = v({
  'system-admin': ['Administrator sistem', 'System administrator'],
  secretariat: ['Sekretariat', 'Secretariat'],
  'daily-chair': ['Ketua Harian', 'Daily chair'],
  chair: ['Ketua', 'Chair'],
  'sub-coordinator': ['Koordinator Sub Gugus Tugas', 'Sub task force coordinator'],
  member: ['Anggota', 'Member'],
  'centre-head': ['Kepala PPT', 'Head of service centre'],
  caseworker: ['Petugas PPT', 'Caseworker'],
  provider: ['Penyedia layanan', 'Service provider'],
  assessor: ['Asesor monev', 'M&E assessor'],
  auditor: ['Auditor (Inspektorat)', 'Auditor'],
})
