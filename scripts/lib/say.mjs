const started = Date.now()

/** One line of progress, with the seconds since the command began. @param {string} text */
export const say = (text) => console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${text}`)

/** Ends the process with one line for the operator. @param {string} text @returns {never} */
export function refuse(text) {
  console.error(`SIGAP: ${text}`)
  process.exit(1)
}

/**
 * Shows that a long step is alive: its name at once, and again every `everyMs` until it ends.
 * @template T @param {string} text @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function during(text, work, everyMs = 10_000) {
  say(`${text} …`)
  const timer = setInterval(() => say(`${text} … still at it`), everyMs)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
