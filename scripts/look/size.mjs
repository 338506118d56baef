import { pathToFileURL } from 'node:url'

/** A report with as many findings: the same documents again, under other paths. */
export const large = (report, findings) => {
  const each = report.documents.reduce((sum, document) => sum + document.findings.length, 0)
  const times = Math.ceil(findings / each)
  return {
    ...report,
    documents: Array.from({ length: times }, (_, at) =>
      report.documents.map(({ document, findings: found }) => ({
        document: { ...document, path: `${at}/${document.path}` },
        findings: found.map(finding => ({ ...finding, id: `${finding.rule}@${at}/${finding.path}` })),
      })),
    ).flat(),
  }
}

/**
 * The best of three, since a machine may be busy with something else; and how much of it the page itself was at work, which
 * a busy machine makes little longer, and which alone is held against the bound.
 */
export const openingFaults = async (browser, path) => {
  const times = []
  for (let turn = 0; turn < 3; turn += 1) {
    const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    const session = await tab.context().newCDPSession(tab)
    await session.send('Performance.enable')
    await tab.goto(pathToFileURL(path).href, { waitUntil: 'load' })
    const { metrics } = await session.send('Performance.getMetrics')
    const seen = await tab.evaluate(() => {
      const [{ loadEventEnd }] = performance.getEntriesByType('navigation')
      const [{ startTime }] = performance.getEntriesByName('first-contentful-paint')
      return { whole: Math.round(loadEventEnd), first: Math.round(startTime) }
    })
    const atWork = metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN
    times.push({ ...seen, atWork: Math.round(atWork * 1000) })
    await tab.context().close()
  }
  const { first, whole, atWork } = times.toSorted((one, other) => one.whole - other.whole)[0]
  console.log(
    `ten thousand findings: first seen after ${first} ms, whole after ${whole} ms, ${atWork} ms of it at work`,
  )
  return atWork < bound ? [] : [`ten thousand findings: ${atWork} ms of work, more than ${bound}`]
}

/** What somebody waits for without wondering, in milliseconds. */
const bound = 2000
