import { l } from '@/i18n/label'

/** Navigation groups of the panel (contract § 3). */
export const GROUP = {
  structure: l('Kelembagaan', 'Institutions'),
  plans: l('Rencana aksi', 'Action plans'),
  reporting: l('Pelaporan', 'Reporting'),
  forms: l('Formulir & monev', 'Forms & M&E'),
  cases: l('PPT & kasus', 'Centres & cases'),
  system: l('Sistem', 'System'),
}
