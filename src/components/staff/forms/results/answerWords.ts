import { say } from '@/components/forms/view'
import type { ResultQuestion } from '@/domain/forms/results/questions'
import { formResultsText } from '@/i18n/areas/formResults'
import type { Locale } from '@/i18n/texts'

/** What a stored answer is called: a choice, yes or no, "tidak tahu"; undefined for a value that stands for itself. */
export function answerWords({ question, value }: { question: ResultQuestion; value: string }, locale: Locale): string | undefined {
  const t = formResultsText[locale].question
  const words: Record<string, string> = { '@unknown': t.unknown, '@refused': t.refused, '@incomplete': t.incomplete, ...(question.shape === 'yes-no' && { yes: t.yes, no: t.no, unknown: t.unknown }) }
  return words[value] ?? (say(question.choices.find((choice) => choice.value === value)?.label, locale) || undefined)
}
