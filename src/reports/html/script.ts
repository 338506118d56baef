/**
 * The one script of the page: it filters the findings, keeps the filter in the part of the address after `#`, and opens
 * what a link leads to. It holds no text of a report and makes no markup. Without it the filter is not shown.
 */
export const script = `'use strict'
{
  const form = document.getElementById('filter')
  const section = document.getElementById('findings')
  const output = document.querySelector('#filter output')
  const printed = document.querySelector('.printed')
  const rows = [...document.querySelectorAll('.finding')]
  const folds = [...document.querySelectorAll('.group, .part')]
  const before = new Map(folds.map(fold => [fold, fold.open]))
  const texts = new Map()
  const mark = '#filter?'
  const names = ['level', 'theme', 'group', 'text']
  let waiting

  const textOf = row => {
    if (!texts.has(row)) {
      const name = row.closest('.group').querySelector('h3').textContent
      texts.set(row, (row.textContent + ' ' + name).toLowerCase())
    }
    return texts.get(row)
  }

  const wanted = () => {
    const values = new URLSearchParams()
    const outcomes = [...form.querySelectorAll('[name=outcome]:checked')].map(box => box.value)
    if (outcomes.length > 0) values.set('outcome', outcomes.join(','))
    for (const name of names) {
      const value = form.elements[name] ? form.elements[name].value.trim() : ''
      if (value !== '') values.set(name, value)
    }
    return values
  }

  const fill = values => {
    const outcomes = (values.get('outcome') || '').split(',')
    for (const box of form.querySelectorAll('[name=outcome]')) box.checked = outcomes.includes(box.value)
    for (const name of names) {
      const field = form.elements[name]
      if (field) field.value = values.get(name) || ''
    }
  }

  // Whether the form could take everything that an address asks for; that of another report may ask for a theme that is not here.
  const taken = values => {
    const held = wanted()
    const parts = value => (value || '').trim().split(',').sort().join()
    return [...values].every(([name, value]) => parts(value) === parts(held.get(name)))
  }

  // What the form could not take, nothing fits: a filter that is silently dropped would show everything in its name.
  const apply = untaken => {
    const values = untaken || wanted()
    const outcomes = values.has('outcome') ? values.get('outcome').split(',') : []
    const words = (values.get('text') || '').toLowerCase().split(/[ ]+/).filter(word => word !== '')
    const fits = row =>
      !untaken &&
      (outcomes.length === 0 || outcomes.includes(row.dataset.outcome)) &&
      (!values.has('level') || row.dataset.level === values.get('level')) &&
      (!values.has('theme') || row.dataset.theme === values.get('theme')) &&
      (!values.has('group') || row.closest('.group').dataset.group === values.get('group')) &&
      words.every(word => textOf(row).includes(word))
    const filtered = values.toString() !== ''
    let shown = 0
    const full = new Set()
    for (const row of rows) {
      const fit = !filtered || fits(row)
      if (row.hidden === fit) row.hidden = !fit
      if (fit) {
        shown += 1
        full.add(row.parentElement).add(row.closest('.group'))
      }
    }
    for (const fold of folds) {
      const there = !filtered || full.has(fold)
      fold.hidden = !there
      if (filtered && there) fold.open = true
      if (!filtered && section.dataset.filtered === 'yes') fold.open = before.get(fold)
    }
    section.dataset.filtered = filtered ? 'yes' : 'no'
    const say = text => text.replace('{shown}', String(shown)).replace('{all}', String(rows.length))
    output.textContent = say(filtered && shown === 0 ? output.dataset.none : output.dataset.text)
    printed.textContent = say(printed.dataset.text) + ' (' + values.toString() + ')'
    return values
  }

  const soon = after => {
    clearTimeout(waiting)
    waiting = setTimeout(() => keep(apply()), after)
  }

  const keep = values => show(values.toString() !== '' ? mark + values.toString() : '#findings')

  const show = address => {
    try {
      history.replaceState(null, '', address)
    } catch {
      // A browser may forbid it for files; the filter works all the same.
    }
  }

  const reveal = target => {
    if (target.closest('[hidden]')) {
      fill(new URLSearchParams())
      apply()
    }
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
    target.scrollIntoView()
  }

  const follow = () => {
    const { hash } = location
    clearTimeout(waiting)
    if (form && hash.startsWith(mark)) {
      const values = new URLSearchParams(hash.slice(mark.length))
      fill(values)
      apply(taken(values) ? undefined : values)
      section.scrollIntoView()
    } else if (hash.length > 1) {
      const target = document.getElementById(hash.slice(1))
      if (target) reveal(target)
    }
  }

  if (form) {
    form.hidden = false
    form.addEventListener('input', () => soon(120))
    form.addEventListener('submit', event => event.preventDefault())
    form.addEventListener('reset', () => soon(0))
    const openAll = open => {
      for (const fold of [...folds, ...rows]) if (!fold.hidden) fold.open = open
    }
    form.elements.open.addEventListener('click', () => openAll(true))
    form.elements.close.addEventListener('click', () => openAll(false))
    document.addEventListener('click', event => {
      const link = event.target.closest && event.target.closest('a[data-filter]')
      if (!link) return
      event.preventDefault()
      clearTimeout(waiting)
      const hash = mark + link.dataset.filter
      if (location.hash === hash) follow()
      else location.hash = hash
    })
    apply()
  }
  // The address leads to the finding that was opened last, so that it can be sent to somebody.
  document.addEventListener('click', event => {
    const summary = event.target.closest && event.target.closest('.finding > summary, .rule > summary')
    if (!summary || summary.parentElement.open || (section && section.dataset.filtered === 'yes')) return
    show('#' + summary.parentElement.id)
  })
  addEventListener('hashchange', follow)
  follow()

  // A browser that cannot open them by style alone has them opened for it before it prints.
  if (!CSS.supports('selector(::details-content)')) {
    let opened = []
    addEventListener('beforeprint', () => {
      opened = [...document.querySelectorAll('details:not([open])')]
      for (const fold of opened) fold.open = true
    })
    addEventListener('afterprint', () => {
      for (const fold of opened) fold.open = false
    })
  }
}
`
