import { describe, expect, it } from 'vitest'

import { siteUrl, sticksOut, useBrowser } from '../browser'
import { find, openAs, violationsIn } from './panel'

const { open } = useBrowser()

describe('structure in the panel', () => {
  it('forms one region, then the rest of its province with progress', { timeout: 180_000 }, async () => {
    const opened = await openAs(open, 'admin', '/admin/bentuk-gugus-tugas')
    const { page, complaints, close } = opened
    await page.getByLabel('Provinsi', { exact: true }).selectOption('34')
    await page.getByRole('button', { name: 'Tampilkan' }).click()
    await page.waitForURL(/provinsi=34/)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Bentuk: Kota Yogyakarta' }).click()
    await page.getByRole('link', { name: 'Buka: Kota Yogyakarta' }).waitFor()
    await page.getByRole('button', { name: 'Bentuk semua yang belum ada (4)' }).click()
    await page.getByText('4 gugus tugas dibuat.').waitFor()
    await page.getByText('4 dari 4').waitFor()
    expect(await violationsIn(page, '.template-default__wrap')).toEqual([])
    expect(complaints).toEqual([])
    expect(await find(opened, 'task-forces?where[province][equals]=34&where[level][equals]=kabkota&limit=10&depth=0')).toHaveLength(5)
    await close()
  })

  it('signs a draft decree after its marks were filled in, and revokes it with a reason', { timeout: 180_000 }, async () => {
    const opened = await openAs(open, 'admin', '/admin')
    const { page, context, close } = opened
    const made = await context.request.post(`${siteUrl()}/api/task-forces/form`, { data: { region: '17.71' }, headers: { origin: siteUrl() } })
    const { doc } = (await made.json()) as { doc: { decree: string } }
    await page.goto(`${siteUrl()}/admin/collections/decrees/${doc.decree}`, { waitUntil: 'networkidle' })
    expect(await page.getByRole('button', { name: 'Catat penandatanganan' }).isDisabled()).toBe(true)
    await page.getByText('isi dan simpan: nomor, tanggal').waitFor()
    await page.getByLabel('Nomor').fill('7/Kep/2026')
    await page.locator('input[type=date]').first().fill('2026-02-01')
    await page.getByText('1 Februari 2026').waitFor()
    await page.getByRole('button', { name: 'Simpan' }).click()
    await page.getByText('berhasil').first().waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Catat penandatanganan' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Catat penandatanganan' }).click()
    await page.getByText('SK ini sudah ditandatangani').waitFor()

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh SK (PDF)' }).click()])
    expect(download.suggestedFilename()).toBe('sk-17.71.pdf')

    await page.getByRole('button', { name: 'Cabut' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click()
    await page.getByText('Alasan wajib diisi.').waitFor()
    expect(await violationsIn(page, 'dialog[open]')).toEqual([])
    await page.getByLabel('Alasan').fill('Percobaan')
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click()
    await page.getByText('SK ini sudah dicabut.').waitFor()
    await close()
  })

  it('shows the structure of a task force on a phone, and offers the template and the import', { timeout: 120_000 }, async () => {
    const opened = await openAs(open, 'sekretariat', '/admin', { viewport: { width: 360, height: 800 } })
    const { page, close } = opened
    const [taskForce] = await find<{ id: string }>(opened, 'task-forces?where[region][equals]=32.73&limit=1&depth=0')
    await page.goto(`${siteUrl()}/admin/collections/task-forces/${taskForce?.id}`, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { name: 'Susunan' }).waitFor()
    expect(await sticksOut(page)).toEqual([])
    expect(await violationsIn(page, 'section[aria-label="Susunan"]')).toEqual([])
    await page.getByRole('link', { name: 'Impor anggota' }).last().click()
    await page.getByRole('heading', { name: 'Impor anggota' }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh lembar kerja (XLSX)' }).click()])
    expect(download.suggestedFilename()).toBe('anggota-32.73.xlsx')
    await page.getByLabel('Berkas XLSX').setInputFiles({ name: 'salah.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('bukan lembar kerja') })
    await page.getByRole('button', { name: 'Impor', exact: true }).click()
    await page.getByText('bukan lembar kerja XLSX').waitFor()
    expect(await violationsIn(page, '.template-default__wrap')).toEqual([])
    await close()
  })

  it('hands over a one-time link for an account', { timeout: 120_000 }, async () => {
    const opened = await openAs(open, 'admin', '/admin')
    const { page, close } = opened
    const [account] = await find<{ id: string }>(opened, 'users?where[email][equals]=auditor@demo.invalid&limit=1&depth=0')
    await page.goto(`${siteUrl()}/admin/collections/users/${account?.id}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Undang' }).click()
    await page.getByText('Serahkan tautan ini').waitFor()
    expect(await page.locator('input[readonly]').last().inputValue()).toMatch(/\/undangan\/[\w-]{43}$/)
    expect(await violationsIn(page, 'section[aria-label="Langkah"]')).toEqual([])
    await close()
  })
})
