import { texts } from '../texts'

/** What an author is told about a form; `{detail}` is a key, a value or a name. */
export const formProblemText = texts({
  id: {
    'not-an-object': 'Bagian ini harus berupa objek.', 'unknown-property': 'Sifat ini tidak dikenal.', 'wrong-shape': 'Bentuknya keliru.', 'missing-property': 'Sifat ini belum ada.', 'too-many': 'Terlalu banyak.', 'too-long': 'Terlalu panjang.',
    'bad-key': 'Kunci “{detail}” hanya boleh huruf kecil, angka, dan satu garis bawah atau tanda hubung di antaranya.', 'bad-uid': 'Pengenal “{detail}” keliru.', 'bad-number': 'Angkanya di luar batas atau terlalu banyak desimal.', 'bad-expression': 'Syarat atau rumus ini tidak dikenal.',
    'too-deep': 'Syarat atau rumus bertingkat terlalu dalam (paling dalam lima tingkat).', 'too-many-nodes': 'Syarat atau rumus terlalu panjang (paling banyak 200 bagian).', html: 'Teks tidak boleh memuat HTML.', 'too-large': 'Formulir terlalu besar.',
    'duplicate-key': 'Kunci “{detail}” dipakai lebih dari satu kali.', 'duplicate-uid': 'Pengenal “{detail}” dipakai lebih dari satu kali.', 'duplicate-choice': 'Pilihan “{detail}” ada lebih dari satu kali.', 'duplicate-name': 'Syarat bernama “{detail}” ada lebih dari satu kali.', 'duplicate-band': 'Rentang “{detail}” ada lebih dari satu kali.',
    'band-order': 'Rentang nilai harus berurutan naik.', 'no-section': 'Formulir belum punya bagian.', 'empty-section': 'Bagian ini belum berisi pertanyaan.', 'no-question': 'Formulir belum punya pertanyaan.', 'no-choices': 'Pertanyaan ini belum punya pilihan.', 'range-reversed': 'Batas bawah harus lebih kecil daripada batas atas.',
    'unknown-question': 'Menunjuk pertanyaan yang tidak ada: “{detail}”.', 'unknown-condition': 'Menunjuk syarat bernama yang tidak ada: “{detail}”.', 'nested-name': 'Syarat bernama tidak boleh memakai syarat bernama lain: “{detail}”.', 'later-question': 'Syarat membaca pertanyaan yang datang kemudian: “{detail}”.',
    cycle: 'Saling menunggu: {detail}.', 'outside-repeat': '“{detail}” ada di dalam pengulangan; pakai “salah satu”, “setiap”, atau “banyaknya”.', 'not-a-repeat': '“{detail}” bukan pengulangan.', 'wrong-operator': 'Operator “{detail}” tidak cocok dengan jenis pertanyaan.', 'wrong-value': 'Nilai pembanding untuk “{detail}” tidak cocok dengan jenisnya.',
    'unknown-choice': 'Pilihan “{detail}” tidak ada.', unreachable: 'Bagian ini tidak pernah dapat ditampilkan.', 'not-an-input': '“{detail}” tidak dapat dipakai dalam syarat atau rumus.',
    'missing-translation': 'Terjemahan belum ada ({detail}).', 'missing-text': 'Teks belum diisi.', 'choice-without-score': 'Pilihan “{detail}” belum punya nilai, padahal dipakai dalam skor.', 'all-deprecated': 'Semua pilihan sudah tidak dipakai.', 'default-invalid': 'Isian awal tidak sah untuk pertanyaan ini.',
    'secured-public': 'Hasil untuk umum memuat jawaban yang dirahasiakan.', 'secured-indexed': 'Jawaban yang dirahasiakan tidak masuk daftar dan grafik.', 'not-indexable': 'Jenis ini tidak dapat masuk daftar dan grafik.', 'filter-invalid': 'Pilihan hanya dapat disaring dengan pertanyaan pilihan atau wilayah yang lebih dahulu.',
  },
  en: {
    'not-an-object': 'This must be an object.', 'unknown-property': 'This property is not known.', 'wrong-shape': 'Its shape is wrong.', 'missing-property': 'This property is missing.', 'too-many': 'Too many.', 'too-long': 'Too long.',
    'bad-key': 'The key “{detail}” may only have lower-case letters, digits, and single underscores or hyphens between them.', 'bad-uid': 'The identifier “{detail}” is wrong.', 'bad-number': 'The number is out of range or has too many decimals.', 'bad-expression': 'This condition or calculation is not known.',
    'too-deep': 'The condition or calculation is nested too deeply (five levels at most).', 'too-many-nodes': 'The condition or calculation is too long (200 parts at most).', html: 'Texts may not hold HTML.', 'too-large': 'The form is too large.',
    'duplicate-key': 'The key “{detail}” is used more than once.', 'duplicate-uid': 'The identifier “{detail}” is used more than once.', 'duplicate-choice': 'The option “{detail}” occurs more than once.', 'duplicate-name': 'The named condition “{detail}” occurs more than once.', 'duplicate-band': 'The band “{detail}” occurs more than once.',
    'band-order': 'Bands must rise in order.', 'no-section': 'The form has no section yet.', 'empty-section': 'This part has no question yet.', 'no-question': 'The form has no question yet.', 'no-choices': 'This question has no options yet.', 'range-reversed': 'The lower limit must be less than the upper one.',
    'unknown-question': 'It points to a question that does not exist: “{detail}”.', 'unknown-condition': 'It points to a named condition that does not exist: “{detail}”.', 'nested-name': 'A named condition may not use another one: “{detail}”.', 'later-question': 'The condition reads a question that comes later: “{detail}”.',
    cycle: 'These wait for each other: {detail}.', 'outside-repeat': '“{detail}” is inside a repeat; use “some”, “every” or “count”.', 'not-a-repeat': '“{detail}” is not a repeat.', 'wrong-operator': 'The operator “{detail}” does not fit the type of the question.', 'wrong-value': 'The value compared with “{detail}” does not fit its type.',
    'unknown-choice': 'The option “{detail}” does not exist.', unreachable: 'This can never be shown.', 'not-an-input': '“{detail}” cannot be used in a condition or calculation.',
    'missing-translation': 'A translation is missing ({detail}).', 'missing-text': 'The text is empty.', 'choice-without-score': 'The option “{detail}” has no score but is used in one.', 'all-deprecated': 'No option is in use any more.', 'default-invalid': 'The default is not valid for this question.',
    'secured-public': 'A public result holds secured answers.', 'secured-indexed': 'Secured answers do not go into lists and charts.', 'not-indexable': 'This type cannot go into lists and charts.', 'filter-invalid': 'Options can only be filtered by an earlier choice or region question.',
  },
})

/** What a version may not change. */
export const formFrozenText = texts({
  id: {
    'form-key-frozen': 'Kunci formulir tetap “{detail}”.', 'key-frozen': 'Kunci pertanyaan ini tetap “{detail}” sejak terbit.', 'key-taken': 'Kunci “{detail}” sudah dipakai pertanyaan lain pada versi terdahulu.', 'type-frozen': 'Jenis pertanyaan tetap “{detail}”; jenis lain adalah pertanyaan baru yang menggantikannya.',
    'multiplicity-frozen': 'Pertanyaan yang sudah terbit tidak dapat dipindah ke dalam atau ke luar pengulangan.', 'replaces-unknown': 'Pertanyaan yang digantikan tidak pernah terbit.', 'choice-removed': 'Pilihan “{detail}” pernah terbit: tandai tidak dipakai, jangan dihapus.',
    'locked-changed': 'Pertanyaan ini dikunci oleh jenjang di atas dan tidak boleh diubah.', 'locked-removed': 'Pertanyaan ini dikunci oleh jenjang di atas dan tidak boleh dihapus.', 'locked-moved': 'Pertanyaan ini dikunci oleh jenjang di atas dan tidak boleh dipindah.',
  },
  en: {
    'form-key-frozen': 'The key of the form stays “{detail}”.', 'key-frozen': 'The key of this question stays “{detail}” since it was published.', 'key-taken': 'The key “{detail}” belongs to another question of an earlier version.', 'type-frozen': 'The type stays “{detail}”; another type is a new question that replaces this one.',
    'multiplicity-frozen': 'A published question cannot be moved into or out of a repeat.', 'replaces-unknown': 'The replaced question was never published.', 'choice-removed': 'The option “{detail}” was published: mark it as no longer used, do not delete it.',
    'locked-changed': 'This question is locked by the level above and may not be changed.', 'locked-removed': 'This question is locked by the level above and may not be removed.', 'locked-moved': 'This question is locked by the level above and may not be moved.',
  },
})

/** Differences between two versions. `{label}` is the question, `{choice}` an option. */
export const formChangeText = texts({
  id: {
    'title-changed': 'Judul formulir diubah.', 'description-changed': 'Penjelasan formulir diubah.', 'locales-changed': 'Bahasa formulir diubah.', 'purpose-changed': 'Tujuan atau objek formulir diubah.', 'condition-changed': 'Syarat bernama “{label}” diubah.',
    added: '“{label}” ditambahkan.', removed: '“{label}” dihapus.', moved: '“{label}” dipindah.', 'key-changed': 'Kunci “{label}” diubah.', 'type-changed': 'Jenis “{label}” diubah.', 'label-changed': 'Teks menjadi “{label}”.', 'hint-changed': 'Petunjuk “{label}” diubah.', 'note-changed': 'Catatan cetak “{label}” diubah.',
    'required-changed': 'Kewajiban menjawab “{label}” diubah.', 'shown-when-changed': 'Syarat tampil “{label}” diubah.', 'constraints-changed': 'Ketentuan jawaban “{label}” diubah.', 'secured-on': '“{label}” menjadi rahasia.', 'secured-off': '“{label}” tidak lagi rahasia.', 'indexed-changed': 'Pemakaian “{label}” dalam daftar dan grafik diubah.',
    'declining-changed': 'Jawaban “tidak tahu” atau “menolak” pada “{label}” diubah.', 'clause-changed': 'Dasar hukum “{label}” diubah.', 'evidence-changed': 'Bukti untuk “{label}” diubah.', 'locked-changed': 'Penguncian “{label}” diubah.', 'calculation-changed': 'Rumus “{label}” diubah.', 'bands-changed': 'Rentang nilai “{label}” diubah.', 'limits-changed': 'Batas atau tampilan “{label}” diubah.',
    'choice-added': 'Pilihan “{choice}” ditambahkan pada “{label}”.', 'choice-removed': 'Pilihan “{choice}” dihapus dari “{label}”.', 'choice-deprecated': 'Pilihan “{choice}” pada “{label}” tidak dipakai lagi.', 'choice-restored': 'Pilihan “{choice}” pada “{label}” dipakai lagi.', 'choice-label-changed': 'Teks pilihan “{choice}” pada “{label}” diubah.',
    'choice-points-changed': 'Nilai pilihan “{choice}” pada “{label}” diubah.', 'choice-changed': 'Aturan pilihan “{choice}” pada “{label}” diubah.',
  },
  en: {
    'title-changed': 'The title of the form changed.', 'description-changed': 'The description of the form changed.', 'locales-changed': 'The languages of the form changed.', 'purpose-changed': 'The purpose or subject of the form changed.', 'condition-changed': 'The named condition “{label}” changed.',
    added: '“{label}” was added.', removed: '“{label}” was removed.', moved: '“{label}” was moved.', 'key-changed': 'The key of “{label}” changed.', 'type-changed': 'The type of “{label}” changed.', 'label-changed': 'The text is now “{label}”.', 'hint-changed': 'The hint of “{label}” changed.', 'note-changed': 'The printed note of “{label}” changed.',
    'required-changed': 'Whether “{label}” must be answered changed.', 'shown-when-changed': 'When “{label}” is shown changed.', 'constraints-changed': 'The rules for answers to “{label}” changed.', 'secured-on': '“{label}” is now secured.', 'secured-off': '“{label}” is no longer secured.', 'indexed-changed': 'The use of “{label}” in lists and charts changed.',
    'declining-changed': '“Don’t know” or “declined” for “{label}” changed.', 'clause-changed': 'The legal basis of “{label}” changed.', 'evidence-changed': 'The evidence for “{label}” changed.', 'locked-changed': 'The lock of “{label}” changed.', 'calculation-changed': 'The calculation of “{label}” changed.', 'bands-changed': 'The bands of “{label}” changed.', 'limits-changed': 'Limits or display of “{label}” changed.',
    'choice-added': 'The option “{choice}” was added to “{label}”.', 'choice-removed': 'The option “{choice}” was removed from “{label}”.', 'choice-deprecated': 'The option “{choice}” of “{label}” is no longer used.', 'choice-restored': 'The option “{choice}” of “{label}” is used again.', 'choice-label-changed': 'The text of the option “{choice}” of “{label}” changed.',
    'choice-points-changed': 'The score of the option “{choice}” of “{label}” changed.', 'choice-changed': 'The rules of the option “{choice}” of “{label}” changed.',
  },
})
