import { pathToFileURL } from 'node:url'

/** Walks through the page with the keyboard alone, as far as the first finding and through it. */
export const keyboardFaults = async (tab, path) => {
  await tab.goto(pathToFileURL(path).href)
  return [...(await skipLinkFaults(tab)), ...(await orderFaults(tab)), ...(await foldFaults(tab))]
}

const skipLinkFaults = async tab => {
  await tab.keyboard.press('Tab')
  const first = await tab.evaluate(() => {
    const { className, getBoundingClientRect } = document.activeElement
    const box = getBoundingClientRect.call(document.activeElement)
    return { className, seen: box.top >= 0 && box.height > 0 }
  })
  if (first.className !== 'skip' || !first.seen) return ['keyboard: the first stop is no skip link that can be seen']
  await tab.keyboard.press('Enter')
  return (await tab.evaluate(() => document.activeElement.id)) === 'main'
    ? []
    : ['keyboard: the skip link leads nowhere']
}

const orderFaults = async tab => {
  const faults = []
  let stops = 0
  await tab.evaluate(() => {
    globalThis.last = document.activeElement
  })
  for (; stops < 150; stops += 1) {
    await tab.keyboard.press('Tab')
    const stop = await tab.evaluate(() => {
      const now = document.activeElement
      if (now === document.body) return undefined
      const inOrder = Boolean(globalThis.last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)
      const box = now.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(now)
      globalThis.last = now
      return {
        what: `${now.tagName.toLowerCase()} "${now.textContent.trim().slice(0, 40)}"`,
        inOrder,
        ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        onScreen: box.bottom > 0 && box.top < innerHeight,
        large: ['A'].includes(now.tagName) || Math.min(box.width, box.height) >= 15,
      }
    })
    if (stop === undefined) break
    if (!stop.inOrder) faults.push(`keyboard: ${stop.what} comes out of order`)
    if (!stop.ringed) faults.push(`keyboard: nothing shows that ${stop.what} has the focus`)
    if (!stop.onScreen) faults.push(`keyboard: ${stop.what} has the focus off the screen`)
    if (!stop.large) faults.push(`keyboard: ${stop.what} is too small`)
  }
  console.log(`  keyboard: ${stops} stops, in the order of the page, each to be seen`)
  return faults
}

const foldFaults = async tab => {
  const fold = tab.locator('details.finding').first()
  if ((await fold.count()) === 0) return []
  await tab.evaluate(() => {
    for (let at = document.querySelector('details.finding').parentElement; at; at = at.parentElement) at.open = true
  })
  const faults = []
  for (const key of ['Enter', 'Space']) {
    const before = await fold.evaluate(each => each.open)
    await fold.locator('summary').focus()
    await tab.keyboard.press(key)
    if ((await fold.evaluate(each => each.open)) === before) faults.push(`keyboard: ${key} does not fold a finding`)
  }
  return faults
}
