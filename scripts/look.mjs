/**
 * Looks at the page for auditors in a real browser, as tests without one cannot: accessibility by axe-core, the keyboard, the
 * filter, the policy that the page sets itself, how long ten thousand findings take, and pictures to be looked at.
 *
 *   npm run look -- OUT [REPORT.json…]    pictures, PDF and pages go to OUT; the samples of fixtures/reports without a report
 *
 * The browser is the one that CHROMIUM names, or the first found on PATH. Without one nothing is looked at, and it ends with 3.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { filterFaults } from './look/filter.mjs'
import { keyboardFaults } from './look/keyboard.mjs'
import { accessibilityFaults, opened } from './look/page.mjs'
import { large, openingFaults } from './look/size.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Each way of looking: what the browser pretends to be, and in which language the report is. */
const looks = [
  { name: 'light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light', deviceScaleFactor: 2 },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', deviceScaleFactor: 2 },
  { name: 'ar', viewport: { width: 1280, height: 900 }, colorScheme: 'light', language: 'ar' },
  { name: 'ar-phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', language: 'ar' },
  { name: 'no-script', viewport: { width: 1280, height: 900 }, colorScheme: 'light', javaScriptEnabled: false },
]

const main = async ([out, ...files]) => {
  if (out === undefined) return told(2, 'say where the pictures go: npm run look -- OUT [REPORT.json…]')
  const executablePath = browserPath()
  if (executablePath === undefined)
    return told(
      3,
      'no browser was found, so nothing was looked at; install Chromium, or name one: CHROMIUM=/path/to/chromium',
    )
  const { chromium } = await import('playwright-core')
  const { page } = await import(pathToFileURL(`${root}dist/reports/html/page.js`).href)
  mkdirSync(out, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    console.log(`${executablePath}, version ${browser.version()}`)
    const faults = []
    for (const file of files.length > 0 ? files : samples())
      faults.push(...(await lookAt(file, { browser, page, out })))
    const path = write(join(out, 'ten-thousand.html'), page(large(report(samples()[0]), 10_000)))
    faults.push(...(await openingFaults(browser, path)))
    for (const fault of faults) console.error(`- ${fault}`)
    return told(
      faults.length === 0 ? 0 : 1,
      faults.length === 0 ? 'nothing to mend' : `${faults.length} things to mend`,
    )
  } finally {
    await browser.close()
  }
}

const lookAt = async (file, { browser, page, out }) => {
  const faults = []
  for (const { name, language, ...settings } of looks) {
    const stem = join(out, `${basename(file, '.json')}-${name}`)
    const told = { ...report(file), ...(language && { language }) }
    const path = write(`${stem}.html`, page(told))
    const { tab, noticed } = await opened(browser, path, settings)
    const found = settings.javaScriptEnabled === false ? [] : await accessibilityFaults(tab)
    if (name === 'light') {
      found.push(...(await keyboardFaults(tab, path)), ...(await filterFaults(tab, path, told)))
      await tab.goto(pathToFileURL(path).href)
      await tab.pdf({ path: `${stem}.pdf`, preferCSSPageSize: true, tagged: true, outline: true })
    }
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) found.push(`${wide} pixels wider than the screen`)
    await tab.goto(pathToFileURL(path).href)
    await tab.screenshot({ path: `${stem}.png`, fullPage: true })
    console.log(`${basename(stem)}: ${found.length + noticed.length} things to mend`)
    faults.push(...[...found, ...noticed].map(fault => `${basename(stem)}: ${fault}`))
    await tab.context().close()
  }
  return faults
}

const samples = () =>
  readdirSync(`${root}fixtures/reports`)
    .filter(name => name.endsWith('.json'))
    .map(name => `${root}fixtures/reports/${name}`)

const report = file => JSON.parse(readFileSync(file, 'utf8'))

const write = (path, text) => {
  writeFileSync(path, text)
  return resolve(path)
}

const browserPath = () =>
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(path => existsSync(path))

const told = (code, text) => {
  console.log(text)
  return code
}

process.exitCode = await main(process.argv.slice(2))
