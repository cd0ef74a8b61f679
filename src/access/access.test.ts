import { describe, expect, it } from 'vitest'

import { hasRight, permits, visible } from './permits'
import { type Assignment, ROLES } from './roles'
import { isAssignmentValid, type Scope } from './scope'
import { ACCESS_TABLE, type GuardedSlug } from './table'

const as = (...grants: Assignment[]): Scope => ({ userId: 'u1', grants })
const secretariat = (region: string, level: Assignment['level']): Assignment => ({ role: 'secretariat', level, region, taskForce: 't' })

describe('the access table', () => {
  it('gives nothing to the anonymous and to people without a valid assignment', () => {
    for (const slug of Object.keys(ACCESS_TABLE) as GuardedSlug[]) {
      expect(visible(slug, 'read', { userId: null, grants: [] })).toBe(false)
      expect(visible(slug, 'read', as())).toBe(false)
    }
  })

  it('lets nobody change or delete the audit trail', () => {
    for (const role of ROLES) {
      const scope = as({ role, level: 'pusat', region: 'ID' })
      for (const operation of ['create', 'update', 'delete'] as const) expect(hasRight('audit-entries', operation, scope)).toBe(false)
    }
  })

  it('keeps every case collection from everyone but the people of a centre and the receiver', () => {
    const cases = ['cases', 'case-parties', 'case-services'] as const
    for (const role of ROLES.filter((name) => name !== 'centre-head' && name !== 'caseworker')) {
      for (const slug of cases) expect(visible(slug, 'read', as({ role, level: 'pusat', region: 'ID' }))).toBe(false)
    }
  })

  it('reads downward and writes only its own level', () => {
    const province = as(secretariat('32', 'provinsi'))
    expect(visible('decrees', 'read', province)).toEqual({ province: { equals: '32' } })
    expect(permits('decrees', 'create', province, { region: '32' })).toBe(true)
    expect(permits('decrees', 'create', province, { region: '32.73' })).toBe(false)
    expect(permits('decrees', 'create', province, { region: '33' })).toBe(false)
    expect(visible('decrees', 'read', as(secretariat('ID', 'pusat')))).toBe(true)
    expect(visible('decrees', 'read', as(secretariat('32.73', 'kabkota')))).toEqual({ region: { equals: '32.73' } })
  })

  it('shows a caseworker only what they created or are assigned to', () => {
    const worker = as({ role: 'caseworker', level: 'kabkota', region: '32.73', serviceCentre: 'c1' })
    expect(visible('cases', 'read', worker)).toEqual({ and: [{ serviceCentre: { equals: 'c1' } }, { handlers: { in: ['u1'] } }] })
    expect(permits('cases', 'create', worker, { serviceCentre: 'c2' })).toBe(false)
    expect(permits('case-parties', 'create', worker, { serviceCentre: 'c1', handlers: ['u2'] })).toBe(false)
  })
})

describe('an assignment', () => {
  const grant: Assignment = { role: 'secretariat', level: 'provinsi', region: '94', decree: 'd', validFrom: '2026-01-01', validUntil: '2026-11-24' }
  const signed = { status: 'signed' }

  it('is valid on both its days, in the time of its region', () => {
    // 24 Nov 2026 16.00 UTC is already the 25th in Papua (WIT).
    expect(isAssignmentValid(grant, signed, new Date('2026-11-24T14:00:00Z'))).toBe(true)
    expect(isAssignmentValid(grant, signed, new Date('2026-11-24T16:00:00Z'))).toBe(false)
    expect(isAssignmentValid(grant, signed, new Date('2025-12-31T16:00:00Z'))).toBe(true)
  })

  it('grants nothing without a signed decree within its own term', () => {
    const at = new Date('2026-06-01T00:00:00Z')
    for (const state of [undefined, { status: 'draft' }, { status: 'revoked' }, { status: 'signed', validUntil: '2026-05-01' }]) {
      expect(isAssignmentValid(grant, state, at)).toBe(false)
    }
  })
})
