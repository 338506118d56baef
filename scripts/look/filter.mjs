import { pathToFileURL } from 'node:url'

/** Whether the filter shows what it says, keeps itself in the address, and is read from there. */
export const filterFaults = async (tab, path, report) => {
  const found = [...report.documents, ...report.subjects].flatMap(({ findings }) => findings)
  if (found.length === 0) return []
  const faults = []
  const wants = async (what, wanted) => {
    const shown = await counted(tab, wanted)
    if (shown !== wanted) faults.push(`filter: ${shown} findings instead of ${wanted} ${what}`)
    if (wanted === 0 && !(await saysNothing(tab))) faults.push(`filter: it does not say that there is none ${what}`)
  }
  const reached = async filter => {
    await tab.goto(`${pathToFileURL(path).href}#filter?${filter}`)
    await tab.reload()
  }
  const cleared = async () => {
    await tab.locator('button[type=reset]').click()
    await wants('once it is cleared', found.length)
  }
  for (const outcome of ['fail', 'waived', 'not-judged', 'not-in-force']) {
    await reached(`outcome=${outcome}`)
    await wants(
      `that came out as ${outcome}, from the address`,
      found.filter(each => outcomeOf(each) === outcome).length,
    )
  }
  await reached('theme=999&outcome=pass')
  await wants('of a theme that is not there', 0)
  await cleared()
  await tab.locator('[name=text]').fill(found[0].rule)
  await tab.waitForFunction(() => location.hash.includes('text='))
  await wants('on one rule', found.filter(({ rule }) => rule === found[0].rule).length)
  await cleared()
  await tab.locator('.figures a[data-filter*="outcome=fail"]').click()
  await wants('on a must', found.filter(each => outcomeOf(each) === 'fail' && each.level === 'must').length)
  faults.push(...(await leavingFaults(tab)))
  await tab.goto('about:blank')
  return faults
}

/** A link to what the filter hides shows it, and stays in the address. */
const leavingFaults = async tab => {
  const hidden = tab.locator('.finding[hidden]').first()
  if ((await hidden.count()) === 0) return []
  const id = await hidden.getAttribute('id')
  await tab.evaluate(hash => {
    location.hash = hash
  }, `#${id}`)
  const there = await tab
    .waitForFunction(sought => !document.getElementById(sought).closest('[hidden]'), id, { timeout: patience })
    .catch(() => undefined)
  if (there === undefined) return [`filter: the link to ${id}, which is hidden, does not show it`]
  await tab.waitForTimeout(300)
  const hash = await tab.evaluate(() => location.hash)
  return hash === `#${id}` ? [] : [`filter: the link to ${id} leaves ${hash} in the address`]
}

/** The page answers a click or a word a moment later, so what is counted at once may be the state before it. */
const counted = async (tab, wanted) => {
  const shown = () => document.querySelectorAll('.finding:not([hidden])').length
  await tab
    .waitForFunction(number => document.querySelectorAll('.finding:not([hidden])').length === number, wanted, {
      timeout: patience,
    })
    .catch(() => undefined)
  return tab.evaluate(shown)
}

const saysNothing = tab =>
  tab.evaluate(() => {
    const { textContent, dataset } = document.querySelector('#filter output')
    return (
      textContent !== '' && textContent === dataset.none.replace('{all}', document.querySelectorAll('.finding').length)
    )
  })

const outcomeOf = ({ outcome, standing }) => (standing === 'in-force' ? outcome : 'not-in-force')

/** How long the page may take to answer, in milliseconds. */
const patience = 3000
