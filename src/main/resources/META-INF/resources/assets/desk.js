// The desk works without this file; with it, menus fold, errors are announced and progress moves by itself.
import { initAll } from '/assets/govuk.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// What an element with data-desk="name" gets.
const hooks = {
  // A progress bar that moves as the service tells; at the end the page is loaded anew.
  progress(element) {
    const events = new EventSource(element.dataset.source)
    const bar = element.querySelector('progress')
    const words = element.querySelector('[data-words]')
    events.onmessage = event => {
      const { done, ended, total, words: said } = JSON.parse(event.data)
      words.textContent = said
      if (total > 1) {
        bar.max = total
        bar.value = ended
      }
      if (done) {
        events.close()
        location.reload()
      }
    }
  },
  // A form whose answer takes a while.
  busy(form) {
    form.addEventListener('submit', () => {
      form.querySelector('[data-busy]').textContent = 'The files are being sent and read. This can take some seconds.'
    })
  }
}

document.querySelectorAll('[data-desk]').forEach(element => hooks[element.dataset.desk]?.(element))
