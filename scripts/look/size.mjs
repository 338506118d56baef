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

/** The best of three, since a machine may be busy with something else. */
export const openingTime = async (browser, path) => {
  const times = []
  for (let turn = 0; turn < 3; turn += 1) {
    const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    await tab.goto(pathToFileURL(path).href, { waitUntil: 'load' })
    times.push(
      await tab.evaluate(() => {
        const [{ loadEventEnd }] = performance.getEntriesByType('navigation')
        const [{ startTime }] = performance.getEntriesByName('first-contentful-paint')
        return { whole: Math.round(loadEventEnd), first: Math.round(startTime) }
      }),
    )
    await tab.context().close()
  }
  const { first, whole } = times.toSorted((one, other) => one.whole - other.whole)[0]
  return `first seen after ${first} ms, whole after ${whole} ms`
}
