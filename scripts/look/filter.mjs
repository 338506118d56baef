import { pathToFileURL } from 'node:url'

/** Whether the filter shows what it says, keeps itself in the address, and is read from there. */
export const filterFaults = async (tab, path, report) => {
  const found = [...report.documents, ...report.subjects].flatMap(({ findings }) => findings)
  if (found.length === 0) return []
  const failed = found.filter(({ outcome, standing }) => outcome === 'fail' && standing === 'in-force').length
  const faults = []
  const wants = async (what, wanted) => {
    const shown = await tab.locator('.finding:not([hidden])').count()
    if (shown !== wanted) faults.push(`filter: ${shown} findings instead of ${wanted} ${what}`)
  }
  await tab.goto(`${pathToFileURL(path).href}#filter?outcome=fail`)
  await tab.reload()
  await wants('that failed, from the address', failed)
  await tab.locator('button[type=reset]').click()
  await wants('once it is cleared', found.length)
  await tab.locator('[name=text]').fill(found[0].rule)
  await tab.waitForFunction(() => location.hash.includes('text='))
  await wants('on one rule', found.filter(({ rule }) => rule === found[0].rule).length)
  await tab.locator('button[type=reset]').click()
  const figure = tab.locator('.figures a[data-filter*="outcome=fail"]')
  await figure.click()
  await wants('on a must', found.filter(each => isFailedMust(each)).length)
  await tab.goto('about:blank')
  return faults
}

const isFailedMust = ({ outcome, standing, level }) => outcome === 'fail' && standing === 'in-force' && level === 'must'
