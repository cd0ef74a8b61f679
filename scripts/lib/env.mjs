import { existsSync } from 'node:fs'
import { places, secrets } from './keys.mjs'
import { nodeFlags } from './typescript.mjs'

/** Takes settings from a `.env` file, if there is one; what the environment already says wins. */
export function loadDotEnv() {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/**
 * The environment of the application's own processes: ours, with the secrets and the defaults spelled out.
 * @param {'production' | 'development'} mode
 * @returns {Record<string, string | undefined>}
 */
export function applicationEnv(mode) {
  return {
    ...process.env,
    ...secrets(),
    DATABASE_URL: places().databaseUrl,
    NODE_ENV: mode,
    // For Next's own processes, which choose their arguments themselves.
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...nodeFlags(mode)].filter(Boolean).join(' '),
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_TELEMETRY_DISABLED: 'true',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
}
