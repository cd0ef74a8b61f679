import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

import type { environment } from '@/lib/env'

type Email = NonNullable<Config['email']>
type Env = Pick<ReturnType<typeof environment>, 'smtpUrl' | 'mailFrom' | 'dataDir'>

const defaults = (env: Env) => ({ defaultFromAddress: env.mailFrom, defaultFromName: 'SIGAP TPPO', skipVerify: true })

/** Where mails wait on an installation without SMTP. They may hold one-time links: readable by its own user only. */
export const outboxDir = (dataDir: string): string => path.join(dataDir, 'outbox')

/** Mails as `.eml` files in the outbox, one each, named by their time; nothing of them reaches the console. */
async function outbox(env: Env): Promise<Awaited<Email>> {
  const inner = await nodemailerAdapter({ ...defaults(env), transportOptions: { streamTransport: true, buffer: true, newline: 'unix' } as object })
  return (args) => {
    const adapter = inner(args)
    return {
      ...adapter,
      name: 'outbox',
      sendEmail: async (message) => {
        const sent = (await adapter.sendEmail(message)) as { message: Buffer }
        const dir = outboxDir(env.dataDir)
        await mkdir(dir, { recursive: true, mode: 0o700 })
        const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
        const file = path.join(dir, `${stamp}-${randomUUID().slice(0, 8)}.eml`)
        await writeFile(file, sent.message, { mode: 0o600, flag: 'wx' })
        return { file }
      },
    }
  }
}

/** E-mail by SMTP where an address is set, else into the outbox. */
export const emailOf = (env: Env): Email => (env.smtpUrl ? nodemailerAdapter({ ...defaults(env), transportOptions: { url: env.smtpUrl } as object }) : outbox(env))
