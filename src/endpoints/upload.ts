import type { PayloadRequest } from 'payload'

import { type DomainError, invalid } from '@/lib/errors'

export const tooLarge = () => invalid('file-too-large', 'Berkas paling besar 1 MB.', 'A file has at most 1 MB.', ['file'])
export const notSheet = () => invalid('file-unknown', 'Berkas ini bukan lembar kerja XLSX yang dapat dibaca.', 'This file is not an XLSX sheet that can be read.', ['file'])

export const MOST_BYTES = 1024 * 1024
export const MOST_UNPACKED = 20 * 1024 * 1024
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Before a byte of it is read: a request that says its size, and room for one file of at most `most` bytes. @throws {DomainError} 400 */
export function assertUploadSize(req: PayloadRequest, most: number, refusal: () => DomainError): void {
  const length = Number(req.headers.get('content-length'))
  if (!Number.isFinite(length) || length <= 0) throw invalid('length-required', 'Ukuran kiriman harus disebutkan.', 'The size of the request is required.')
  if (length > most + 64 * 1024) throw refusal()
}

/** A multipart form, with its size known before a byte of it is read. */
export async function uploadedForm(req: PayloadRequest): Promise<FormData> {
  assertUploadSize(req, MOST_BYTES, tooLarge)
  if (!/^multipart\/form-data/i.test(req.headers.get('content-type') ?? '')) throw invalid('form-required', 'Kirim sebagai formulir dengan berkas.', 'Send a form with a file.')
  const form = await req.formData?.().catch(() => undefined)
  if (!form) throw invalid('form-required', 'Formulir tidak dapat dibaca.', 'The form cannot be read.')
  return form
}

/** The bytes of its file. @throws {DomainError} 400 without one, or with one that is too large */
export async function uploadedFile(form: FormData): Promise<Buffer> {
  const file = form.get('file')
  if (!(file instanceof Blob) || file.size === 0) throw invalid('file-required', 'Pilih berkas XLSX.', 'Choose an XLSX file.', ['file'])
  if (file.size > MOST_BYTES) throw tooLarge()
  return Buffer.from(await file.arrayBuffer())
}
