/**
 * Joins the three boxes of a DateField: `YYYY-MM-DD`, `undefined` when all are empty, `null` when they are no date
 * (31 February, letters, a year before 1900).
 */
export function readDate(form: { get(name: string): unknown }, name: string): string | null | undefined {
  const part = (key: string) => {
    const value = form.get(`${name}-${key}`)
    return typeof value === 'string' ? value.trim() : ''
  }
  const [day, month, year] = [part('day'), part('month'), part('year')]
  if (!day && !month && !year) return undefined
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date
  return real && Number(year) >= 1900 ? date : null
}
