const MINIMUM = [20, 19]

/** Ends the process with one clear line where this Node.js is too old. Uses only what an old one understands. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return
  console.error(`SIGAP needs Node.js ${MINIMUM.join('.')} or newer; this is ${process.versions.node}. Get one at https://nodejs.org`)
  process.exit(1)
}
