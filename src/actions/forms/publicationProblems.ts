import { frozenSentence, problemSentence } from '@/domain/forms/authorSentences'
import type { CompileProblem } from '@/domain/forms/draft/draftTypes'
import { checkFrozen, checkLocked } from '@/domain/forms/frozen'
import { lint } from '@/domain/forms/lint'
import { makeModel } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { validateDefinition } from '@/domain/forms/validateDefinition'
import { panelFormsText } from '@/i18n/areas/panelForms'
import { type Label, l } from '@/i18n/label'

export type PublicationProblem = {
  code: string
  severity: 'error' | 'warning'
  uid?: string
  /** Label of the question it is about, or its place. */
  name?: string
  message: Label
}

const UNREADABLE: Record<Exclude<CompileProblem['code'], 'unreadable'>, Label> = {
  'unknown-block': l('jenis pertanyaan tidak dikenal', 'unknown kind of question'),
  'misplaced-block': l('tidak boleh berada di sini', 'cannot stand here'),
}

/** What an author left half done: the editor writes nothing else that cannot be read. */
function incomplete(part: string): Label {
  const words = (locale: 'id' | 'en'): string => {
    const parts: Readonly<Record<string, string>> = panelFormsText[locale].bench.incompletePart
    return parts[part] ?? panelFormsText[locale].bench.incompletePart.other
  }
  return { id: words('id'), en: words('en') }
}

/** Uid of the innermost thing of the form on the way to a place in its JSON (`sections[0].items[2].label`). */
function uidAt(definition: FormDefinition, path = ''): string | undefined {
  let at: unknown = definition
  let uid: string | undefined
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof at !== 'object' || at === null) break
    at = (at as Record<string, unknown>)[step]
    if (typeof at === 'object' && at !== null && 'uid' in at && typeof at.uid === 'string') uid = at.uid
  }
  return uid
}

type Input = {
  definition: FormDefinition
  unreadable: readonly CompileProblem[]
  /** Every version there ever was, oldest first. */
  published: readonly FormDefinition[]
  /** The version this form was copied from: what it locked stays. */
  origin?: FormDefinition
}

const both = <P>(problem: P, sentence: (problem: P, locale: 'id' | 'en') => string): Label => ({ id: sentence(problem, 'id'), en: sentence(problem, 'en') })

/** Everything that stands in the way of publishing, in words, and what deserves a look; empty when all is well. */
export function publicationProblems({ definition, unreadable, published, origin }: Input): PublicationProblem[] {
  const { byUid } = makeModel(definition)
  const nameOf = (uid: string | undefined): string | undefined => (uid ? byUid.get(uid)?.item.label.id || uid : undefined)
  const found: PublicationProblem[] = unreadable.map(({ code, uid, part }) => ({ code, severity: 'error', uid, name: nameOf(uid) ?? part, message: code === 'unreadable' ? incomplete(part) : UNREADABLE[code] }))
  const valid = validateDefinition(definition)
  // Of a shape that is not right nothing more can be said.
  if (!valid.ok) return [...found, ...valid.problems.map((problem) => {
    const uid = uidAt(definition, problem.path)
    return { code: problem.code, severity: problem.severity, uid, name: nameOf(uid) ?? problem.path, message: both(problem, problemSentence) }
  })]
  return [
    ...found,
    ...lint(definition).map((problem) => ({ code: problem.code, severity: problem.severity, uid: problem.uid, name: nameOf(problem.uid), message: both(problem, problemSentence) })),
    ...[...checkFrozen(published, definition), ...(origin ? checkLocked(origin, definition) : [])].map((problem) => ({
      code: problem.code, severity: 'error' as const, uid: problem.uid, name: nameOf(problem.uid), message: both(problem, frozenSentence),
    })),
  ]
}
