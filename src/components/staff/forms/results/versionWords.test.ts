import { expect, it } from 'vitest'

import { percent } from './BarTable'
import { versionWords } from './versionWords'

it('says versions as a person would', () => {
  expect([versionWords([1]), versionWords([3, 1, 2, 5]), versionWords([1, 3]), versionWords([])]).toEqual(['1', '1–3, 5', '1, 3', ''])
})

it('rounds a share so that some never reads as none, nor nearly all as all', () => {
  expect([[0, 10], [1, 3], [1, 1000], [999, 1000], [10, 10], [0, 0]].map(([count = 0, base = 0]) => percent(count, base, 'id'))).toEqual(['0%', '33%', '0,1%', '99,9%', '100%', '–'])
})
