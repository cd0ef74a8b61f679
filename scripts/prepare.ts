/**
 * Makes a database ready to be served: migrations, keys checked, base data, demo data or a first administrator to be
 * claimed. One run per start at most; prints one line when it cannot. Writes what the start has to tell to argv[2].
 */
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import { assertKeyFingerprints } from '@/lib/crypto/fingerprints'
import { probeDatabase } from '@/lib/database/probe'
import { environment } from '@/lib/env'

async function main(answerFile: string): Promise<void> {
  const env = environment()
  await probeDatabase(env.databaseUrl)

  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const state = await payload.findGlobal({ slug: 'system-state', depth: 0, overrideAccess: true })
  const remembered = state.keyFingerprints as Record<string, string> | null | undefined
  const keyFingerprints = assertKeyFingerprints(remembered)

  // Decided once, by the first start: a real database never gets demo data later, a demo one stays marked.
  const first = !remembered
  const demo = first ? env.dialect === 'sqlite' && process.env.SEED !== 'base' : state.demo === true
  if (demo && process.env.SEED === 'base') console.warn('SIGAP: this database already holds demo data; SEED=base needs a database of its own (set DATA_DIR or DATABASE_URL).')
  await payload.updateGlobal({ slug: 'system-state', data: { demo, keyFingerprints }, depth: 0, overrideAccess: true })

  const { seedBase, seedDemo } = await import('@/seed')
  await seedBase(payload)
  let logins: readonly { email: string; password: string; role: string }[] = []
  let setupUrl: string | null = null
  if (demo) {
    await seedDemo(payload)
    logins = (await import('@/seed/demo/logins')).DEMO_LOGINS
  } else {
    const { ensurePendingAdmin } = await import('@/actions/platform/ensurePendingAdmin')
    setupUrl = await ensurePendingAdmin(payload)
  }
  await payload.destroy()
  writeFileSync(answerFile, JSON.stringify({ demo, logins, setupUrl }), { mode: 0o600 })
}

try {
  await main(process.argv[2] ?? '')
  process.exit(0)
} catch (error) {
  // An operator reads one line; a developer asks for the rest.
  console.error(`SIGAP: ${error instanceof Error ? error.message : String(error)}`)
  if (process.env.SIGAP_DEBUG) console.error(error)
  process.exit(1)
}
