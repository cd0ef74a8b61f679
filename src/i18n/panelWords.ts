/** Sentences of Payload's own Indonesian that a person cannot make out, said plainly. */
export const PANEL_WORDS = {
  en: { general: { payloadSettings: 'Panel settings' } },
  id: {
    general: {
      payloadSettings: 'Pengaturan panel',
      noResults: 'Belum ada {{label}}, atau tidak ada yang cocok dengan filter di atas.',
      noResultsDescription: 'Belum ada isinya, atau tidak ada yang cocok dengan pencarian dan filter di atas.',
      noResultsFound: 'Tidak ada hasil',
    },
  },
}
