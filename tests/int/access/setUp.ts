import { randomBytes, randomUUID } from 'node:crypto'
import { type AccountKey, buildWorld, PASSWORD, type World } from '../../builders'
import { type ApiClient, type ApiResponse, startTestServer, type TestServer } from '../../harness'

export type Told = { errors?: { message: string; code?: string; fields?: string[] }[]; doc?: Record<string, unknown> & { id: string }; docs?: (Record<string, unknown> & { id: string })[]; totalDocs?: number }

export type Stage = {
  server: TestServer
  world: World
  /** Signs in once per account. */
  as: (key: AccountKey) => Promise<ApiClient>
}

/** A world, a server, and a way to be anybody in it. */
export async function stage(): Promise<Stage> {
  const server = await startTestServer()
  const world = await buildWorld(server.payload)
  const clients = new Map<AccountKey, Promise<ApiClient>>()
  const as = (key: AccountKey): Promise<ApiClient> => {
    const known = clients.get(key) ?? server.as(world.people[key].email, PASSWORD)
    clients.set(key, known)
    return known
  }
  return { server, world, as }
}

/** An id of the same shape that no document has. */
export const missingLike = (id: string): string => (/^[0-9a-f]{24}$/.test(id) ? randomBytes(12).toString('hex') : randomUUID())

/** What a person is told, to compare two answers to the letter. */
export const said = ({ status, body }: ApiResponse): string => `${status} ${JSON.stringify(body)}`
