import { partsOf } from '@/domain/forms/answered'

type Raw = Record<string, unknown>
type Row = { id: string; answers: Raw }

/** Puts one answer (or its absence) at an address; a row that is gone is made again. */
function put(answers: Raw, address: string, value: unknown): Raw {
  const { key, repeat, row } = partsOf(address)
  const set = (into: Raw): Raw => {
    const { [key]: _, ...others } = into
    return value === null || value === undefined ? others : { ...others, [key]: value }
  }
  if (!repeat || !row) return set(answers)
  const rows = Array.isArray(answers[repeat]) ? (answers[repeat] as Row[]) : []
  const found = rows.find(({ id }) => id === row)
  const next = { id: row, answers: set(found?.answers ?? {}) }
  return { ...answers, [repeat]: found ? rows.map((each) => (each.id === row ? next : each)) : [...rows, next] }
}

/** Answers without the one at an address, or without a whole row (`repeat/row`). */
export function without(answers: Raw, address: string): Raw {
  const [first = '', row, key] = address.split('/')
  if (row && !key) return { ...answers, [first]: (Array.isArray(answers[first]) ? (answers[first] as Row[]) : []).filter(({ id }) => id !== row) }
  return put(answers, address, undefined)
}

/** Stored answers with those that the person chose to take from what they had sent. What is nonsense in it is left out. */
export function resolved(stored: Raw, form: FormData): Raw {
  let sent: unknown
  try {
    sent = JSON.parse(String(form.get('kiriman') ?? '{}'))
  } catch {
    return stored
  }
  if (typeof sent !== 'object' || sent === null) return stored
  let answers = stored
  for (const [address, value] of Object.entries(sent)) if (form.get(`pilih/${address}`) === 'kiriman') answers = put(answers, address, value)
  return answers
}
