import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed, isolated, nodeOf, type Peers } from './installed.ts'

const newest: Peers = { zod: 'zod', 'fast-check': 'fast-check' }
const lowest: Peers = { zod: 'zod-lowest', 'fast-check': 'fast-check-lowest' }

let plain: string
let whole: string
let oldest: string
let apart: string
let piping: string

beforeAll(() => {
  plain = installed({})
  whole = installed(newest)
  oldest = installed(lowest)
  apart = isolated(newest)
  piping = installed({ 'fp-ts': 'fp-ts' })
})
afterAll(() => {
  for (const folder of [plain, whole, oldest, apart, piping]) rmSync(folder, { recursive: true, force: true })
})

const run = (program: string, folder: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describe.each(['20', '22', '24'])('the packed package, installed, on Node %s', (major) => {
  let node: string
  beforeAll(() => {
    node = nodeOf(major)
  })

  it('is that Node', () => {
    expect(run(node, plain, '-p', 'process.versions.node.split(".")[0]').trim()).toBe(major)
  })
  it('loads from ESM without the optional peers', () => {
    expect(run(node, plain, 'plain.mjs')).toBe('')
  })
  it('loads from CommonJS without the optional peers', () => {
    expect(run(node, plain, 'plain.cjs')).toBe('')
  })
  it('loads schemas and testing with the peers, the newest and the lowest', () => {
    expect(run(node, whole, 'peers.mjs')).toBe('')
    expect(run(node, oldest, 'peers.mjs')).toBe('')
  })
  it('loads where every package is kept apart', () => {
    expect(run(node, apart, 'plain.cjs')).toBe('')
    expect(run(node, apart, 'peers.mjs')).toBe('')
  })
  it('runs from a bundle', async () => {
    const decide = `
      import { assess, parseFeedback } from 'voc-rules'
      import { standardProgramme } from 'voc-rules/policies'
      const { right } = parseFeedback({ id: '1', score: 3, receivedAt: '2026-11-21T02:00:00Z' })
      console.log(assess(standardProgramme)({ feedback: right }).priority)`
    const { outputFiles } = await build({
      stdin: { contents: decide, resolveDir: plain },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    })
    writeFileSync(join(plain, `bundle-${major}.js`), outputFiles[0]?.text ?? '')
    expect(run(node, plain, `bundle-${major}.js`)).toBe('P1\n')
  })
  it('runs its command on the bundled sample', () => {
    const home = join(plain, 'node_modules/voc-rules')
    const bin = join(
      home,
      (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: Record<string, string> }).bin[
        'voc-rules'
      ] ?? '',
    )
    const args = [
      bin,
      'triage',
      join(home, 'samples/feedback.csv'),
      '--format',
      'json',
      '--as-of',
      '2026-11-22T00:00:00Z',
    ]
    const { status, stdout, stderr } = spawnSync(node, args, { cwd: plain, encoding: 'utf8' })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const { balance, queue } = JSON.parse(stdout) as {
      balance: Record<string, number>
      queue: readonly object[]
    }
    const { read, decided, merged, excluded, rejected } = balance as Record<string, number>
    expect(read).toBe((decided ?? 0) + (merged ?? 0) + (excluded ?? 0) + (rejected ?? 0))
    expect(queue.length).toBeGreaterThan(0)
  })
})

const settings = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022']
const checked = (compiler: string, folder: string, file: string, ...options: readonly string[]): string =>
  spawnSync(process.execPath, [resolve('node_modules', compiler, 'bin/tsc'), ...settings, ...options, file], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout

describe.each([
  ['5.9', 'typescript-5'],
  ['6.0', 'typescript'],
  ['7.0', 'typescript-7'],
])('the types of the packed package, under TypeScript %s', (version, compiler) => {
  it('are checked by that compiler', () => {
    expect(run(process.execPath, '.', join('node_modules', compiler, 'bin/tsc'), '--version')).toContain(version)
  })
  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('hold with module %s, without peers and without skipLibCheck', (module, moduleResolution) => {
    expect(checked(compiler, plain, 'types.ts', '--module', module, '--moduleResolution', moduleResolution)).toBe('')
  })
  it('are those of fp-ts, for whoever pipes with it', () => {
    expect(checked(compiler, piping, 'piped.ts', '--module', 'esnext', '--moduleResolution', 'bundler')).toBe('')
  })
  it('hold with the peers, the newest and the lowest, and where every package is kept apart', () => {
    for (const folder of [whole, oldest, apart])
      expect(checked(compiler, folder, 'peers.ts', '--module', 'node16', '--skipLibCheck')).toBe('')
  })
})

describe('the packed package', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s leads to files that it brings', (page) => {
    const home = join(plain, 'node_modules/voc-rules')
    const targets = [...readFileSync(join(home, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, to]) => to ?? '',
    )
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => !existsSync(join(home, target)))).toEqual([])
  })
  it('needs nothing from its users', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object }
    expect(dependencies).toBeUndefined()
  })
  it('brings no source maps, no stamps of its build and no file but its own', () => {
    const listed = execFileSync('tar', ['-tzf', '.cache/pack/package.tgz'], { encoding: 'utf8' }).trim().split('\n')
    const own =
      /^package\/(?:bin\/voc-rules\.js|dist\/.*(?:\.d\.c?ts|\.c?js|NOTICES\.txt)|(?:samples|docs)\/.*|package\.json|\w+(?:\.zh-CN)?\.md|LICENSE|LICENSES\/.*|NOTICE|src\/policies\/inner-loop\/triage\.ts|src\/testing\/laws\/triage-laws\.ts|tests\/purity\/purity\.test\.ts)$/
    expect(listed.filter((path) => !own.test(path) || /\/\./.test(path))).toEqual([])
  })
})
