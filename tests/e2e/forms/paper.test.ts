import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { readBack } from '@/documents/testing/readBack'
import type { Section } from '@/domain/forms/types'
import { readWorkbook } from '@/lib/xlsx/workbook'

import { siteUrl, useBrowser } from '../browser'
import { enter, mail } from '../staff/staff'
import { checklist, go, newKey, openFor, publish, publishNext, responsesTo } from './scene'

const browser = useBrowser()
const CODE = /Kode blangko: ([0-9A-Z-]{22})/

/** The checklist's first page, as the versions after the first put it. */
function pageOf(key: string, change: (section: Section) => void) {
  const made = checklist(key, { sections: checklist(key).sections.slice(0, 1) })
  change(made.sections[0]!)
  return made
}

describe('a paper form', () => {
  it('of version 1 is entered after version 3 exists, once; then its answers are taken out as a file', async () => {
    const chief = await openFor(browser.open, 'sekretariat.pusat')
    const { page, context } = chief
    const key = newKey()
    const form = await publish(chief, pageOf(key, () => {}), 'ID')

    await go(chief, '/kerja/formulir')
    await page.locator(`a[href="/kerja/formulir/blangko/cetak?formulir=${form}"]`).click()
    await page.locator('#copies').selectOption('2')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh PDF' }).click()])
    expect(download.suggestedFilename()).toBe(`${key}-v1-blangko.pdf`)
    const paper = await readBack(new Uint8Array(await readFile(await download.path())))
    const codes = [...new Set(paper.pages.map(({ text }) => CODE.exec(text)?.[1] ?? ''))]
    expect(codes).toHaveLength(2)
    expect(paper.text).toContain('Mengapa belum ada?')

    const drop = (section: Section) => void (section.items = section.items.filter((item) => item.key !== 'alasan'))
    await publishNext(chief, form, pageOf(key, drop))
    await publishNext(chief, form, pageOf(key, (section) => { drop(section); section.items.push({ type: 'text', uid: 'baru', key: 'kendala', label: { id: 'Kendala utama', en: 'Main obstacle' } }) }))

    await go(chief, '/kerja/formulir')
    await page.getByRole('link', { name: 'Masukkan blangko kertas' }).click()
    await page.locator('#k').fill(`${codes[0]!.slice(0, -1)}${codes[0]!.endsWith('7') ? '8' : '7'}`)
    await page.getByRole('button', { name: 'Buka', exact: true }).click()
    expect(await page.locator('.error-summary').innerText()).toContain('salah ketik')
    await page.locator('#k').fill(codes[0]!.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Buka', exact: true }).click()
    expect(await page.locator('main').innerText()).toContain('Ceklis uji, versi 1')
    await page.getByRole('button', { name: 'Mulai memasukkan' }).click()
    expect(await page.locator('.error-summary').innerText()).toContain('Pilih tentang apa')
    await page.locator('#tentang').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Mulai memasukkan' }).click()
    await page.waitForURL(/\/kerja\/formulir\/[0-9a-f-]{36}\/1$/)
    const path = new URL(page.url()).pathname.replace(/\/1$/, '')
    await page.locator('input[name="a/ada_sk"][value="no"]').check()
    expect([await page.locator('[id="a/alasan"]').count(), await page.locator('[id="a/kendala"]').count()]).toEqual([1, 0])
    for (const [part, value] of [['day', '24'], ['month', '11'], ['year', '2026']] as const) await page.locator(`[id="a/tanggal:${part}"]`).fill(value)
    await page.locator('[id="a/alasan"]').fill('=1+1 tertulis di kertas')
    await page.locator('.fill-actions button[value=terus]').click()
    await page.waitForURL(/\/periksa$/)
    await page.getByRole('button', { name: 'Kirim jawaban' }).last().click()
    await page.waitForURL(/\/terkirim$/)
    expect(await responsesTo(chief, form)).toMatchObject([{ status: 'submitted', channel: 'paper', answers: { alasan: '=1+1 tertulis di kertas' } }])

    // The QR code of the second page of the same copy.
    await go(chief, `/kerja/formulir/blangko?k=${codes[0]}&f=${key}&v=1&h=2`)
    expect(await page.locator('main').innerText()).toContain('sudah pernah dimasukkan')
    await page.getByRole('link', { name: 'Lihat isian yang sudah ada' }).click()
    await page.waitForURL(`${siteUrl()}${path}`)
    const other = await openFor(browser.open, 'sekretariat')
    await go(other, `/kerja/formulir/blangko?k=${codes[0]}`)
    const told = await other.page.locator('main').innerText()
    expect(told).toContain('sudah pernah dimasukkan')
    expect(await other.page.locator(`a[href="${path}"]`).count()).toBe(0)

    // Whoever scans it without a session signs in and is where the code led.
    const scanned = await browser.open(`/kerja/formulir/blangko?k=${codes[0]}&f=${key}&v=1&h=1`, { javaScriptEnabled: false })
    expect(new URL(scanned.page.url()).pathname).toBe('/masuk')
    await enter(scanned.page, mail('sekretariat.pusat'))
    await scanned.page.waitForURL(/\/kerja\/formulir\/blangko\?k=/)
    expect(await scanned.page.locator('main').innerText()).toContain('sudah pernah dimasukkan')

    await go(chief, `/kerja/formulir/hasil/${key}?versi=1`)
    await page.getByRole('link', { name: 'Unduh data isian' }).click()
    await page.waitForURL(/\/kerja\/formulir\/data\//)
    expect(await page.locator('main').innerText()).toContain('1 isian')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh', exact: true }).click()])
    expect(file.suggestedFilename()).toBe(`${key}-isian.xlsx`)
    const sheets = await readWorkbook(await readFile(await file.path()), 10_000_000)
    const [head = [], row = []] = sheets?.isian ?? []
    const at = (name: string) => row[head.findIndex((cell) => String(cell).endsWith(`[${name}]`))]
    expect([at('form_version'), at('channel'), at('alasan'), at('kendala')]).toEqual([1, 'Kertas', "'=1+1 tertulis di kertas", null])
    expect([chief.complaints, other.complaints, scanned.complaints]).toEqual([[], [], []])
    await Promise.all([other.close(), scanned.context.close(), context.close()])
  }, 240_000)
})
