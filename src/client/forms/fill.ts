import { partsOf } from '@/domain/forms/answered'
import { evaluate } from '@/domain/forms/evaluate'
import { modelOf } from '@/domain/forms/model'
import type { FieldError, Verdict } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { DATA_ID, type FillData, FORM_ID } from './data'
import { followSummary, Problems } from './problems'
import { readPage } from './readPage'
import { Saver, type Status } from './saver'
import { showChoices, showQuestions, showResults, unwrapTemplates } from './show'
import { tidyChoices } from './tidyChoices'

/** Buttons that take something away: what else is wrong on the page does not stop them. */
const UNCHECKED: ReadonlySet<string> = new Set(['kosongkan', 'hapus-isian'])

/** What the person gains by scripts: questions that come and go at once, messages before the round trip, saving by itself. */
function start(form: HTMLFormElement, data: FillData): void {
  const { definition, today, locale, page } = data
  const t = formFillingText[locale]
  const model = modelOf(definition)
  const problems = new Problems(form, definition, locale)
  const status = document.getElementById('keadaan-simpan')
  unwrapTemplates(form)

  const answersNow = (): Record<string, unknown> => readPage(definition, data.answers, new FormData(form), page).answers
  const judge = (): Verdict => evaluate(definition, answersNow(), { today, mode: 'draft' })
  const isHere = ({ address }: FieldError): boolean => {
    const { key, row } = partsOf(address)
    const node = model.byKey.get(key)
    if (page === 'all') return true
    return 'section' in page ? !row && node?.section.uid === page.section && node.kind === 'field' : row === page.row && node?.repeat?.uid === page.repeat
  }

  function refresh(): Verdict {
    let verdict = judge()
    // What a newly shown or hidden question says may show or hide others in turn.
    for (let round = 0; round < 10; round++) {
      showQuestions(form, verdict)
      showChoices(form, definition, verdict, today)
      const next = judge()
      const same = next.visible.join() === verdict.visible.join()
      verdict = next
      if (same) break
    }
    showQuestions(form, verdict)
    showResults(form, definition, verdict, locale)
    return verdict
  }

  const WORDS: Record<Status, string> = { idle: '', saving: t.saving, saved: t.saved, offline: t.offline, refused: t.notSaved }
  const { save } = data
  const saver = save && new Saver(
    save,
    (now) => {
      if (status) status.textContent = WORDS[now]
      status?.classList.toggle('notice-warn', now === 'offline' || now === 'refused')
    },
    (revision) => {
      const input = form.elements.namedItem('revisi')
      if (input instanceof HTMLInputElement) input.value = String(revision)
    },
  )
  refresh()
  saver?.remember(judge().kept)

  /** A message goes as soon as it is mended, and does not come before the person has left the page. */
  const settle = ({ target }: Event, verdict: Verdict): void => {
    const address = target instanceof Element ? target.closest<HTMLElement>('.q')?.dataset.at : undefined
    if (address && !verdict.errors.some((error) => error.address === address)) problems.atField(address, undefined)
  }
  // While typing, and not on leaving a box: what goes then moves the next question away from under the finger that presses it.
  form.addEventListener('input', (event) => settle(event, refresh()))
  form.addEventListener('change', (event) => {
    tidyChoices(event.target)
    const verdict = refresh()
    if (event.target instanceof HTMLInputElement && (event.target.type === 'radio' || event.target.type === 'checkbox')) settle(event, verdict)
  })

  let leaving = false
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    const action = button instanceof HTMLButtonElement ? button.name : ''
    if (leaving) return
    const verdict = judge()
    const errors = UNCHECKED.has(action) ? [] : verdict.errors.filter(isHere)
    if (errors.length > 0) {
      event.preventDefault()
      problems.summary(errors)
      return
    }
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].some((input) => (input.files?.length ?? 0) > 0)
    if (!save || !saver || action !== 'lanjut' || files || page === 'all') {
      // The page itself is posted: not beside a save of its own, and none may begin while it is on its way.
      if (saver?.isBusy()) {
        event.preventDefault()
        void saver.idle().then(() => {
          leaving = true
          form.requestSubmit(button)
        })
      } else leaving = true
      return
    }
    event.preventDefault()
    const where = button instanceof HTMLButtonElement && button.value === 'keluar' ? save.leave : nextPage(verdict)
    void saver.save(verdict.kept).then((result) => {
      leaving = true
      if (result === 'saved') window.location.assign(where)
      // The server's own page says what is the matter: both values of a conflict, or messages.
      else form.requestSubmit(button)
    })
  })

  function nextPage(verdict: Verdict): string {
    const here = page === 'all' ? -1 : 'section' in page ? definition.sections.findIndex(({ uid }) => uid === page.section) : definition.sections.findIndex(({ items }) => items.some(({ uid }) => uid === page.repeat))
    if (page !== 'all' && 'repeat' in page) return `${save?.base}/${here + 1}`
    const next = definition.sections.findIndex(({ key }, index) => index > here && verdict.visible.includes(key))
    return next < 0 ? `${save?.base}/periksa` : `${save?.base}/${next + 1}`
  }

  // Another page of this form by a link, or the phone put away: what is right so far is kept.
  const keep = (keepalive: boolean): Promise<unknown> => {
    const { kept } = judge()
    return saver && !saver.isKept(kept) ? saver.save(kept, { keepalive }) : Promise.resolve()
  }
  // Back on this page, as the browser kept it.
  window.addEventListener('pageshow', () => (leaving = false))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !leaving) void keep(true)
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-simpan]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      void keep(false).then(() => {
        leaving = true
        window.location.assign(link.href)
      })
    })
  }
}

const form = document.getElementById(FORM_ID)
const data = document.getElementById(DATA_ID)?.textContent
document.querySelector<HTMLElement>('.error-summary')?.focus()
followSummary()
if (form instanceof HTMLFormElement && data) start(form, JSON.parse(data) as FillData)
