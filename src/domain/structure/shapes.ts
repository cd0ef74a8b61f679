/** A problem in a piece of data: where (`a.b[3].c`, empty for the whole) and what, in Indonesian. */
export type RuleSetError = { path: string; message: string }

/** Checks a value, adds what is wrong to `errors`, and narrows the type when nothing is. */
export type Shape<T> = (value: unknown, path: string, errors: RuleSetError[]) => value is T

type Of<S> = S extends Shape<infer T> ? T : never
type Optional<T> = { optional: Shape<T> }
type Fields = { [key: string]: Shape<never> | Optional<never> } | { [key: string]: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key)

function fail(errors: RuleSetError[], path: string, message: string): false {
  errors.push({ path, message })
  return false
}

/** Non-empty text of at most `most` characters, optionally of a pattern whose meaning `hint` says. */
export const text =
  (most = 300, pattern?: RegExp, hint = ''): Shape<string> =>
  (value, path, errors): value is string => {
    if (typeof value !== 'string') return fail(errors, path, 'Harus berupa teks.')
    if (!value.trim()) return fail(errors, path, 'Tidak boleh kosong.')
    if (value.length > most) return fail(errors, path, `Paling panjang ${most} huruf.`)
    if (pattern && !pattern.test(value)) return fail(errors, path, `Bentuknya keliru: ${hint}.`)
    return true
  }

/** A calendar date `YYYY-MM-DD` that exists. */
export const date: Shape<string> = (value, path, errors): value is string => {
  const parsed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    return fail(errors, path, 'Harus berupa tanggal TTTT-BB-HH yang ada.')
  }
  return true
}

export const flag: Shape<boolean> = (value, path, errors): value is boolean =>
  typeof value === 'boolean' || fail(errors, path, 'Harus true atau false.')

export const count: Shape<number> = (value, path, errors): value is number =>
  (Number.isSafeInteger(value) && (value as number) >= 0) || fail(errors, path, 'Harus berupa bilangan bulat nol atau lebih.')

export const oneOf =
  <const T extends string>(choices: readonly T[]): Shape<T> =>
  (value, path, errors): value is T =>
    choices.some((choice) => choice === value) || fail(errors, path, `Harus salah satu dari: ${choices.join(', ')}.`)

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path, errors): value is T | null =>
    value === null || shape(value, path, errors)

export const listOf =
  <T>(shape: Shape<T>, least = 0, most = 500): Shape<T[]> =>
  (value, path, errors): value is T[] => {
    if (!Array.isArray(value)) return fail(errors, path, 'Harus berupa daftar.')
    if (value.length < least) return fail(errors, path, `Paling sedikit ${least} isi.`)
    if (value.length > most) return fail(errors, path, `Paling banyak ${most} isi.`)
    return value.map((item, index) => shape(item, `${path}[${index}]`, errors)).every(Boolean)
  }

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape })

type Built<F> = {
  [K in keyof F as F[K] extends Optional<unknown> ? never : K]: Of<F[K]>
} & {
  [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never
}

/** An object with exactly these fields: missing and unknown ones are errors. */
export const record =
  <const F extends Fields>(fields: F): Shape<Built<F>> =>
  (value, path, errors): value is Built<F> => {
    if (!isRecord(value)) return fail(errors, path, 'Harus berupa objek.')
    let ok = true
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) ok = fail(errors, join(path, key), 'Isian ini tidak dikenal.')
    }
    for (const [key, field] of Object.entries(fields)) {
      const shape = (isRecord(field) ? field.optional : field) as Shape<unknown>
      const present = Object.hasOwn(value, key) && value[key] !== undefined
      if (!present) {
        if (!isRecord(field)) ok = fail(errors, join(path, key), 'Wajib diisi.')
        continue
      }
      if (!shape(value[key], join(path, key), errors)) ok = false
    }
    return ok
  }
