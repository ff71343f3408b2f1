// The review page works without this file; with it, either side lights up the other, doubts are gone through by keys, and
// words are marked with mouse or keyboard.
const review = document.getElementById('review')
const said = document.getElementById('said')
const calm = matchMedia('(prefers-reduced-motion: reduce)')
let sides = readSides()

function readSides() {
  const words = new Map()
  for (const part of document.querySelectorAll('#source [data-records]')) {
    for (const id of part.dataset.records.split(' ').filter(Boolean)) {
      if (!words.has(id)) words.set(id, [])
      words.get(id).push(part)
    }
  }
  return { words, lit: [] }
}

function tell(sentence) {
  said.textContent = ''
  requestAnimationFrame(() => { said.textContent = sentence })
}

// Lighting up

// Lights up a record's words and its card, and scrolls to the one that is not pointed at.
function light(id, scrolled) {
  dim()
  const card = document.getElementById('r-' + id)
  const parts = sides.words.get(id) ?? []
  for (const element of [card, ...parts].filter(Boolean)) {
    element.classList.add('review-lit')
    sides.lit.push(element)
  }
  if (scrolled === 'words' && parts[0]) bring(document.getElementById('source'), parts[0])
  if (scrolled === 'card' && card) bring(document.getElementById('records'), card)
}

function dim() {
  sides.lit.forEach(element => element.classList.remove('review-lit'))
  sides.lit = []
}

// Scrolls a box, never the page: what is pointed at stays where it is.
function bring(box, element) {
  if (getComputedStyle(box).overflowY !== 'auto') return
  const there = element.getBoundingClientRect()
  const here = box.getBoundingClientRect()
  if (there.top >= here.top + 20 && there.bottom <= here.bottom - 20) return
  box.scrollTo({ top: box.scrollTop + there.top - here.top - box.clientHeight / 3, behavior: calm.matches ? 'auto' : 'smooth' })
}

function recordOf(target) {
  const part = target.closest?.('#source [data-records]')
  if (part) {
    const own = part.getAttribute('href')
    return { id: own ? own.slice(3) : part.dataset.records.split(' ')[0], inText: true }
  }
  const card = target.closest?.('.review-card')
  return card ? { id: card.id.slice(2), inText: false } : null
}

review.addEventListener('pointerover', event => {
  const record = recordOf(event.target)
  if (record?.id && event.pointerType === 'mouse') light(record.id, record.inText ? 'card' : 'words')
})
review.addEventListener('focusin', event => {
  const record = recordOf(event.target)
  if (record?.id) light(record.id, record.inText ? 'card' : 'words')
})
review.addEventListener('click', event => {
  const link = event.target.closest('[data-to-words]')
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return
  const id = link.closest('.review-card').id.slice(2)
  const part = (sides.words.get(id) ?? []).find(one => one.matches('a')) ?? (sides.words.get(id) ?? [])[0]
  if (!part) return
  event.preventDefault()
  if (!part.matches('a')) part.tabIndex = -1
  bring(document.getElementById('source'), part)
  part.focus({ preventScroll: true })
  document.getElementById('source').scrollIntoView({ block: 'nearest' })
  light(id, '')
})

// Doubts

const doubts = () => [...document.querySelectorAll('.review-card[data-doubt]')]
const cards = () => [...document.querySelectorAll('.review-card')]

function here() {
  return document.activeElement?.closest?.('.review-card') ?? null
}

function step(by) {
  const all = doubts()
  if (all.length === 0) {
    tell('No doubts left.')
    return
  }
  const now = here()
  let to = by > 0 ? all[0] : all[all.length - 1]
  if (now) {
    const order = cards()
    const at = order.indexOf(now)
    to = by > 0
      ? all.find(one => order.indexOf(one) > at) ?? all[0]
      : all.findLast(one => order.indexOf(one) < at) ?? all[all.length - 1]
  }
  show(to)
  tell(`Doubt ${all.indexOf(to) + 1} of ${all.length}`)
}

function show(card) {
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'start', behavior: calm.matches ? 'auto' : 'smooth' })
}

// Confirming, without leaving the page

review.addEventListener('submit', event => {
  const form = event.target.closest('form[data-confirm]')
  if (!form) return
  event.preventDefault()
  confirmBy(form)
})

async function confirmBy(form) {
  const card = form.closest('.review-card')
  const all = doubts()
  const next = all[all.indexOf(card) + 1] ?? (all[0] === card ? null : all[0])
  const button = form.querySelector('button')
  if (button.getAttribute('aria-disabled') === 'true') return
  button.setAttribute('aria-disabled', 'true')
  let answer
  try {
    answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'text/html' } })
  } catch {
    button.removeAttribute('aria-disabled')
    tell('The service could not be reached. Try again.')
    return
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const wasDoubt = card.hasAttribute('data-doubt')
  const id = card.id
  const wanted = wasDoubt ? next?.id : id
  if (!take(page)) {
    location.assign(answer.ok && answer.redirected ? answer.url : location.href)
    return
  }
  const wrong = page.querySelector('.govuk-error-summary__list')?.textContent.trim()
  const to = document.getElementById(wrong ? id : wanted ?? id) ?? document.getElementById(id) ?? document.getElementById('doubts')
  if (to.matches('.review-card')) show(to)
  else to.focus()
  tell((wrong ?? 'Confirmed.') + ' ' + document.getElementById('left').textContent + '.')
}

// Puts what a newer page shows in the place of what this one does. Pictures of pages stay.
function take(page) {
  const box = document.getElementById('source')
  const pictures = box.classList.contains('review-pages')
  const parts = (pictures ? ['left', 'records'] : ['left', 'source', 'records']).map(id => [document.getElementById(id), page.getElementById(id)])
  if (parts.some(([, now]) => !now)) return false
  const top = box.scrollTop
  for (const [was, now] of parts) was.replaceChildren(...now.childNodes)
  box.scrollTop = top
  if (pictures) document.querySelectorAll('[data-to-words]').forEach(link => link.setAttribute('href', `${review.dataset.meeting}?version=${review.dataset.version}${link.hash}`))
  sides = readSides()
  return true
}

// Keys: single letters can be switched off (WCAG 2.1.4)

const KEYS = [
  ['n', 'Next doubt', () => step(1)],
  ['p', 'Previous doubt', () => step(-1)],
  ['c', 'Confirm', () => {
    const form = here()?.querySelector('form[data-confirm]')
    if (form) confirmBy(form)
    else tell('Go to a record first: there is nothing to confirm here.')
  }],
  ['e', 'Correct (edit)', () => {
    const link = here()?.querySelector('a[data-edit]')
    if (link) location.assign(link.href)
    else tell('Go to a record first: there is nothing to correct here.')
  }],
  ['m', 'Mark words in the minutes, to add what was missed', () => startMarking()],
  ['?', 'Show or hide this list', () => { list.open = !list.open; list.querySelector('summary').focus() }]
]
const STORED = 'minutebook-review-keys'
let keysOn = stored() !== 'off'

function stored() {
  try { return localStorage.getItem(STORED) } catch { return null }
}

const list = document.createElement('details')
list.className = 'review-keys'
const summary = document.createElement('summary')
summary.textContent = 'Keys: n next doubt, p previous, c confirm, e correct, m mark words, ? all'
const rows = document.createElement('dl')
for (const [key, words] of KEYS) {
  const term = document.createElement('dt')
  const kbd = document.createElement('kbd')
  kbd.textContent = key
  term.append(kbd)
  const meaning = document.createElement('dd')
  meaning.textContent = words
  rows.append(term, meaning)
}
const label = document.createElement('label')
const box = document.createElement('input')
box.type = 'checkbox'
box.id = 'keys-on'
box.checked = keysOn
label.append(box, ' These keys work')
list.append(summary, rows, label)
const place = document.getElementById('keys')
place.append(list)
place.hidden = false
box.addEventListener('change', () => {
  keysOn = box.checked
  try { localStorage.setItem(STORED, keysOn ? 'on' : 'off') } catch { /* not kept, then */ }
  tell(keysOn ? 'The keys work.' : 'The keys are switched off.')
})

document.addEventListener('keydown', event => {
  if (marking(event)) return
  if (!keysOn || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.target.closest('input, textarea, select, [contenteditable]') && event.target !== box) return
  const found = KEYS.find(([key]) => key === event.key)
  if (!found) return
  event.preventDefault()
  found[2]()
})

// Marking words

const source = document.getElementById('source')
const bar = document.getElementById('mark') // not beside pictures
const adds = document.getElementById('add-missed')
let keyboardMarking = false

function startMarking() {
  if (!adds || !bar) {
    tell('Words can be marked in the text only, of what you may correct.')
    return
  }
  keyboardMarking = true
  source.focus()
  const lit = source.querySelector('.review-lit')
  const first = lit ?? visible() ?? source
  getSelection().collapse(first.firstChild ?? first, 0)
  getSelection().modify('extend', 'forward', 'word')
  tell('Marking words. Arrow keys choose the word to begin with, with Shift they mark more words. Enter adds what is marked, Escape stops.')
}

function visible() {
  const top = source.getBoundingClientRect().top
  return [...source.children].find(part => part.textContent.trim() && part.getBoundingClientRect().bottom > top + 5)
}

function marking(event) {
  if (!keyboardMarking) return false
  const selection = getSelection()
  const steps = { ArrowRight: ['forward', 'word'], ArrowLeft: ['backward', 'word'], ArrowDown: ['forward', 'line'], ArrowUp: ['backward', 'line'] }[event.key]
  if (steps) {
    event.preventDefault()
    if (event.shiftKey) {
      selection.modify('extend', ...steps)
    } else {
      if (steps[0] === 'forward') selection.collapseToEnd()
      else selection.collapseToStart()
      if (steps[1] === 'line' || steps[0] === 'backward') selection.modify('move', ...steps)
      selection.modify('extend', 'forward', 'word')
    }
    if (!source.contains(selection.anchorNode) || !source.contains(selection.focusNode)) selection.selectAllChildren(source.lastElementChild)
    follow(selection)
    tell(brief(selection.toString()))
    return true
  }
  if (event.key === 'Escape') {
    event.preventDefault()
    keyboardMarking = false
    selection.removeAllRanges()
    bar.hidden = true
    source.focus()
    tell('Marking stopped.')
    return true
  }
  if (event.key === 'Enter') {
    // The browser tells of a new selection a moment later.
    offer()
    const link = bar.querySelector('a')
    if (!bar.hidden && link && source === document.activeElement) {
      event.preventDefault()
      location.assign(link.href)
      return true
    }
  }
  if (event.key === 'Tab') keyboardMarking = false
  return false
}

function follow(selection) {
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  range.collapse(true)
  const there = range.getBoundingClientRect()
  const here = source.getBoundingClientRect()
  if (there.height && (there.top < here.top + 10 || there.bottom > here.bottom - 10)) source.scrollTop += there.top - here.top - source.clientHeight / 3
}

const brief = words => words.length > 200 ? words.slice(0, 100) + ' … ' + words.slice(-80) : words

// Places count code points, as in records.
function placeOf(node, offset) {
  let at = node
  let inside = offset
  if (node.nodeType !== Node.TEXT_NODE) {
    at = node.childNodes[offset] ?? null
    inside = 0
    if (!at) {
      const last = node === source ? source.lastElementChild : node
      return Number(last.dataset.start) + [...last.textContent].length
    }
  }
  let part = (at.nodeType === Node.TEXT_NODE ? at.parentElement : at).closest('#source [data-start]')
  if (!part) {
    part = at.nextElementSibling
    while (part && !part.dataset.start) part = part.nextElementSibling
    if (!part) return null
    inside = 0
  }
  return Number(part.dataset.start) + [...part.textContent.slice(0, inside)].length
}

document.addEventListener('selectionchange', offer)

// Offers to add what is marked.
function offer() {
  const selection = getSelection()
  if (!adds || !bar || selection.rangeCount === 0) return
  const range = selection.getRangeAt(0)
  if (selection.isCollapsed || !source.contains(range.startContainer) || !source.contains(range.endContainer) || !selection.toString().trim()) {
    bar.hidden = true
    return
  }
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return
  const address = new URL(adds.href)
  address.searchParams.set('start', start)
  address.searchParams.set('end', end)
  let link = bar.querySelector('a')
  if (!link) {
    link = document.createElement('a')
    link.textContent = 'Add what these words say'
    link.className = 'govuk-link'
    bar.append(link)
  }
  link.href = address.href
  bar.hidden = false
}
// Browsers mark no words from within a link. While the button is down it is none; let go of without marking, it leads on.
source.addEventListener('pointerdown', event => {
  const link = event.target.closest('a[href]')
  if (!link || !bar || event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  const to = link.getAttribute('href')
  link.removeAttribute('href')
  const over = new AbortController()
  const done = follows => setTimeout(() => {
    over.abort()
    link.setAttribute('href', to)
    const card = document.getElementById(to.slice(1))
    if (follows && card && getSelection().isCollapsed) show(card)
  })
  addEventListener('pointerup', () => done(true), { signal: over.signal })
  addEventListener('pointercancel', () => done(false), { signal: over.signal })
})
