import type { Field, Text2 } from '../../../domain/structure/ruleSetTypes'

/** Names of the six sub task forces, the same on every level (2.1.3, 2.2.3, 2.3.3). */
export const SUB_TASK_FORCE_NAMES: Record<Field, Text2> = {
  pencegahan: {
    id: 'Sub GT Pencegahan dan Partisipasi Anak',
    en: 'Sub Task Force on Prevention and Child Participation',
  },
  'rehabilitasi-kesehatan': {
    id: 'Sub GT Rehabilitasi Kesehatan',
    en: 'Sub Task Force on Health Rehabilitation',
  },
  'rehabilitasi-sosial': {
    id: 'Sub GT Rehabilitasi Sosial, Pemulangan dan Reintegrasi',
    en: 'Sub Task Force on Social Rehabilitation, Return and Reintegration',
  },
  'norma-hukum': {
    id: 'Sub GT Pengembangan Norma Hukum',
    en: 'Sub Task Force on Legal Norm Development',
  },
  'penegakan-hukum': {
    id: 'Sub GT Penegakan Hukum',
    en: 'Sub Task Force on Law Enforcement',
  },
  'kerjasama-koordinasi': {
    id: 'Sub GT Kerjasama dan Koordinasi',
    en: 'Sub Task Force on Cooperation and Coordination',
  },
}
