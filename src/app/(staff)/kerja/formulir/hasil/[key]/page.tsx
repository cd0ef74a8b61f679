import { Uncounted } from '@/components/staff/forms/results/Uncounted'
import { PartLinks } from '@/components/staff/forms/results/PartLinks'
import { answerWords } from '@/components/staff/forms/results/answerWords'
import { QuestionBlock } from '@/components/staff/forms/results/QuestionBlock'
import { ResultFilters } from '@/components/staff/forms/results/ResultFilters'
import css from '@/components/staff/forms/results/results.module.css'
import { ScoreChoice } from '@/components/staff/forms/results/ScoreChoice'
import { ScorePart } from '@/components/staff/forms/results/ScorePart'
import { ResponseTable } from '@/components/staff/forms/ResponseTable'
import { PageTop } from '@/components/staff/PageTop'
import { say } from '@/components/forms/view'
import { EmptyState } from '@/components/ui'
import { formExportText } from '@/i18n/areas/formExport'
import { formPagesText } from '@/i18n/areas/formPages'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatDate, formatNumber } from '@/i18n/format'
import { choiceOf, filterFrom, filterOptions, responsesLeft } from '@/queries/staff/forms/resultFilter'
import { resultForm } from '@/queries/staff/forms/resultForms'
import { answerChoice, answersOf, countedLines, formHistory, scoreView, sectionShown } from '@/queries/staff/forms/resultView'
import { staffRequest } from '@/queries/staff/session'

import { pageOf, type Query } from '../../../../_server/address'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => formResultsText[locale].page.over)

type Props = { params: Promise<{ key: string }>; searchParams: Query }

/** Results of one form: what the filter leaves, its score over time and by object, then each question with its chart and table. */
export default async function FormResultsPage({ params, searchParams }: Props) {
  const [{ key }, query] = [await params, await searchParams]
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = formResultsText[locale]
  const form = await resultForm(staff, key)
  const history = await formHistory(staff, form)
  const choice = choiceOf(query, history.versions)
  const filter = filterFrom(form, choice, history.versions, zone)
  const filtered = Object.keys(choice).length > 0
  const left = await responsesLeft(staff, filter)
  const options = filtered || left.count > 0 ? await filterOptions(staff, form, choice, history.versions) : undefined
  const shown = sectionShown(history, typeof query.bagian === 'string' ? query.bagian : undefined)
  const path = `/kerja/formulir/hasil/${form.key}`
  const scoreKey = typeof query.skor === 'string' ? query.skor : undefined
  const kept: Record<string, string | undefined> = { ...choice, bagian: typeof query.bagian === 'string' ? shown.replace(/^all$/, 'semua') : undefined, skor: scoreKey }
  const href = (change: Record<string, string | undefined>): string => {
    const given = Object.entries({ ...kept, ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
  }
  const answer = answerChoice(history, query.jawaban)
  const body = left.count === 0 ? undefined : { score: await scoreView(staff, form, filter, history, { score: scoreKey, page: pageOf(query.hal) }), answers: await answersOf(staff, filter, history, shown), lines: await countedLines(staff, filter, left.count, answer) }
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: t.list.title, href: '/kerja/formulir/hasil' }, { label: form.title }]}
        over={t.page.over}
        title={form.title}
        lead={left.last ? t.page.counted(formatNumber(left.count, locale), formatDate(left.last, locale, zone)) : undefined}
      >
        {left.count > 0 && (
          <a className="btn btn-quiet" href={`/kerja/formulir/data/${form.key}${filtered ? `?${new URLSearchParams({ ...choice })}` : ''}`}>
            {formExportText[locale].title}
          </a>
        )}
      </PageTop>
      {options && <ResultFilters locale={locale} path={path} choice={choice} options={options} keep={{ bagian: kept.bagian, skor: scoreKey }} />}
      {!body ? (
        <EmptyState title={t.page.emptyTitle}>{filtered ? t.page.emptyFiltered : t.page.empty}</EmptyState>
      ) : (
        <>
          <p className="notice part">{form.caseBound ? t.page.insideCase : t.page.inside}</p>
          {body.score && (
            <section className="part" aria-labelledby="skor-bagian">
              <div className="part-head">
                <h2 id="skor-bagian">{t.score.title}</h2>
              </div>
              <ScoreChoice locale={locale} path={path} view={body.score} keep={{ ...choice, bagian: kept.bagian }} />
              <ScorePart locale={locale} view={body.score} href={href} />
            </section>
          )}
          <section className="part" aria-labelledby="pertanyaan">
            <div className="part-head">
              <h2 id="pertanyaan">{t.page.questions}</h2>
            </div>
            <PartLinks locale={locale} sections={history.sections} shown={shown} href={(bagian) => `${href({ bagian })}#pertanyaan`} />
            {body.answers.sections.map(({ key: section, label, questions }) =>
              questions.length === 0 ? null : (
                <section key={section} className="part" aria-labelledby={`bagian-${section}`}>
                  <h3 id={`bagian-${section}`}>{say(label, locale)}</h3>
                  <div className={css.questions}>
                    {questions.map(({ question, result }) => (
                      <QuestionBlock key={question.key} locale={locale} question={question} result={result} total={left.count} nameOf={(value) => body.answers.names(question, value)} href={(value) => `${href({ jawaban: `${question.key}:${value}` })}#isian`} />
                    ))}
                  </div>
                </section>
              ),
            )}
            <Uncounted locale={locale} questions={history.questions} />
          </section>
          <section className="part" aria-labelledby="isian">
            <div className="part-head">
              <h2 id="isian">{t.page.responses}</h2>
              {body.lines.total > body.lines.lines.length && <p className="soft">{t.page.newest(formatNumber(body.lines.lines.length, locale), formatNumber(body.lines.total, locale))}</p>}
            </div>
            {answer && (
              <p>
                {t.page.withAnswer(say(answer.question.label, locale), answerWords(answer, locale) ?? body.answers.names(answer.question, answer.value) ?? answer.value)} <a href={`${href({})}#isian`}>{t.page.allResponses}</a>
              </p>
            )}
            <ResponseTable locale={locale} zone={zone} lines={body.lines.lines} caption={t.page.responses} />
          </section>
        </>
      )}
    </div>
  )
}
