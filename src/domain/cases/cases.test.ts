import { assert, nat, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isNumber, makeNumber } from './caseNumber'
import { canMoveCase, REFERRAL_MOVES, referralMove, serviceState, sharedLevel } from './transitions'

describe('case numbers', () => {
  it('are well formed, and one wrong character is noticed', () => {
    assert(
      property(uint8Array({ minLength: 8, maxLength: 8 }), nat(7), (bytes, place) => {
        const number = makeNumber('KS', 2026, bytes)
        expect(isNumber(number)).toBe(true)
        const at = 6 + place
        const other = number[at] === '7' ? '8' : '7'
        expect(isNumber(number.slice(0, at) + other + number.slice(at + 1))).toBe(false)
      }),
    )
  })
})

describe('a referral', () => {
  it('shares identity only after acceptance and nothing when consent is withdrawn', () => {
    expect(sharedLevel('sent', false)).toBe('facts')
    expect(sharedLevel('accepted', false)).toBe('identity')
    for (const status of ['draft', 'rejected', 'withdrawn', 'expired']) expect(sharedLevel(status, false)).toBe('none')
    for (const move of REFERRAL_MOVES) expect(sharedLevel(move.to, true)).toBe('none')
  })

  it('cannot be accepted before it was received, nor by the sender', () => {
    expect(referralMove('sent', 'accepted')).toBeUndefined()
    expect(referralMove('received', 'accepted')?.by).toBe('receiver')
  })
})

describe('a case', () => {
  it('is reopened only into service', () => {
    expect(canMoveCase('closed', 'in-service')).toBe(true)
    expect(canMoveCase('closed', 'intake')).toBe(false)
  })

  it('has services that are late after their due time, judged at the end when finished', () => {
    const due = '2026-11-24T00:00:00Z'
    expect(serviceState(due, null, new Date('2026-11-24T00:00:01Z'))).toBe('overdue')
    expect(serviceState(due, '2026-11-23T00:00:00Z', new Date('2027-01-01T00:00:00Z'))).toBe('on-time')
    expect(serviceState(due, null, new Date('2026-11-23T00:00:00Z'))).toBe('due-soon')
  })
})
