import { keyFingerprints } from './keyring'

/**
 * Compares the fingerprints that a database remembers with the keys of this process.
 * @param remembered fingerprints by key id, as stored in the database; nothing on its first start
 * @returns what the database should remember from now on (keys are added, never forgotten)
 * @throws {Error} with one line for the operator, when a key is missing or another one has its name
 */
export function assertKeyFingerprints(
  remembered: Readonly<Record<string, string>> | null | undefined,
  present: Readonly<Record<string, string>> = keyFingerprints(),
): Record<string, string> {
  for (const [id, fingerprint] of Object.entries(remembered ?? {})) {
    const here = present[id]
    if (here === fingerprint) continue
    throw new Error(
      here
        ? `The key "${id}" of this start (fingerprint ${here}) is not the key this database was written with (${fingerprint}). Start with the right key ring.`
        : `This database was written with the key "${id}" (fingerprint ${fingerprint}), which is missing from the key ring. Start with the right key ring.`,
    )
  }
  return { ...remembered, ...present }
}
