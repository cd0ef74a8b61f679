import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const PAYLOAD = path.join('node_modules', 'payload', 'bin.js')

/** Settings under which the config can be loaded without any database or secret. @param {'sqlite' | 'mongodb'} [dialect] */
export function codegenEnv(dialect = 'sqlite') {
  const dataDir = path.join(tmpdir(), 'sigap-codegen')
  return {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URL: dialect === 'mongodb' ? 'mongodb://127.0.0.1:9/none?replicaSet=none' : `file:${path.join(dataDir, 'none.db')}`,
    PAYLOAD_SECRET: 'code generation only',
    SIGAP_KEYRING: JSON.stringify({ active: 'k1', keys: { k1: createHash('sha256').update('codegen').digest('base64') } }),
    SERVER_URL: '',
    HOST: '',
    SMTP_URL: '',
    NODE_ENV: 'development',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    PAYLOAD_TELEMETRY_DISABLED: 'true',
  }
}
