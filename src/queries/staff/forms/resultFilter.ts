import { grantsOf } from '@/access/scope'
import type { Option } from '@/components/ui'
import { dayStart, OFFSET_HOURS } from '@/domain/forms/results/months'
import { covers, isRegionId, levelOf, provinceOf } from '@/domain/platform/regions'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import { countResponses, type ResponseColumn, type ResponseGroup } from '@/queries/forms/countResponses'
import { answersWithin, narrowed, type ResultFilter } from '@/queries/forms/results'
import { objectNames } from '@/queries/monitoring/objectNames'
import { roundNames } from '@/queries/monitoring/roundNames'
import { allRegions, regionTitle } from '@/queries/public/regions'

import type { Staff } from '../session'
import type { ResultForm } from './resultForms'

/** What the address of a results page says, each of a closed list or left out. */
export type ResultChoice = { versi?: string; wilayah?: string; objek?: string; putaran?: string; dari?: string; sampai?: string }
export const FILTER_NAMES = ['versi', 'wilayah', 'objek', 'putaran', 'dari', 'sampai'] as const satisfies readonly (keyof ResultChoice)[]

export type ResultOptions = { versions: Option[]; regions: Option[]; rounds: Option[]; objects: Option[]; tooManyObjects: boolean }
export type NumberedId = { id: string; number: number }

/** A list to choose from holds at most so many. */
const MOST_OPTIONS = 300
const MOST_GROUPS = 20_000

type Given = Record<string, string | string[] | undefined>
const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** The filter of an address; what is of the wrong shape counts as not given. */
export function choiceOf(query: Given, versions: readonly NumberedId[]): ResultChoice {
  const [versi, wilayah, objek, putaran, dari, sampai] = FILTER_NAMES.map((name) => one(query[name]))
  const choice: ResultChoice = {
    ...(versions.some(({ number }) => String(number) === versi) && { versi }),
    ...(isRegionId(wilayah) && { wilayah }),
    ...(objek && /^[a-z-]{1,30}:[0-9A-Za-z-]{1,64}$/.test(objek) && { objek }),
    ...(putaran && /^[0-9A-Za-z-]{1,64}$/.test(putaran) && { putaran }),
    ...(dari && dayStart(dari, 0) && { dari }),
    ...(sampai && dayStart(sampai, 0) && { sampai }),
  }
  return choice
}

/** The same as the queries want it: days become moments of the reader's own zone, the last day included. */
export function filterFrom(form: ResultForm, choice: ResultChoice, versions: readonly NumberedId[], zone: string): ResultFilter {
  const offsetHours = OFFSET_HOURS[zone] ?? 0
  const version = versions.find(({ number }) => String(number) === choice.versi)
  return {
    form: form.id,
    offsetHours,
    ...(version && { versions: [version.id] }),
    ...(choice.wilayah && { region: choice.wilayah }),
    ...(choice.objek && { subjects: [choice.objek] }),
    ...(choice.putaran && { round: choice.putaran }),
    ...(choice.dari && { from: dayStart(choice.dari, offsetHours) }),
    ...(choice.sampai && { to: dayStart(choice.sampai, offsetHours, 1) }),
  }
}

/** How many responses the filter leaves within the person's scope, and when the last was sent. */
export async function responsesLeft(staff: Staff, filter: ResultFilter): Promise<{ count: number; last: string | null }> {
  const [all] = await countResponses(staff.payload, { all: narrowed(filter), any: answersWithin(staff.scope), from: filter.from, to: filter.to, by: [], limit: 1 })
  return { count: all?.count ?? 0, last: all?.last ?? null }
}

const distinct = (groups: readonly ResponseGroup[], column: ResponseColumn): string[] => [...new Set(groups.flatMap(({ keys }) => keys[column] ?? []))]
const byLabel = (a: Option, b: Option): number => a.label.localeCompare(b.label, 'id')

/** What can be chosen: only what has responses within the person's scope. */
export async function filterOptions(staff: Staff, form: ResultForm, choice: ResultChoice, versions: readonly NumberedId[]): Promise<ResultOptions> {
  const { locale } = staff
  const t = formResultsText[locale].filter
  const any = answersWithin(staff.scope)
  const narrow = choice.wilayah ? narrowed({ form: form.id, region: choice.wilayah }) : narrowed({ form: form.id })
  const [places, subjects, regions] = [
    await countResponses(staff.payload, { all: narrowed({ form: form.id }), any, by: ['version', 'region', 'round'], limit: MOST_GROUPS }),
    form.subject === 'none' || form.subject === 'case' ? [] : await countResponses(staff.payload, { all: narrow, any, by: ['subjectKey'], limit: MOST_OPTIONS + 1 }),
    await allRegions(),
  ]
  const answered = distinct(places, 'region')
  const offered = new Set([...answered, ...answered.map(provinceOf)])
  const mine = grantsOf(staff.scope, 'secretariat', 'daily-chair', 'chair').map(({ region }) => region)
  const keys = distinct(subjects, 'subjectKey')
  const names = keys.length > MOST_OPTIONS ? new Map<string, string>() : await objectNames(staff.req, keys)
  const rounds = await roundNames(staff.req, distinct(places, 'round'), locale)
  const known = new Set(distinct(places, 'version'))
  return {
    versions: versions.filter(({ id }) => known.has(id)).map(({ number }) => ({ value: String(number), label: t.versionNumber(formatNumber(number, locale)) })),
    // Only for whom there is something below to choose.
    regions: regions
      .filter(({ id }) => offered.has(id) && mine.some((region) => region !== id && covers(region, id)))
      .map((region) => ({ value: region.id, label: levelOf(region.id) === 'provinsi' ? t.below(regionTitle(region, locale)) : regionTitle(region, locale) })),
    rounds: [...rounds].map(([value, label]) => ({ value, label })).sort(byLabel),
    objects: keys.flatMap((value) => (names.has(value) ? [{ value, label: names.get(value) ?? '' }] : [])).sort(byLabel),
    tooManyObjects: keys.length > MOST_OPTIONS,
  }
}
