import { describe, expect, it } from 'vitest'

import { get, siteUrl, useBrowser } from '../browser'
import { FIXED_PAGES, english, firstOf } from './pages'

const { open } = useBrowser()

describe('two languages', () => {
  it('the switch keeps the page and its filters, both ways', async () => {
    const { page, close } = await open('/gugus-tugas?provinsi=32&status=established')
    await page.getByRole('link', { name: 'EN, English' }).click()
    expect(page.url()).toBe(`${siteUrl()}/en/gugus-tugas?provinsi=32&status=established`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('h1').textContent()).toBe('Task forces')
    await page.getByRole('link', { name: 'ID, Bahasa Indonesia' }).click()
    expect(page.url()).toBe(`${siteUrl()}/gugus-tugas?provinsi=32&status=established`)
    await close()
  })

  it('every page names its own title, canonical address and the other language', async () => {
    const titles = { id: new Set<string>(), en: new Set<string>() }
    const pages = [...FIXED_PAGES, await firstOf('/rencana-aksi'), '/gugus-tugas/32.73']
    for (const path of pages) {
      for (const address of [path, english(path)]) {
        const html = await (await get(address)).text()
        const head = html.slice(0, html.indexOf('</head>'))
        const title = /<title>([^<]+)<\/title>/.exec(head)?.[1] ?? ''
        expect({ address, title: title.length > 0 }).toEqual({ address, title: true })
        titles[address === path ? 'id' : 'en'].add(title)
        expect(/<link rel="canonical" href="([^"]*)"/.exec(head)?.[1]).toMatch(new RegExp(`${address === '/' ? '' : address}/?$`))
        for (const language of ['id', 'en', 'x-default']) expect(head).toContain(`hrefLang="${language}"`)
        expect(html).toContain(`<html lang="${address === path ? 'id' : 'en'}"`)
      }
    }
    expect([titles.id.size, titles.en.size]).toEqual([pages.length, pages.length])
  })

  it('the router’s own name of the Indonesian pages sends to the plain address', async () => {
    const answer = await get('/id/laporan', { redirect: 'manual' })
    expect(answer.status).toBe(308)
    expect(new URL(answer.headers.get('location') ?? '', siteUrl()).pathname).toBe('/laporan')
  })
})
