import { describe, expect, it } from 'vitest'
import { DatabaseBusyError } from './errors'
import { withRetry } from './withRetry'

const fast = { sleep: () => Promise.resolve() }
const conflict = () => Object.assign(new Error('WriteConflict'), { code: 112 })

describe('withRetry', () => {
  it('tries again until the conflict is over', async () => {
    const seen: number[] = []
    const result = await withRetry((attempt) => {
      seen.push(attempt)
      return attempt < 3 ? Promise.reject(conflict()) : Promise.resolve('done')
    }, fast)
    expect(result).toBe('done')
    expect(seen).toEqual([1, 2, 3])
  })

  it('knows each way of losing, however deep it is wrapped', async () => {
    const ways = [
      conflict(),
      new DatabaseBusyError('busy'),
      Object.assign(new Error('x'), { code: 'SQLITE_BUSY' }),
      Object.assign(new Error('x'), { errorLabels: ['TransientTransactionError'] }),
      new Error('outer', { cause: new Error('middle', { cause: conflict() }) }),
    ]
    for (const error of ways) {
      await expect(withRetry((attempt) => (attempt === 1 ? Promise.reject(error) : Promise.resolve('ok')), fast)).resolves.toBe('ok')
    }
  })

  it('gives any other error back at once, and the last conflict after the attempts', async () => {
    let calls = 0
    await expect(withRetry(() => (calls++, Promise.reject(new Error('no'))), fast)).rejects.toThrow('no')
    expect(calls).toBe(1)
    await expect(withRetry(() => (calls++, Promise.reject(conflict())), { ...fast, attempts: 4 })).rejects.toThrow('WriteConflict')
    expect(calls).toBe(5)
  })

  it('waits longer each time, never beyond the bound', async () => {
    const waits: number[] = []
    await withRetry(() => Promise.reject(conflict()), { attempts: 6, baseMs: 100, maxMs: 500, random: () => 1, sleep: async (ms) => void waits.push(ms) }).catch(() => undefined)
    expect(waits).toEqual([100, 200, 400, 500, 500])
  })
})
