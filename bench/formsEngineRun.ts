/** The engine part of `npm run bench -- --forms`, in a process of its own. */
import { writeFileSync } from 'node:fs'

import { engineSize, inBrowser, onServer } from './formsEngine'

const [, , chromium = '', answerFile = ''] = process.argv
writeFileSync(answerFile, JSON.stringify({ size: engineSize(), server: await onServer(), browser: (await inBrowser(chromium || undefined)) ?? null }))
process.exit(0)
