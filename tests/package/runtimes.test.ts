import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installed } from './installed.ts'

type Answers = { readonly [part: string]: unknown }

let folder: string
let expected: Answers
const asked = 'JSON.stringify({ ...vocCases.cases(vocRules), zoned: vocCases.zoned(vocRules) })'

beforeAll(() => {
  folder = installed({})
  cpSync('examples/runtimes', join(folder, 'runtimes'), {
    recursive: true,
    filter: (source) => !/node_modules|\.cache/.test(source),
  })
  expected = printed('print.mjs')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const printed = (file: string): Answers =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, 'runtimes', file)], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  ) as Answers

/** A realm with the language and nothing else, with what a script may need taken away. */
const realm = async (...missing: readonly string[]): Promise<Answers> => {
  const { outputFiles } = await build({
    entryPoints: ['examples/runtimes/cases.js'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'vocCases',
    charset: 'utf8',
  })
  const context = createContext({})
  for (const name of missing) runInContext(`delete globalThis.${name}`, context)
  const script = readFileSync(join(folder, 'node_modules/voc-rules/dist/voc-rules.script.js'), 'utf8')
  for (const code of [script, outputFiles[0]?.text ?? '']) runInContext(code, context)
  return JSON.parse(runInContext(asked, context) as string) as Answers
}

it('every area answers something', () => {
  expect(Object.keys(expected).length).toBe(13)
  for (const [part, answers] of Object.entries(expected))
    expect([part, JSON.stringify(answers).length > 100]).toEqual([part, true])
})
it('CommonJS answers as ESM does', () => {
  expect(printed('print.cjs')).toEqual(expected)
})
it('the script of one file answers as the modules do', async () => {
  expect(await realm('WebAssembly')).toEqual(expected)
})
it('an engine without Intl answers alike, and refuses where zones are asked for', async () => {
  const { zoned, ...answers } = await realm('WebAssembly', 'Intl')
  const { zoned: _, ...others } = expected
  expect(answers).toEqual(others)
  for (const one of Object.values(zoned as Answers)) {
    expect(one).toMatchObject({ _tag: 'Left' })
    expect(JSON.stringify(one)).toContain('ZoneDataMissing')
  }
})
