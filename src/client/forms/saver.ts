import type { SaveTarget } from './data'

/** How a save ended: kept, or answered with something a person has to look at. */
export type Saved = 'saved' | 'refused'
export type Status = 'idle' | 'saving' | 'saved' | 'offline' | 'refused'

const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * Sends answers until the server has said what became of them. A request whose answer was lost may have been kept, so
 * exactly the same is sent again (the server knows it by its body) before anything newer; otherwise the newer one would
 * be a conflict with oneself.
 */
export class Saver {
  private last: Promise<Saved> = Promise.resolve('saved')
  private waiting = 0
  private wake: (() => void) | undefined
  private lastKept = ''

  constructor(
    private readonly target: SaveTarget,
    private readonly tell: (status: Status) => void,
    private readonly revised: (revision: number) => void,
  ) {
    window.addEventListener('online', () => this.wake?.())
  }

  /** Whether these answers are what the server is known to have. */
  isKept = (answers: unknown): boolean => JSON.stringify(answers) === this.lastKept
  remember = (answers: unknown): void => void (this.lastKept = JSON.stringify(answers))

  /** Whether a save is under way: a post of the page itself would be a conflict with it. */
  isBusy = (): boolean => this.waiting > 0
  /** Settles once nothing is under way. */
  idle = (): Promise<unknown> => this.last

  save(answers: Record<string, unknown>, { keepalive = false } = {}): Promise<Saved> {
    this.waiting++
    this.last = this.last
      .then((): Saved | Promise<Saved> => (this.isKept(answers) ? 'saved' : this.untilAnswered(answers, keepalive)))
      .finally(() => this.waiting--)
    return this.last
  }

  private async untilAnswered(answers: Record<string, unknown>, keepalive: boolean): Promise<Saved> {
    const { url, form, versionHash, revision } = this.target
    const body = JSON.stringify({ form, versionHash, revision, answers, mode: 'draft', channel: 'web', clientSavedAt: new Date().toISOString() })
    for (let attempt = 0; ; attempt++) {
      this.tell(attempt === 0 ? 'saving' : 'offline')
      try {
        const response = await fetch(url, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, credentials: 'same-origin', body, keepalive: keepalive && body.length < 60_000 })
        if (response.ok) {
          const { receipt } = (await response.json()) as { receipt: { revision: number } }
          this.target.revision = receipt.revision
          this.revised(receipt.revision)
          this.remember(answers)
          this.tell('saved')
          return 'saved'
        }
        if (response.status < 500 && response.status !== 429) {
          this.tell('refused')
          return 'refused'
        }
      } catch {
        // No connection: tried again below.
      }
      this.tell('offline')
      await this.pause(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 30_000)
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
