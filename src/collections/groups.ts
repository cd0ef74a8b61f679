import { l } from '@/i18n/label'

/** Navigation groups of the panel (contract § 3). */
export const GROUP = {
  structure: l('Kelembagaan', 'Institutions'),
  plans: l('Rencana aksi', 'Action plans'),
  reporting: l('Pelaporan', 'Reporting'),
  cases: l('PPT & kasus', 'Centres & cases'),
  system: l('Sistem', 'System'),
}
