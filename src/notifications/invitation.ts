import { formatDateTime } from '@/i18n/format'

/** The mail with which an officer gets an account: a link, until when it works, and what to do when it was not expected. */
export function invitationMail({ name, url, expiresAt }: { name: string; url: string; expiresAt: Date }): { subject: string; text: string } {
  return {
    subject: 'Undangan akun SIGAP TPPO',
    text: [
      `Yth. ${name},`,
      '',
      'Anda diundang memakai SIGAP TPPO. Buat kata sandi Anda sendiri melalui tautan ini:',
      url,
      '',
      `Tautan hanya dapat dipakai satu kali, sampai ${formatDateTime(expiresAt, 'id')}. Jangan teruskan kepada siapa pun.`,
      'Bila Anda tidak mengenal undangan ini, abaikan surat ini.',
      '',
      '--',
      'You are invited to SIGAP TPPO. Set your own password with the link above.',
      `It works once, until ${formatDateTime(expiresAt, 'en')}. If you did not expect this, ignore it.`,
      '',
    ].join('\n'),
  }
}
