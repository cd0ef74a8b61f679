export type Timing = { p50: number; p95: number }

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Times of one thing done again and again, in milliseconds; the first few do not count. */
export async function measure(work: (round: number) => Promise<unknown>, { rounds = 40, warm = 8 } = {}): Promise<Timing> {
  const times: number[] = []
  for (let round = 0; round < rounds + warm; round++) {
    const started = performance.now()
    await work(round)
    if (round >= warm) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { p50: at(times, 0.5), p95: at(times, 0.95) }
}
