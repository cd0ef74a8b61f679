import type { FormDefinition } from '@/domain/forms/types'
import { type Level, LEVELS } from '@/domain/platform/regions'

import { ACTION_PLAN } from './actionPlan'
import { FACILITIES } from './facilities'
import { HANDLING } from './handling'
import { INSTITUTION } from './institution'
import { checklist, type GroupDef } from './make'
import { POLICY } from './policy'
import { RECORDS } from './records'

/** The six indicator groups of 3.3.1.b, in its order. */
export const INDICATOR_GROUPS: readonly GroupDef[] = [POLICY, INSTITUTION, ACTION_PLAN, RECORDS, HANDLING, FACILITIES]

const TITLE: Record<Level, { id: string; en: string }> = {
  pusat: { id: 'Ceklis monev gugus tugas Pusat', en: 'M&E checklist of the national task force' },
  provinsi: { id: 'Ceklis monev gugus tugas provinsi', en: 'M&E checklist of a provincial task force' },
  kabkota: { id: 'Ceklis monev gugus tugas kabupaten/kota', en: 'M&E checklist of a district or city task force' },
}

/** One checklist per level, about seventy items each; the wording, the clauses and some items are the level's own. */
export const TASK_FORCE_CHECKLISTS: Record<Level, FormDefinition> = Object.fromEntries(
  LEVELS.map((level) => [
    level,
    checklist({
      key: `monev_gugus_tugas_${level}`,
      title: TITLE[level],
      description: { id: 'Enam kelompok indikator pemantauan dan evaluasi (3.3.1.b).', en: 'The six indicator groups of monitoring and evaluation (3.3.1.b).' },
      subject: 'task-force',
      groups: INDICATOR_GROUPS,
      level,
    }),
  ]),
) as Record<Level, FormDefinition>
