import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sealBytes, unsealBytes } from '@/lib/crypto/sealBytes'
import { environment } from '@/lib/env'

type Place = { instanceId: string; storageKey: string }

const folder = (): string => path.join(environment().dataDir, 'files', 'response-files')
const KEY = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Where the bytes lie. A key is made by the server; anything else never becomes a path. */
function pathOf({ storageKey }: Place): string {
  if (!KEY.test(storageKey)) throw new Error('Not a storage key')
  return path.join(folder(), storageKey)
}
const contextOf = ({ instanceId, storageKey }: Place): string => `response-files:${instanceId}:${storageKey}`

export async function keepBytes(place: Place, bytes: Uint8Array): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  await writeFile(pathOf(place), sealBytes(bytes, contextOf(place)), { flag: 'wx', mode: 0o600 })
}

/** @throws when they are gone, altered, or moved from another file */
export const bytesAt = async (place: Place): Promise<Buffer> => unsealBytes(await readFile(pathOf(place)), contextOf(place))

export const dropBytes = (place: Place): Promise<void> => rm(pathOf(place), { force: true })
