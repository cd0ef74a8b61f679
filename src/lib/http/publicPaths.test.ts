import { describe, expect, it } from 'vitest'

import { INDONESIAN_PATH } from './publicPaths.mjs'

const pattern = new RegExp(`^/${INDONESIAN_PATH}$`)

describe('addresses of the public site in Indonesian', () => {
  it.each(['/gugus-tugas', '/gugus-tugas/32.73', '/energi', '/administrasi', '/identitas', '/constructor', '/data/provinsi.csv'])(
    '%s is one',
    (path) => expect(path).toMatch(pattern),
  )

  it.each(['/en', '/en/gugus-tugas', '/id', '/id/laporan', '/admin', '/admin/login', '/api/cases', '/kerja/rujukan', '/masuk', '/undangan/x', '/_next/static/a.js'])(
    '%s is none',
    (path) => expect(path).not.toMatch(pattern),
  )
})
