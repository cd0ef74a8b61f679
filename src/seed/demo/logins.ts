/** Demo accounts: made-up people, known passwords, only ever on the embedded demo database. */
export const DEMO_PASSWORD = 'demo-sigap-2026'
export const DEMO_LOGINS = [
  { email: 'admin@demo.invalid', password: DEMO_PASSWORD, role: 'Administrator sistem' },
  { email: 'sekretariat@demo.invalid', password: DEMO_PASSWORD, role: 'Sekretariat Kota Bandung' },
  { email: 'kepala.ppt@demo.invalid', password: DEMO_PASSWORD, role: 'Kepala PPT Kota Bandung' },
  { email: 'petugas@demo.invalid', password: DEMO_PASSWORD, role: 'Petugas PPT Kota Bandung' },
] as const
