import { describe, expect, it } from 'vitest'

import { routePath } from './routePath'

describe('routePath', () => {
  it.each([
    ['/', { kind: 'public', to: '/id' }],
    ['/gugus-tugas/32.73', { kind: 'public', to: '/id/gugus-tugas/32.73' }],
    ['/en', { kind: 'public', to: '/en' }],
    ['/en/gugus-tugas', { kind: 'public', to: '/en/gugus-tugas' }],
    ['/energi', { kind: 'public', to: '/id/energi' }],
    ['/id', { kind: 'redirect', to: '/' }],
    ['/id/rencana-aksi', { kind: 'redirect', to: '/rencana-aksi' }],
    ['/id//example.org', { kind: 'redirect', to: '/example.org' }],
    ['/admin/login', { kind: 'as-is' }],
    ['/administrasi', { kind: 'public', to: '/id/administrasi' }],
    ['/api/cases', { kind: 'as-is' }],
    ['/kerja/rujukan', { kind: 'as-is' }],
    ['/masuk', { kind: 'as-is' }],
    ['/constructor', { kind: 'public', to: '/id/constructor' }],
    ['/robots.txt', { kind: 'as-is' }],
  ])('%s', (path, route) => {
    expect(routePath(path)).toEqual(route)
  })
})
