import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { npm, run } from './proc.mjs'
import { during, refuse } from './say.mjs'

const STAMP = 'node_modules/.sigap-installed'

/** What the installed packages depend on: the lock file, the platform and the Node.js major version. */
function wanted() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex').slice(0, 24)
  return `${lock} ${process.platform}-${process.arch} node${process.versions.node.split('.')[0]}`
}

/** True where node_modules already holds exactly the packages of the lock file (installed by hand, say). */
function alreadyComplete() {
  try {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
    const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
    return Object.entries(lock).every(
      ([name, entry]) => name === '' || entry.optional || entry.devOptional || entry.peer || installed[name]?.version === entry.version,
    )
  } catch {
    return false
  }
}

/** Installs the packages of the lock file, only where they are not there already. */
export async function ensureInstalled() {
  const stamp = wanted()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return
  if (!alreadyComplete()) {
    // `npm ci` refuses a lock file that lacks the binaries of other platforms, which some registries do not list;
    // `install --no-save` takes the same locked versions and changes no file.
    const code = await during('Installing packages', () => run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    if (code !== 0) refuse('npm install failed; its message is above. An internet connection (or a reachable npm registry) is needed the first time.')
  }
  writeFileSync(STAMP, stamp)
}
