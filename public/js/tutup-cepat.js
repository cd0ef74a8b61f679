/*
 * Tutup cepat (quick exit). Esc or a press replaces the page: the entry in this tab's history becomes the other
 * page, so Back does not lead here. The page is hidden at once, also while the line is slow.
 */
(function () {
  var root = document.documentElement
  root.classList.add('has-script')
  function leave(url) {
    root.classList.add('is-leaving')
    document.title = ' '
    window.location.replace(url)
  }
  function link() {
    return document.querySelector('[data-quick-exit]')
  }
  document.addEventListener('click', function (event) {
    var target = event.target instanceof Element && event.target.closest('[data-quick-exit]')
    if (!target) return
    event.preventDefault()
    leave(target.href)
  })
  document.addEventListener('keydown', function (event) {
    var exit = link()
    // On staff pages the link alone leads away: one key must not throw away a half-written form.
    if (event.key !== 'Escape' || event.isComposing || !exit || exit.getAttribute('data-quick-exit') === 'press') return
    event.preventDefault()
    leave(exit.href)
  })
  // A page kept in the browser's memory must not show itself when someone comes back to it.
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) root.classList.remove('is-leaving')
  })
})()
