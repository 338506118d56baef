import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** A tab with the page in it, and everything the browser had to complain of: its policy, errors, addresses asked for. */
export const opened = async (browser, path, settings) => {
  const tab = await (await browser.newContext(settings)).newPage()
  const noticed = []
  tab.on('console', message => noticed.push(`${message.type()}: ${message.text()}`))
  tab.on('pageerror', error => noticed.push(`error: ${error.message}`))
  tab.on('request', request => {
    if (request.url().split('#')[0] !== pathToFileURL(path).href) noticed.push(`asked for ${request.url()}`)
  })
  await tab.goto(pathToFileURL(path).href)
  return { tab, noticed }
}

/** What axe-core finds of WCAG 2.2 A and AA and of its own good practices, with everything on the page unfolded. */
export const accessibilityFaults = async tab => {
  await tab.evaluate(() => {
    // What is far from the screen is not laid out, and has no size and no colours to be judged by.
    const [sheet] = document.styleSheets
    sheet.insertRule('* { content-visibility: visible !important }', sheet.cssRules.length)
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  // Handed to the browser from outside: the policy of the page would run no script that is added to it.
  await tab.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const { violations, passes, incomplete } = await tab.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  const open = incomplete.map(({ id, nodes }) => `${id} ${nodes.length}`).join(', ')
  console.log(
    `  axe-core: ${violations.length} violations, ${passes.length} rules passed, to be seen by a person: ${open || 'none'}`,
  )
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, such as ${nodes[0].html.slice(0, 160)})`,
  )
}
