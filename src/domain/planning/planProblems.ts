import { FIELDS, type Text2 } from '../structure/ruleSetTypes'
import { isRupiah } from './totals'

/** The parts of an action plan that approval looks at. Rich text passes as its plain text. */
export type PlanForCheck = {
  problemIdentification?: string | null
  /** `YYYY-MM-DD` or an ISO moment. */
  periodStart?: string | null
  periodEnd?: string | null
}

export type ActivityForCheck = {
  id?: string
  title?: string | null
  programme?: string | null
  indicators?: readonly { name?: string | null }[] | null
  scheduleStart?: string | null
  scheduleEnd?: string | null
  /** Id or name of the institution in charge. */
  responsible?: string | null
  team?: string | null
  budget?: readonly { amount?: unknown }[] | null
}

export type PlanProblem = {
  code: string
  clause: string
  message: Text2
  /** The activity it is about: its id, or its place in the list. */
  activity?: string | number
}

const blank = (value: string | null | undefined): boolean => !value?.trim()

type Rule = { code: string; clause: string; missing: (activity: ActivityForCheck) => boolean; id: string; en: string }

/** What every activity must have (5.5, elements c–f; its programme is 5.5, its budget 3.4). */
const ACTIVITY_RULES: readonly Rule[] = [
  { code: 'programme-missing', clause: '5.5', missing: (a) => !FIELDS.some((field) => field === a.programme), id: 'belum masuk salah satu dari enam program', en: 'is not in one of the six programmes' },
  { code: 'indicator-missing', clause: '5.5.unsur.c', missing: (a) => !a.indicators?.some((indicator) => !blank(indicator.name)), id: 'belum punya indikator keberhasilan', en: 'has no success indicator' },
  { code: 'schedule-missing', clause: '5.5.unsur.d', missing: (a) => blank(a.scheduleStart) || blank(a.scheduleEnd), id: 'belum punya kerangka waktu', en: 'has no timeframe' },
  { code: 'schedule-reversed', clause: '5.5.unsur.d', missing: (a) => reversed(a.scheduleStart, a.scheduleEnd), id: 'selesai sebelum dimulai', en: 'ends before it begins' },
  { code: 'responsible-missing', clause: '5.5.unsur.e', missing: (a) => blank(a.responsible), id: 'belum punya penanggung jawab', en: 'has no responsible institution' },
  { code: 'team-missing', clause: '5.5.unsur.f', missing: (a) => blank(a.team), id: 'belum punya tim pelaksana', en: 'has no implementing team' },
  { code: 'budget-invalid', clause: '3.4.rad', missing: (a) => !!a.budget?.some((line) => !isRupiah(line.amount)), id: 'memuat anggaran yang bukan bilangan bulat rupiah, nol atau lebih', en: 'has a budget that is not a whole, non-negative number of rupiah' },
]

function reversed(start: string | null | undefined, end: string | null | undefined): boolean {
  return !!start && !!end && end.slice(0, 10) < start.slice(0, 10)
}

/**
 * What stands between a plan and its approval (5.5, elements a–f). Empty means it may be approved. Order: the plan
 * first, then its activities in their order.
 */
export function planProblems(plan: PlanForCheck, activities: readonly ActivityForCheck[]): PlanProblem[] {
  const problems: PlanProblem[] = []
  if (blank(plan.problemIdentification)) {
    problems.push({
      code: 'problem-identification-missing',
      clause: '5.5.unsur.a',
      message: { id: 'Identifikasi masalah belum diisi.', en: 'The problem identification is empty.' },
    })
  }
  if (blank(plan.periodStart) || blank(plan.periodEnd)) {
    problems.push({
      code: 'period-missing',
      clause: '5.5.unsur.d',
      message: { id: 'Periode rencana belum lengkap.', en: 'The period of the plan is incomplete.' },
    })
  } else if (reversed(plan.periodStart, plan.periodEnd)) {
    problems.push({
      code: 'period-reversed',
      clause: '5.5.unsur.d',
      message: { id: 'Periode rencana berakhir sebelum dimulai.', en: 'The period of the plan ends before it begins.' },
    })
  }
  if (!activities.length) {
    problems.push({
      code: 'activities-missing',
      clause: '5.5.unsur.b',
      message: { id: 'Rencana belum memuat kegiatan.', en: 'The plan has no activities.' },
    })
  }
  activities.forEach((activity, index) => {
    const name = activity.title?.trim() || String(index + 1)
    for (const rule of ACTIVITY_RULES) {
      if (!rule.missing(activity)) continue
      problems.push({
        code: rule.code,
        clause: rule.clause,
        message: { id: `Kegiatan “${name}” ${rule.id}.`, en: `Activity “${name}” ${rule.en}.` },
        activity: activity.id ?? index,
      })
    }
    if (blank(activity.title)) {
      problems.push({
        code: 'title-missing',
        clause: '5.5.unsur.b',
        message: { id: `Kegiatan ke-${index + 1} belum punya judul.`, en: `Activity ${index + 1} has no title.` },
        activity: activity.id ?? index,
      })
    }
  })
  return problems
}
