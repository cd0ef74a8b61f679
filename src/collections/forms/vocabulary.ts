import type { FormAudience, FormPurpose, FormSubject } from '@/domain/forms/lists'
import type { FormState, ResponseChannel, ResponseState, VersionState } from '@/domain/forms/responseStates'
import type { Vocabulary } from '@/domain/vocabulary'
import { l } from '@/i18n/label'

export const FORM_PURPOSE: Vocabulary<FormPurpose> = {
  monitoring: l('Pemantauan', 'Monitoring'),
  evaluation: l('Evaluasi', 'Evaluation'),
  'risk-assessment': l('Asesmen risiko', 'Risk assessment'),
  'needs-assessment': l('Asesmen kebutuhan', 'Needs assessment'),
  intake: l('Penerimaan', 'Intake'),
  screening: l('Penapisan', 'Screening'),
  complaint: l('Pengaduan', 'Complaint'),
  survey: l('Survei', 'Survey'),
  other: l('Lainnya', 'Other'),
}
export const FORM_AUDIENCE: Vocabulary<FormAudience> = { staff: l('Petugas', 'Staff'), invited: l('Yang diundang', 'Invited people'), public: l('Masyarakat', 'The public') }
export const FORM_SUBJECT: Vocabulary<FormSubject> = {
  none: l('Tidak ada', 'None'),
  case: l('Kasus', 'Case'),
  'task-force': l('Gugus tugas', 'Task force'),
  'sub-task-force': l('Sub gugus tugas', 'Sub task force'),
  'service-centre': l('PPT', 'Service centre'),
  activity: l('Kegiatan', 'Activity'),
}
export const FORM_STATUS: Vocabulary<FormState> = { draft: l('Konsep', 'Draft'), active: l('Aktif', 'Active'), suspended: l('Dihentikan sementara', 'Suspended'), archived: l('Diarsipkan', 'Archived') }
export const VERSION_STATE: Vocabulary<VersionState> = { published: l('Terbit', 'Published'), withdrawn: l('Ditarik', 'Withdrawn') }
export const RESPONSE_STATUS: Vocabulary<ResponseState> = {
  draft: l('Konsep', 'Draft'),
  submitted: l('Terkirim', 'Submitted'),
  returned: l('Dikembalikan', 'Returned'),
  accepted: l('Diterima', 'Accepted'),
  void: l('Dibatalkan', 'Void'),
}
export const RESPONSE_CHANNEL: Vocabulary<ResponseChannel> = { web: l('Daring', 'Web'), offline: l('Luring', 'Offline'), paper: l('Kertas', 'Paper'), import: l('Impor', 'Import') }
/** Whose rights a response has: those of its level and region, or those of a case (its PPT alone). */
export const RESPONSE_RIGHTS: Vocabulary<'level' | 'case'> = { level: l('Jenjang', 'Level'), case: l('Kasus', 'Case') }
export const LOCALE_WORD: Vocabulary<'id' | 'en'> = { id: l('Indonesia', 'Indonesian'), en: l('Inggris', 'English') }

/** Payload takes a table that ends in `_locales` for its own translations. */
export const languageTable = ({ tableName = '' }: { tableName?: string }): string => `${tableName}_languages`
