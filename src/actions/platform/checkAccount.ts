import { toAssignment, scopeOf } from '@/access/scopeOf'
import { CASE_ROLES, ROLE_NEEDS, type Assignment } from '@/access/roles'
import { hasRole, type Scope } from '@/access/scope'
import { covers, levelOf } from '@/domain/platform/regions'
import type { GuardHook } from '@/hooks/guardHook'
import { assertPassword } from '@/hooks/guardLogin'
import { forbidden, invalid } from '@/lib/errors'

/** Who may grant which role (contract § 2), never wider than their own. */
export function mayGrant(scope: Scope, grant: Assignment): boolean {
  if (hasRole(scope, 'system-admin')) return grant.role === 'system-admin' || grant.role === 'auditor' || grant.role === 'secretariat' || grant.role === 'centre-head'
  return scope.grants.some((own) => {
    if (own.role === 'secretariat') {
      const roles = ['secretariat', 'daily-chair', 'chair', 'sub-coordinator', 'member', 'provider', 'assessor', 'centre-head']
      return own.region === grant.region && covers(own.region, grant.region) && roles.includes(grant.role)
    }
    if (own.role === 'centre-head') return (grant.role === 'centre-head' || grant.role === 'caseworker') && own.serviceCentre !== undefined && own.serviceCentre === grant.serviceCentre
    return false
  })
}

const read = (value: unknown): Assignment[] => (Array.isArray(value) ? value.map((row) => toAssignment(row as Record<string, unknown>)) : [])
const key = (row: Assignment): string => JSON.stringify([row.role, row.region, row.taskForce, row.subTaskForce, row.serviceCentre, row.institution, row.round, row.decree, row.validFrom, row.validUntil])

/** Accounts: strong passwords, nobody grants to themselves or wider than their own, only the person changes password and e-mail. */
export const checkAccount: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  const password = data.password
  if (password !== undefined && password !== null) assertPassword(password)
  const after = data.assignments === undefined ? read(originalDoc?.assignments) : read(data.assignments)
  for (const row of data.assignments === undefined ? [] : after) {
    if (row.level !== levelOf(row.region)) throw invalid('level-mismatch', 'Jenjang tidak sesuai dengan wilayah.', 'The level does not fit the region.', ['assignments'])
    const missing = ROLE_NEEDS[row.role]?.filter((name) => !row[name]) ?? ['role' as const]
    if (missing.length > 0 && !overrideAccess) throw invalid('assignment-incomplete', `Penugasan belum lengkap: ${missing.join(', ')}.`, `The assignment lacks: ${missing.join(', ')}.`, ['assignments'])
  }
  if (after.some((row) => row.role === 'system-admin') && after.some((row) => CASE_ROLES.has(row.role))) throw invalid('roles-apart', 'Administrator sistem tidak boleh memegang peran kasus.', 'A system administrator never holds a case role.', ['assignments'])
  if (data.active === false) data.sessions = []
  if (overrideAccess) return data
  const self = operation === 'update' && String(originalDoc?.id) === String(req.user?.id)
  // The last administrator could shut everyone out, and a stolen session its owner.
  if (self && data.active === false && originalDoc?.active !== false) throw forbidden('self-deactivate', 'Akun sendiri tidak dapat dinonaktifkan.', 'Nobody deactivates their own account.')
  if (operation === 'create' && password) throw forbidden('invite-only', 'Kirim undangan; kata sandi dibuat sendiri oleh pemilik akun.', 'Send an invitation; the owner sets the password.')
  if (operation === 'create') data.password = `${crypto.randomUUID()}${crypto.randomUUID()}`
  if (operation === 'update' && !self && (password || (data.email !== undefined && data.email !== originalDoc?.email))) throw forbidden('own-only', 'Kata sandi dan surel hanya dapat diubah pemilik akun.', 'Only the owner changes password and e-mail.')
  if (data.assignments !== undefined) {
    const before = new Set(read(originalDoc?.assignments).map(key))
    const left = new Set(after.map(key))
    const touched = [...after.filter((row) => !before.has(key(row))), ...read(originalDoc?.assignments).filter((row) => !left.has(key(row)))]
    if (touched.length > 0 && self) throw forbidden('self-grant', 'Penugasan sendiri tidak dapat diubah.', 'Nobody changes their own assignments.')
    const scope = await scopeOf(req)
    if (touched.some((row) => !mayGrant(scope, row))) throw forbidden('grant-wider', 'Anda tidak dapat memberi atau mencabut penugasan ini.', 'You may not grant or end this assignment.')
  }
  return data
}
