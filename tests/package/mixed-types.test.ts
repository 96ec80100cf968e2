import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed, withNextVersion } from './installed.ts'

let home: string

beforeAll(() => {
  home = installed({})
  withNextVersion(home)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

const typeCheck = (moduleResolution: string, ...files: readonly string[]): string => {
  const settings = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022']
  const args = [...settings, '--module', moduleResolution, '--moduleResolution', moduleResolution, ...files]
  return spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...args], {
    cwd: home,
    encoding: 'utf8',
  }).stdout
}

describe('the types of the packed package', () => {
  it.each(['node16', 'nodenext'])('are one in ESM and CommonJS modules, with %s', (resolution) => {
    expect(typeCheck(resolution, 'mixed/made.cts', 'mixed/use.mts')).toBe('')
  })
  it.each(['node16', 'nodenext'])('are one in two versions packed apart, with %s', (resolution) => {
    expect(typeCheck(resolution, 'mixed/made.cts', 'mixed/versions.mts')).toBe('')
  })
  it('are those of two packages', () => {
    const versions = ['voc-rules', 'voc-rules-next'].map(
      (name) =>
        (JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
          .version,
    )
    expect(new Set(versions).size).toBe(2)
    expect(existsSync(join(home, 'node_modules/voc-rules-next/dist/index.d.cts'))).toBe(true)
  })
})
