import { texts } from '@/i18n/texts'

/** What a sender is told about a request that cannot be read. */
export const requestsText = texts({
  id: {
    'body-too-large': 'Kiriman terlalu besar.',
    'body-not-json': 'Kiriman bukan JSON yang benar.',
    'body-not-object': 'Kiriman harus berupa objek JSON.',
    'body-not-form': 'Isian formulir tidak dapat dibaca.',
    'body-type': 'Jenis kiriman tidak didukung. Kirim JSON, atau formulir bila menyertakan berkas.',
    'query-too-large': 'Alamat permintaan terlalu panjang.',
    'query-invalid': 'Penyaring atau pilihan pada alamat permintaan keliru.',
    'request-invalid': 'Permintaan tidak dapat dipahami.',
    forbidden: 'Permintaan ini tidak diizinkan, atau tautannya tidak berlaku lagi.',
    'not-found': 'Data tidak ditemukan.',
    'server-error': 'Terjadi gangguan pada sistem. Tidak ada yang tersimpan; silakan coba lagi.',
    busy: 'Sistem sedang sibuk. Tidak ada yang tersimpan; silakan coba lagi.',
  },
  en: {
    'body-too-large': 'The request is too large.',
    'body-not-json': 'The body is not valid JSON.',
    'body-not-object': 'The body must be a JSON object.',
    'body-not-form': 'The form cannot be read.',
    'body-type': 'This type of body is not supported. Send JSON, or a form when there is a file.',
    'query-too-large': 'The address of the request is too long.',
    'query-invalid': 'A filter or an option in the address is wrong.',
    'request-invalid': 'The request cannot be understood.',
    forbidden: 'This request is not allowed, or its link is no longer valid.',
    'not-found': 'Not found.',
    'server-error': 'Something went wrong in the system. Nothing was saved; please try again.',
    busy: 'The system is busy. Nothing was saved; please try again.',
  },
})

export type RequestProblem = keyof (typeof requestsText)['id']
