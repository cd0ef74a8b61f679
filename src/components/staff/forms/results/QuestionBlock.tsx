import type { ReactNode } from 'react'

import { say } from '@/components/forms/view'
import { StateShape } from '@/components/ui'
import { scaleEnd } from '@/domain/forms/scaleEnd'
import { monthsThrough } from '@/domain/forms/results/months'
import type { ResultQuestion } from '@/domain/forms/results/questions'
import { bandFor } from '@/domain/monitoring/bands'
import { toneOf } from '@/domain/monitoring/tones'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { QuestionResult } from '@/queries/forms/questionResults'

import { type ApartRow, type BarRow, BarTable } from './BarTable'
import { monthName } from './MonthColumns'
import css from './results.module.css'
import { versionWords } from './versionWords'

type Props = {
  locale: Locale
  question: ResultQuestion
  result: QuestionResult
  /** Responses in all. */
  total: number
  /** Name of a place or a thing that was answered. */
  nameOf: (value: string) => string | undefined
  /** Where the responses with an answer are listed. */
  href: (value: string) => string
}

/** Fractions that a person reads. */
const DIGITS = 2

/** The words of an answer, leading to the responses that gave it; of rows in a repeat, words only. */
function Answer({ question, value, count, href, children }: Pick<Props, 'question' | 'href'> & { value: string; count: number; children: ReactNode }) {
  return count > 0 && !question.rowLabel ? <a className={css.link} href={href(value)}>{children}</a> : children
}

function choiceRows({ locale, question, result, href }: Props): BarRow[] {
  const t = formResultsText[locale].question
  const answer = (value: string, words: ReactNode, given: number, more?: ReactNode): BarRow => ({ key: value, count: given, label: <><Answer question={question} value={value} count={given} href={href}>{words}</Answer>{more}</> })
  const count = (value: string): number => result.values.find((each) => each.value === value)?.count ?? 0
  if (question.shape === 'yes-no') return [answer('yes', t.yes, count('yes')), answer('no', t.no, count('no'))]
  if (question.shape === 'agree') return [{ key: 'true', label: t.agreed, count: count('true') }]
  const known = question.choices.flatMap(({ value, label, deprecated }): BarRow[] => {
    const given = count(value)
    // A former choice nobody chose within this filter says nothing.
    if (deprecated && given === 0) return []
    return [answer(value, say(label, locale), given, deprecated && <> <span className={css.tag}>{t.deprecated}</span></>)]
  })
  const strays = result.values.filter(({ value }) => question.choices.every((each) => each.value !== value))
  return [...known, ...strays.map(({ value, count: given }) => answer(value, value, given))]
}

const openRows = ({ locale, question, result, nameOf, href }: Props): BarRow[] => [
  ...result.values.map(({ value, count }) => ({ key: value, count, label: <Answer question={question} value={value} count={count} href={href}>{nameOf(value) ?? value}</Answer> })),
  ...(result.others > 0 ? [{ key: ':others', label: formResultsText[locale].question.others, count: result.others }] : []),
]

function monthRows({ locale, result }: Props): BarRow[] {
  const counts = new Map(result.months.map(({ value, count }) => [value, count]))
  return monthsThrough([...counts.keys()], 24).map((month) => ({ key: month, label: monthName(month, locale), count: counts.get(month) ?? 0 }))
}

function stepRows({ locale, question: { scale }, result }: Props): BarRow[] {
  const t = formResultsText[locale].question
  const words = (value: number) => formatNumber(value, locale, DIGITS)
  const meant = (value: number) => [words(value), scale && say(scaleEnd(scale, value), locale)].filter(Boolean).join(' – ')
  return (result.number?.steps ?? []).map(({ from, to, count }) => ({ key: String(from), label: from === to ? meant(from) : t.between(words(from), words(to)), count }))
}

const bandRows = ({ locale, question, result }: Props): BarRow[] =>
  question.bands.map((band) => ({
    key: band.key,
    look: toneOf(band).look,
    count: result.bands[band.key] ?? 0,
    label: <span className={css.band}><StateShape state={toneOf(band).state} />{say(band.label, locale)}</span>,
  }))

/** Average, lowest and highest of the numbers that were given. */
function Figures({ locale, question, result }: Props) {
  const t = formResultsText[locale].question
  if (!result.number) return null
  const unit = question.unit ? ` ${say(question.unit, locale)}` : ''
  const band = bandFor(question.bands, result.number.average)
  const figures = [
    [t.average, `${formatNumber(result.number.average, locale, DIGITS)}${unit}${band ? ` · ${say(band.label, locale)}` : ''}`],
    [t.min, `${formatNumber(result.number.min, locale, DIGITS)}${unit}`],
    [t.max, `${formatNumber(result.number.max, locale, DIGITS)}${unit}`],
  ] as const
  return (
    <dl className={css.figures}>
      {figures.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One question: what was answered, as its kind of answer is told, always with its numbers in a table. */
export function QuestionBlock(props: Props) {
  const { locale, question, result, total } = props
  const t = formResultsText[locale].question
  const label = say(question.label, locale)
  const apart: ApartRow[] = (['unknown', 'refused', 'incomplete'] as const).map((kind) => ({ key: kind, label: t[kind], count: result[kind] }))
  const shape = question.shape === 'number' && result.answered > 0 && !result.number ? 'open' : question.shape
  const table = (header: string, rows: readonly BarRow[], more: { base?: number; scale?: 'share' | 'most'; apart?: readonly ApartRow[] } = {}) => (
    <BarTable locale={locale} caption={`${label}: ${header}`} header={header} rows={rows} base={more.base ?? result.answered} scale={more.scale} apart={more.apart ?? apart} />
  )
  const nothing = result.answered + result.unknown + result.refused + result.incomplete === 0
  const type = question.bands.length > 0 ? t.type.score : t.type[question.shape]
  const answered = formatNumber(result.answered, locale)
  return (
    <article className={css.question} aria-labelledby={`hasil-${question.key}`}>
      <h4 id={`hasil-${question.key}`}>{label}</h4>
      <p className={css.meta}>
        {type} · {question.rowLabel ? t.rows(answered, say(question.rowLabel, locale)) : t.answered(answered, formatNumber(total, locale))} · {t.versions(versionWords(question.versions))}
        {question.removed && <> <span className={css.tag}>{t.removed}</span></>}
      </p>
      {nothing ? (
        <p className="soft">{t.none}</p>
      ) : (
        <>
          {shape === 'number' && <Figures {...props} />}
          {shape === 'number' && question.bands.length > 0 && table(t.band, bandRows(props), { base: result.number?.count ?? 0, apart: [] })}
          {shape === 'number' && table(t.range, stepRows(props), { scale: 'most' })}
          {shape === 'open' && table(t.answer, openRows(props), { scale: 'most' })}
          {shape === 'date' && table(t.month, monthRows(props), { scale: 'most' })}
          {(shape === 'one' || shape === 'many' || shape === 'yes-no' || shape === 'agree') && table(t.answer, choiceRows(props))}
          {shape === 'many' && <p className={css.note}>{t.manyNote}</p>}
        </>
      )}
    </article>
  )
}
