import { logoutOperation, type PayloadRequest } from 'payload'

/** Ends this session, or all of the person's sessions. Without a person it does nothing. */
export async function logout(req: PayloadRequest, { everywhere = false } = {}): Promise<void> {
  if (!req.user) return
  await logoutOperation({ collection: req.payload.collections.users, allSessions: everywhere, req })
}
