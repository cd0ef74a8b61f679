/** The mail that tells a monitored body of a round: who comes, when, and where its findings will be. No figure, no name. */
export function roundMail({ monitor, period, methods, url }: { monitor: string; period: string; methods: readonly string[]; url: string }): { subject: string; text: string } {
  return {
    subject: `Pemantauan dan evaluasi ${period}`,
    text: [
      `${monitor} memulai pemantauan/evaluasi periode ${period}; lembaga Anda termasuk objeknya.`,
      `Metode: ${methods.join(', ') || '–'}.`,
      'Siapkan bukti yang diminta ceklis. Jangan menyerahkan berkas kasus atau identitas korban.',
      `Temuan dapat ditanggapi di ${url} setelah masuk.`,
      '',
      '--',
      `${monitor} has begun monitoring/evaluation for ${period}; your body is one of its objects.`,
      'Prepare the evidence the checklist asks for. Hand over no case files and no identities of victims.',
      `Findings can be answered at ${url} after signing in.`,
      '',
    ].join('\n'),
  }
}

/** The mail that tells a monitored body, and the level above, that a report is there. Nothing of what is in it. */
export function deliveryMail({ monitor, period, url }: { monitor: string; period: string; url: string }): { subject: string; text: string } {
  return {
    subject: `Laporan pemantauan dan evaluasi ${period}`,
    text: [
      `${monitor} menyampaikan laporan pemantauan/evaluasi periode ${period}.`,
      `Laporan dan temuannya dapat dibaca di ${url} setelah masuk. Tanggapi temuan sebelum tenggatnya.`,
      '',
      '--',
      `${monitor} has delivered its monitoring/evaluation report for ${period}.`,
      `Read the report and its findings at ${url} after signing in. Answer findings before they are due.`,
      '',
    ].join('\n'),
  }
}
