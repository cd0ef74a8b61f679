/** Demo accounts: made-up people, known passwords, only ever on the embedded demo database. */
export const DEMO_PASSWORD = 'demo-sigap-2026'

const login = (name: string, role: string) => ({ email: `${name}@demo.invalid`, password: DEMO_PASSWORD, role })

export const DEMO_LOGINS = [
  login('admin', 'Administrator sistem'),
  login('sekretariat.pusat', 'Sekretariat Pusat'),
  login('sekretariat.jabar', 'Sekretariat Provinsi Jawa Barat'),
  login('sekretariat', 'Sekretariat Kota Bandung'),
  login('koordinator', 'Koordinator Sub GT Kota Bandung (pencegahan)'),
  login('auditor', 'Auditor (Inspektorat) Provinsi Jawa Barat'),
  login('ketua', 'Ketua GT Kota Bandung'),
  login('ketua.harian', 'Ketua Harian GT Kota Bandung'),
  login('anggota', 'Anggota GT Kota Bandung'),
  login('kepala.ppt', 'Kepala PPT Kota Bandung'),
  login('petugas', 'Petugas PPT Kota Bandung'),
  login('kepala.ppt.kupang', 'Kepala PPT Kota Kupang'),
  login('petugas.kupang', 'Petugas PPT Kota Kupang'),
  login('penyedia', 'Penyedia layanan (bantuan hukum, Bandung)'),
  login('penyedia.kupang', 'Penyedia layanan (rumah sakit, Kupang)'),
  login('asesor', 'Asesor monev Kota Bandung'),
] as const
