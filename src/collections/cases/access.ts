import { l } from '@/i18n/label'

/** Case work happens on the staff pages; the panel does not list these collections. */
export const OUT_OF_PANEL = { hidden: true } as const
export const CASE_LABEL = { singular: l('Kasus', 'Case'), plural: l('Kasus', 'Cases') }
