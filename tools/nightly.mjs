import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * What takes minutes or asks the registry: `npm run nightly`, or `npm run nightly -- NAME…` for some. Says of each part
 * whether it passed.
 */
const npms = ['10.8.2', '11']
const platforms = [
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
]

const at = (folder, program, ...args) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
const npm = (version) => ['npx', '--yes', `npm@${version}`]
const fresh = () => mkdtempSync(join(tmpdir(), 'voc-rules-nightly-'))
const clone = () => {
  const folder = fresh()
  at('.', 'git', 'clone', '--quiet', '.', folder)
  return folder
}
const clean = (folder) => {
  const changed = at(folder, 'git', 'status', '--porcelain')
  if (changed !== '') throw new Error(`changed: ${changed}`)
}

/** A clone installs, shows the sample and stays as it was, by the oldest and the newest npm. */
const clones = () => {
  for (const version of npms) {
    const folder = clone()
    const [npx, ...args] = npm(version)
    at(folder, npx, ...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
    clean(folder)
    const queue = at(folder, 'npx', 'voc-rules', 'triage', 'samples/feedback.csv')
    if (!queue.includes('P0')) throw new Error(`no queue: ${queue}`)
    clean(folder)
    at(folder, npx, ...args, 'install', '--package-lock-only', '--ignore-scripts')
    clean(folder)
    rmSync(folder, { recursive: true })
  }
}

/** Every native package is there for a platform that is not this one. */
const others = () => {
  for (const [os, cpu] of platforms) {
    const folder = fresh()
    for (const file of ['package.json', 'package-lock.json', '.npmrc', 'bin'])
      cpSync(file, join(folder, file), { recursive: true })
    at(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', `--os=${os}`, `--cpu=${cpu}`)
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
    const wanted = Object.entries(lock).filter(([, one]) => one.os?.includes(os) && one.cpu?.includes(cpu))
    const missing = wanted.filter(([path]) => readdirSync(join(folder, path)).length === 0).map(([path]) => path)
    if (wanted.length < 4 || missing.length > 0)
      throw new Error(`${os} ${cpu}: ${wanted.length} wanted, missing ${missing}`)
    console.log(`     ${os} ${cpu}: ${wanted.length} native packages`)
    rmSync(folder, { recursive: true })
  }
}

/** A git dependency is built as it is installed, by the oldest and the newest npm. */
const gitDependency = () => {
  for (const version of npms) {
    const folder = fresh()
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    const [npx, ...args] = npm(version)
    at(folder, npx, ...args, 'install', `git+file://${resolve('.')}`, '--no-audit', '--no-fund')
    const said = at(
      folder,
      process.execPath,
      '-e',
      "import('voc-rules').then(({ segmentOf }) => console.log(segmentOf(9)))",
    )
    if (said.trim() !== 'promoter') throw new Error(said)
    at(folder, 'npx', 'voc-rules', '--version')
    rmSync(folder, { recursive: true })
  }
}

/** Every single edit of three programmes: what loses somebody is refused. */
const edits = () => {
  const { status, stdout } = spawnSync('npx', ['vitest', 'run', 'tests/models/programme'], {
    encoding: 'utf8',
    env: { ...process.env, EDITS: 'all' },
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stdout)
}

/** Random walks over the books: 20,000 histories of racing writers, in which no customer is lost. */
const walks = () => said(at('.', process.execPath, 'tools/walk-books.mjs'))

/** The pages of the sample in headless Chromium, on desk, phone, at night and in print: nothing for axe to say. */
const pages = () => {
  const folder = fresh()
  for (const locale of ['zh-CN', 'en'])
    at(
      '.',
      process.execPath,
      'bin/voc-rules.js',
      'report',
      '--sample',
      '--locale',
      locale,
      '--output',
      join(folder, locale),
    )
  for (const locale of ['zh-CN', 'en']) at('.', process.execPath, 'tools/browse-pages.mjs', join(folder, locale))
  rmSync(folder, { recursive: true })
}

/** The store of the examples, its services and its PostgreSQL killed under load: nothing acknowledged lost, nothing twice. */
const store = () => {
  at('.', process.execPath, 'tools/build.mjs', 'library')
  said(at('examples/store', process.execPath, 'kill/run.mjs'))
}

/** The ledger on conditional puts, against an emulator. */
const dynamodb = () => {
  at('.', process.execPath, 'tools/build.mjs', 'library')
  installed('examples/dynamodb')
  at('examples/dynamodb', process.execPath, '--test', 'test/books.test.mjs')
}

/** 100,000 pieces of feedback over a cluster of three servers, two workers and a server killed midway. */
const cluster = () => {
  at('.', process.execPath, 'tools/build.mjs', 'library')
  installed('examples/cluster')
  said(at('examples/cluster', process.execPath, 'run.mjs'))
}
const installed = (folder) =>
  at(
    folder,
    'npm',
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--install-links=false',
  )
const said = (text) => console.log(text.trim().replace(/^/gm, '     '))

/** The packed package in every engine: Node 20 to the newest, Bun, Deno, workerd, Chromium and QuickJS, byte for byte. */
const runtimes = () => {
  at('.', process.execPath, 'tools/build.mjs', 'library')
  at('.', process.execPath, 'tools/pack.mjs', '.cache/pack/package.tgz')
  rmSync('examples/runtimes/node_modules/voc-rules', { recursive: true, force: true })
  installed('examples/runtimes')
  said(at('examples/runtimes', process.execPath, 'run.mjs'))
}

/** The functions of `examples/serverless`: their tests, the Worker in workerd, and what a cold start costs. */
const serverless = () => {
  at('.', process.execPath, 'tools/build.mjs', 'library')
  installed('examples/serverless')
  for (const script of ['test', 'worker']) at('examples/serverless', 'npm', 'run', '--silent', script)
  said(at('examples/serverless', 'npm', 'run', '--silent', 'cold-start'))
}

const parts = {
  clones,
  others,
  'git-dependency': gitDependency,
  walks,
  edits,
  pages,
  store,
  dynamodb,
  cluster,
  runtimes,
  serverless,
}
const named = process.argv.slice(2)
mkdirSync('.cache', { recursive: true })
let failed = 0
for (const [name, part] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue
  try {
    await part()
    console.log(`ok   ${name}`)
  } catch (error) {
    failed += 1
    console.log(`FAIL ${name}\n${error instanceof Error ? error.message : error}`)
  }
}
process.exitCode = failed === 0 ? 0 : 1
