import type { RuleSetDefinition } from '../../domain/structure/ruleSetTypes'
import { KABKOTA } from './panduan2012/kabkota'
import { PROVINSI } from './panduan2012/provinsi'
import { PUSAT } from './panduan2012/pusat'

/**
 * The first rule set: the guideline of 2012 on forming and strengthening the task forces. Offices carry the names of
 * that year; a later rule set is added as data and leaves existing task forces alone.
 */
export const RULE_SET_2012: RuleSetDefinition = {
  key: 'panduan-2012',
  title: {
    id: 'Panduan Pembentukan dan Penguatan GT-PPTPPO (2012)',
    en: 'Guideline on Forming and Strengthening the Task Forces (2012)',
  },
  validFrom: '2012-01-01',
  source: 'Panduan GT-PPTPPO, Berita Negara 2012 No. 984',
  levels: { pusat: PUSAT, provinsi: PROVINSI, kabkota: KABKOTA },
}
