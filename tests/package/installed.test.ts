import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed, nodeOf } from './installed.ts'
import { manifest } from './support.ts'

let plain: string
let whole: string

beforeAll(() => {
  plain = installed([])
  whole = installed(Object.keys(manifest.peerDependencies))
})
afterAll(() => {
  for (const folder of [plain, whole]) rmSync(folder, { recursive: true, force: true })
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
  it('loads schemas and testing with the peers', () => {
    expect(run(node, whole, 'peers.mjs')).toBe('')
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

describe('the packed package', () => {
  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types that hold with module %s, without peers and without skipLibCheck', (module, moduleResolution) => {
    const settings = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022']
    const args = [...settings, '--module', module, '--moduleResolution', moduleResolution, 'types.ts']
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...args], {
      cwd: plain,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })
  it('needs nothing from its users but fp-ts, for its types', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    expect(Object.keys(dependencies)).toEqual(['fp-ts'])
  })
})
