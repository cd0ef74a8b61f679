/** `npm start`: from whatever is there (an empty clone, or everything) to a running system. Node built-ins only. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { requireNode } from './lib/node.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
const { applicationEnv, loadDotEnv } = await import('./lib/env.mjs')
const { ensureBuilt, NEXT } = await import('./lib/build.mjs')
const { prepare } = await import('./lib/prepare.mjs')
const { refuse, say } = await import('./lib/say.mjs')

const READY_MS = 120_000
const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

// What this installation writes is for its own user only.
process.umask(0o077)
loadDotEnv()
const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 1 || port > 65_535) refuse('PORT must be a number from 1 to 65535.')
if (!LOOPBACK.includes(host) && !process.env.SERVER_URL) refuse('SERVER_URL is required when HOST is not a loopback address (links in e-mails use it).')
if (process.env.DATABASE_URL && !/^(file:|mongodb(\+srv)?:\/\/)/.test(process.env.DATABASE_URL)) {
  refuse('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://')
}

let child
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true
    if (!child) process.exit(0)
    // A terminal sends Ctrl-C to the child as well; a second signal does it no harm.
    child.kill(signal)
  })
}

await portIsFree()
await ensureInstalled()
const env = applicationEnv('production')
const prepared = await prepare(env)
if (!prepared) process.exit(1)
if (prepared.demo && !LOOPBACK.includes(host)) {
  refuse(`this database holds demo data with known passwords, so it is served on this machine only (HOST=${host} refused). README says how to go from the demo to real data.`)
}
await ensureBuilt(env)
await serve()

/** One clear line now instead of a stack trace after the build. */
function portIsFree() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => refuse(`cannot listen on ${host}:${port} (${error.code === 'EADDRINUSE' ? 'another program uses it; set PORT' : error.message}).`))
    probe.listen(port, host, () => probe.close(resolve))
  })
}

async function serve() {
  say('Starting the server …')
  child = spawn(process.execPath, [NEXT, 'start', '-H', host, '-p', String(port)], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  void ended.then((code) => process.exit(stopping ? 0 : (code ?? 1)))
  const address = `http://${host.includes(':') ? `[${host}]` : LOOPBACK.includes(host) ? 'localhost' : host}:${port}`
  if (!(await ready(`http://${host.includes(':') ? `[${host}]` : host}:${port}/api/health`))) return
  const lines = ['', `SIGAP TPPO is running.`, `  Public site   ${address}`, `  Staff pages   ${address}/kerja`, `  Admin panel   ${address}/admin`]
  if (prepared.setupUrl) lines.push('', 'The first system administrator has no password yet. Set it once with this link, within 24 hours:', `  ${prepared.setupUrl}`)
  if (prepared.logins.length > 0) {
    const width = Math.max(...prepared.logins.map(({ email }) => email.length))
    lines.push('', 'Demo logins (made-up people; this machine only):')
    for (const { email, password, role } of prepared.logins) lines.push(`  ${email.padEnd(width)}  ${password}  ${role}`)
  }
  console.log([...lines, '', 'Stop with Ctrl-C.'].join('\n'))
}

/** Waits until the server says that it is healthy; stops it, and says so, when it does not. */
async function ready(url) {
  const until = Date.now() + READY_MS
  let last = 'no answer'
  while (!stopping && child.exitCode === null && Date.now() < until) {
    try {
      const response = await fetch(url)
      if (response.ok) return true
      last = `status ${response.status}`
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  if (stopping || child.exitCode !== null) return false
  console.error(`SIGAP: the server did not become healthy in ${READY_MS / 1000} s (${last}); its messages are above.`)
  child.kill('SIGTERM')
  return false
}
