import { canonicalJson } from '@/domain/forms/canonical'
import type { CompileProblem } from '@/domain/forms/draft/draftTypes'
import { makeModel } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { l } from '@/i18n/label'
import type { Label } from '@/i18n/label'

export type PublicationProblem = { code: string; uid?: string; name?: string; message: Label }

const UNREADABLE: Record<CompileProblem['code'], Label> = {
  unreadable: l('ada isian yang tidak dapat dibaca', 'something in it cannot be read'),
  'unknown-block': l('jenis pertanyaan tidak dikenal', 'unknown kind of question'),
  'misplaced-block': l('tidak boleh berada di sini', 'cannot stand here'),
}

type Input = { definition: FormDefinition; unreadable: readonly CompileProblem[]; previous?: FormDefinition; origin?: FormDefinition }

/** Everything that stands in the way of publishing, in words; empty when nothing does. */
export function publicationProblems({ definition, unreadable, previous, origin }: Input): PublicationProblem[] {
  const model = makeModel(definition)
  const nameOf = (uid: string | undefined): string | undefined => (uid ? model.byUid.get(uid)?.item.label.id || uid : undefined)
  return [
    ...unreadable.map(({ code, uid, part }) => ({ code, uid, name: nameOf(uid) ?? part, message: UNREADABLE[code] })),
    ...(previous ? frozenProblems(previous, definition) : []),
    ...(origin ? lockProblems(origin, definition) : []),
  ]
}

const shapeOf = (item: object): string | undefined => ('type' in item ? String(item.type) : 'section')

/** After the first publication key, type and multiplicity of a field stay, and no choice disappears (forms contract § 2). */
function frozenProblems(previous: FormDefinition, definition: FormDefinition): PublicationProblem[] {
  const [before, after] = [makeModel(previous), makeModel(definition)]
  const problems: PublicationProblem[] = []
  for (const node of before.nodes) {
    const now = after.byUid.get(node.item.uid)
    if (!now) continue
    const add = (code: string, message: Label): void => void problems.push({ code, uid: node.item.uid, name: node.item.label.id, message })
    if (now.item.key !== node.item.key) add('key-changed', l('kunci tidak berubah setelah terbit', 'its key is fixed once published'))
    if (shapeOf(now.item) !== shapeOf(node.item)) add('type-changed', l('jenis tidak berubah setelah terbit; buat pertanyaan baru yang menggantikannya', 'its type is fixed once published; make a new question that replaces it'))
    if (now.repeat?.uid !== node.repeat?.uid) add('moved', l('tidak dapat pindah ke dalam atau ke luar daftar berulang', 'it cannot move into or out of a repeated group'))
    const choices = after.choices.get(node.item.uid)
    const gone = choices && [...(before.choices.get(node.item.uid)?.keys() ?? [])].filter((value) => !choices.has(value))
    if (gone && gone.length > 0) add('choice-gone', l(`pilihan tidak dihapus, hanya ditandai tidak dipakai (${gone.join(', ')})`, `choices are not deleted, only deprecated (${gone.join(', ')})`))
  }
  return problems
}

/** What the original locked is in the copy, unchanged. */
function lockProblems(origin: FormDefinition, definition: FormDefinition): PublicationProblem[] {
  const copy = makeModel(definition)
  return makeModel(origin).nodes.flatMap(({ item }): PublicationProblem[] => {
    if (!item.locked) return []
    const now = copy.byUid.get(item.uid)?.item
    const plain = (thing: object): string => canonicalJson({ ...thing, items: undefined, locked: undefined })
    if (now && plain(now) === plain(item)) return []
    return [{ code: 'locked', uid: item.uid, name: item.label.id, message: l('dikunci oleh jenjang yang membuatnya', 'locked by the level that made it') }]
  })
}
