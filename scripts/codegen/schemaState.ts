import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

/** Newest snapshot beside the migrations of a folder, without its extension. */
export function newestSnapshot(dir: string): string | undefined {
  if (!existsSync(dir)) return undefined
  const newest = readdirSync(dir).filter((name) => name.endsWith('.json')).sort().at(-1)
  return newest && path.join(dir, newest.slice(0, -'.json'.length))
}

/** Statements that lead from the newest SQLite migration to the collections as they are; none means fresh. */
export async function missingSqliteStatements(adapter: SQLiteAdapter): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const now = await generateDrizzleJson(adapter.schema)
  const newest = newestSnapshot(adapter.migrationDir)
  const then: typeof now = newest ? JSON.parse(readFileSync(`${newest}.json`, 'utf8')) : adapter.defaultDrizzleSnapshot
  return generateMigration(then, now)
}

/** What MongoDB documents and indexes depend on, as sorted lines: `collection.path type [index] [unique]`. */
export function mongoSchema(payload: Payload): string[] {
  return [...payload.config.collections.flatMap(linesOf), ...payload.config.globals.flatMap(linesOf)].sort()
}

/** Lines of the schema that the newest MongoDB migration does not know (`+`), or knows in vain (`-`). */
export function missingMongoLines(payload: Payload, dir: string): string[] {
  const newest = newestSnapshot(dir)
  const then: string[] = newest ? JSON.parse(readFileSync(`${newest}.json`, 'utf8')) : []
  const now = mongoSchema(payload)
  return [...now.filter((line) => !then.includes(line)).map((line) => `+ ${line}`), ...then.filter((line) => !now.includes(line)).map((line) => `- ${line}`)]
}

function linesOf(entity: SanitizedCollectionConfig | SanitizedGlobalConfig): string[] {
  const compound = 'indexes' in entity && Array.isArray(entity.indexes) ? entity.indexes : []
  return [
    ...fieldLines(entity.slug, entity.flattenedFields),
    ...compound.map(({ fields, unique }) => `${entity.slug} index(${fields.join(', ')})${unique ? ' unique' : ''}`),
    ...(entity.versions ? [`${entity.slug} versions`] : []),
  ]
}

function fieldLines(prefix: string, fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if ('virtual' in field && field.virtual) return []
    const at = `${prefix}.${field.name}`
    const marks = ['localized', 'hasMany', 'unique', 'index'].filter((mark) => mark in field && Reflect.get(field, mark) === true)
    const own = [at, field.type, ...marks].join(' ')
    if (field.type === 'blocks') {
      const blocks = field.blocks.flatMap((block) => (typeof block === 'string' ? [] : fieldLines(`${at}[${block.slug}]`, block.flattenedFields)))
      return [own, ...blocks]
    }
    return 'flattenedFields' in field ? [own, ...fieldLines(at, field.flattenedFields)] : [own]
  })
}
