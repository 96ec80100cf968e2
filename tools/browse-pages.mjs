import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/**
 * Opens pages in a headless browser without a network, on desk, phone, at night and in print, and asks axe-core of each:
 * `node tools/browse-pages.mjs FOLDER [PICTURES]`. Says what it finds and leaves with 1 where it found anything. The browser
 * is Chromium, named by `CHROMIUM` or `/usr/bin/chromium`.
 */
const [folder = '.', pictures] = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const views = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  night: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  print: { viewport: { width: 794, height: 1123 } },
}
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
})
let found = 0
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort())
  for (const [view, options] of Object.entries(views)) {
    // the page's own policy lets no script run, so the checker's must be let in beside it
    const context = await browser.newContext({ ...options, bypassCSP: true })
    await context.setOffline(true)
    const tab = await context.newPage()
    const said = []
    tab.on('pageerror', (error) => said.push(String(error)))
    tab.on('console', (message) => message.type() === 'error' && said.push(message.text()))
    tab.on('request', (request) => request.url().startsWith('file:') || said.push(`asks for ${request.url()}`))
    await tab.goto(pathToFileURL(join(folder, file)).href)
    if (view === 'print') await tab.emulateMedia({ media: 'print' })
    if (pictures !== undefined)
      await tab.screenshot({ path: join(pictures, `${basename(file, '.html')}.${view}.png`), fullPage: true })
    await tab.addScriptTag({ content: axe })
    const { violations, passes } = await tab.evaluate((runOnly) => globalThis.axe.run(document, { runOnly }), rules)
    said.push(
      ...violations.map(
        ({ id, help, nodes }) => `${id}: ${help}, ${nodes.length} times, first ${nodes[0].html.slice(0, 120)}`,
      ),
    )
    const [wide, room] = await tab.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    if (wide > room) said.push(`${wide} wide where there is room for ${room}`)
    if (passes.length < 10) said.push(`only ${passes.length} rules were looked at`)
    for (const one of said) console.log(`${file} ${view}: ${one}`)
    found += said.length
    if (pictures !== undefined && view === 'print')
      await tab.pdf({
        path: join(pictures, `${basename(file, '.html')}.pdf`),
        printBackground: true,
        preferCSSPageSize: true,
        tagged: true,
      })
    await context.close()
  }
await browser.close()
process.exitCode = found === 0 ? 0 : 1
