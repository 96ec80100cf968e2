import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).trim()
const bin = (name) => resolve('node_modules/.bin', name)

/** npm's package of a Node version, kept in `.cache`. */
const nodeOf = (version) => {
  const name = `node-${process.platform}-${process.arch}`
  const folder = resolve('.cache', `node-${version}`)
  const program = join(folder, 'node_modules', name, 'bin/node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`], {
      cwd: folder,
    })
  }
  return program
}
const node = (version) => () => {
  const program = nodeOf(version)
  const [modules, common] = ['print.mjs', 'print.cjs'].map((file) => run(program, file))
  if (modules !== common) throw new Error('ESM and CommonJS differ')
  return { version: run(program, '--version'), text: modules }
}

/** The script build and the cases, as an engine takes them that knows no modules. */
const scripts = async () => {
  const { outputFiles } = await build({
    entryPoints: ['cases.js'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'vocCases',
    charset: 'utf8',
  })
  return [readFileSync('node_modules/voc-rules/dist/voc-rules.script.js', 'utf8'), outputFiles[0].text]
}
const asked = 'JSON.stringify({ ...vocCases.cases(vocRules), zoned: vocCases.zoned(vocRules) })'

const chromium = async () => {
  const { chromium: driver } = await import('playwright-core')
  const browser = await driver.launch({
    executablePath: '/usr/bin/chromium',
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  try {
    const page = await browser.newPage()
    for (const content of await scripts()) await page.addScriptTag({ content })
    return { version: browser.version(), text: await page.evaluate(asked) }
  } finally {
    await browser.close()
  }
}

const quickjs = async () => {
  const { getQuickJS } = await import('quickjs-emscripten')
  const context = (await getQuickJS()).newContext()
  const evaluate = (code) => {
    const value = context.unwrapResult(context.evalCode(code))
    const dumped = context.dump(value)
    value.dispose()
    return dumped
  }
  if (evaluate('typeof Intl') !== 'undefined') throw new Error('has Intl')
  for (const code of await scripts()) evaluate(`${code};0`)
  return { version: 'without Intl', text: evaluate(asked), isWithoutZones: true }
}

/** Compares by itself, with what Node answered in `.cache/expected.json`. */
const workerd = async () => {
  await build({
    entryPoints: ['worker.mjs'],
    bundle: true,
    format: 'esm',
    external: ['expected'],
    outfile: '.cache/worker.mjs',
  })
  run(bin('workerd'), 'test', 'workerd.capnp')
  return { version: run(bin('workerd'), '--version'), text: readFileSync('.cache/expected.json', 'utf8') }
}

const bun = () => {
  if (
    !existsSync('node_modules/bun/bin/bun.exe') ||
    run(process.execPath, '-p', "require('fs').statSync('node_modules/bun/bin/bun.exe').size") < 1e6
  )
    execFileSync(process.execPath, ['install.js'], { cwd: 'node_modules/bun' })
  return { version: run(bin('bun'), '--version'), text: run(bin('bun'), 'print.mjs') }
}
const deno = () => ({
  version: run(bin('deno'), '--version').split('\n')[0],
  text: run(bin('deno'), 'run', '--allow-read', 'print.mjs'),
})

export const engines = {
  'node-20': node('20'),
  'node-22': node('22'),
  'node-24': node('24'),
  'node-latest': node('latest'),
  bun,
  deno,
  workerd,
  chromium,
  quickjs,
}
