import { setClock } from '@/lib/clock'

/** Runs `work` as if it were `moment` (ISO, or a date at noon WIB), then lets the real clock return. */
export async function at<T>(moment: string, work: () => Promise<T> | T): Promise<T> {
  const time = new Date(moment.length === 10 ? `${moment}T12:00:00+07:00` : moment)
  setClock(() => new Date(time))
  try {
    return await work()
  } finally {
    setClock()
  }
}
