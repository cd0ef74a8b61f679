import path from 'node:path'

export type Environment = {
  /** `file:…` (embedded SQLite) or `mongodb://…`. */
  databaseUrl: string
  dialect: 'sqlite' | 'mongodb'
  /** Folder of everything that is written: database, files, keys, outbox. */
  dataDir: string
  host: string
  port: number
  /** Public address of this installation; mandatory beyond loopback (links in mails follow it). */
  serverURL: string
  production: boolean
  smtpUrl: string | undefined
  mailFrom: string
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)

/** Settings from the environment, with defaults that run on an empty machine. Throws one clear line when they conflict. */
export function environment(source: Record<string, string | undefined> = process.env): Environment {
  const dataDir = path.resolve(source.DATA_DIR || 'data')
  const databaseUrl = source.DATABASE_URL || `file:${path.join(dataDir, 'sigap.db')}`
  const dialect = /^mongodb(\+srv)?:\/\//.test(databaseUrl) ? 'mongodb' : databaseUrl.startsWith('file:') ? 'sqlite' : undefined
  if (!dialect) throw new Error('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://')
  const host = source.HOST || '127.0.0.1'
  const port = Number(source.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error('PORT must be a number from 1 to 65535')
  if (!source.SERVER_URL && !isLoopback(host)) {
    throw new Error('SERVER_URL is required when HOST is not a loopback address (links in e-mails use it)')
  }
  return {
    databaseUrl,
    dialect,
    dataDir,
    host,
    port,
    serverURL: (source.SERVER_URL || `http://localhost:${port}`).replace(/\/$/, ''),
    production: source.NODE_ENV === 'production',
    smtpUrl: source.SMTP_URL || undefined,
    mailFrom: source.MAIL_FROM || 'sigap@localhost.invalid',
  }
}
