import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { left } from 'fp-ts/Either'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRecords } from '../../../src/cli/read/open.ts'
import { mostInOne, tooManyFor } from '../../../src/cli/triage/too-many.ts'
import { bundled } from '../../support/bundled.ts'

const home = mkdtempSync(join(tmpdir(), 'voc-rules-garbage-'))
let main = ''
beforeAll(async () => {
  main = await bundled(home)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const env = { ...process.env, LANG: 'en', LC_ALL: '', NO_COLOR: '1' }
const run = (argv: readonly string[]) =>
  spawnSync(process.execPath, [main, 'triage', ...argv], { cwd: home, encoding: 'utf8', env, maxBuffer: 1 << 26 })
const inShell = (command: string) =>
  spawnSync('sh', ['-c', command.replaceAll('VOC', `"${process.execPath}" "${main}" triage`)], {
    cwd: home,
    encoding: 'utf8',
    env,
  })
const at = ['--received-at', '2026-11-20T00:00:00Z']
/** Bytes that look like lots, the same every time. */
const noise = (size: number): Buffer => {
  const bytes = Buffer.allocUnsafe(size)
  let state = 1
  for (let place = 0; place < size; place++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    bytes[place] = state >>> 24
  }
  return bytes
}

describe('what is no feedback', () => {
  const megabytes = 50
  beforeAll(() => {
    const some = noise(1 << 20)
    const bytes = Buffer.concat([Buffer.from('x'), ...Array.from({ length: megabytes }, () => some)])
    writeFileSync(join(home, 'g'), bytes)
    writeFileSync(join(home, 'headed.csv'), Buffer.concat([Buffer.from('id,score,text\n'), bytes.subarray(0, 1 << 20)]))
    mkdirSync(join(home, 'folder.csv'))
    writeFileSync(join(home, 'empty.csv'), '')
    writeFileSync(join(home, 'header.csv'), 'id,score,text\n')
    writeFileSync(join(home, 'good.csv'), 'id,score,text\n1,2,x\n')
  })
  it.each([
    [['g'], 1, 'is not utf-8'],
    [['g', '--input-format', 'tsv'], 1, 'is not utf-8'],
    [['g', '--input-format', 'json'], 1, 'is not utf-8'],
    [['g', '--input-format', 'ndjson'], 1, 'is not utf-8'],
    [['g', '--encoding', 'gb18030'], 1, 'is not gb18030'],
    [['headed.csv'], 1, 'rows are not utf-8'],
    [['folder.csv'], 1, 'no file in this folder'],
    [['none.csv'], 1, 'there is no such file'],
    [['empty.csv'], 1, 'the file is empty'],
    [['header.csv'], 1, 'there is not one row in it'],
  ])('ends in one line: %s', (file, code, says) => {
    const { status, stdout, stderr } = run([...file, ...at])
    expect([status, stdout, stderr.trim().split('\n').length], stderr.slice(0, 400)).toEqual([code, '', 1])
    expect(stderr).toContain(says)
  })
})

describe('where nothing can be written', () => {
  const full = existsSync('/dev/full')
  it.runIf(full)('a full disk ends in one line, for the result, the rejects and standard output', () => {
    for (const [command, file] of [
      ['VOC good.csv --received-at 2026-11-20T00:00:00Z --output /dev/full', '/dev/full'],
      ['VOC good.csv --received-at 2026-11-20T00:00:00Z --format ndjson > /dev/full', 'stdout'],
    ] as const) {
      const { status, stderr } = inShell(command)
      const lines = stderr.trim().split('\n')
      expect([status, lines.filter((line) => line.startsWith('voc-rules: '))]).toEqual([
        3,
        [`voc-rules: ${file}: cannot be written (ENOSPC).`],
      ])
    }
    writeFileSync(join(home, 'bad.csv'), 'id,score\n1,x\n')
    expect(run(['bad.csv', ...at, '--rejects', '/dev/full'])).toMatchObject({
      status: 3,
      stderr: 'voc-rules: /dev/full: cannot be written (ENOSPC).\n',
    })
  })
  it('a folder that is not there ends in one line, and nothing is left behind', () => {
    const { status, stderr } = run(['good.csv', ...at, '--output', 'none/q.json'])
    expect([status, stderr]).toEqual([3, 'voc-rules: none/q.json: cannot be written (ENOENT).\n'])
    run(['g.ndjson', ...at, '--rejects', 'rejects.ndjson', '--output', 'q.json'])
    expect(readdirSync(home).filter((name) => /tmp$|^rejects|^q\.json/u.test(name))).toEqual([])
  })
  it('a reader that has seen enough ends it quietly', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `${row},${row % 7},${'x'.repeat(200)}`)
    writeFileSync(join(home, 'long.csv'), ['id,score,text', ...rows].join('\n'))
    for (const format of ['ndjson', 'json'])
      expect(inShell(`(VOC long.csv ${at.join(' ')} --format ${format} 2> err; echo $? > code) | head -1`).status).toBe(
        0,
      )
    const { stdout } = inShell('cat code err')
    expect(stdout).toMatch(/^0\n/u)
    expect(stdout).not.toMatch(/EPIPE|voc-rules:/u)
  })
})

describe('a result too large', () => {
  it('for one object or one table is refused, and NDJSON named', () => {
    const many = tooManyFor({ format: 'json', limit: 0 })
    expect([many(mostInOne, 0), many(mostInOne - 1, 2), many(mostInOne + 1, 0)].map((one) => one?._tag)).toEqual([
      undefined,
      'ResultTooLarge',
      'ResultTooLarge',
    ])
    expect(tooManyFor({ format: 'json', limit: 20 })(mostInOne * 9, 0)).toBeUndefined()
    expect(tooManyFor({ format: 'table', limit: 0 })(mostInOne + 1, 0)?._tag).toBe('ResultTooLarge')
    expect(tooManyFor({ format: 'ndjson', limit: 0 })(mostInOne * 9, mostInOne * 9)).toBeUndefined()
  })
  it('JSON of more than 64 MiB is refused as it is read, and NDJSON named', async () => {
    const block = new Uint8Array(1 << 20).fill(0x20)
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 65; count++) yield block
    }
    expect(await openRecords('json', { file: 'f', stream: stream() })).toEqual(
      left({ _tag: 'JsonTooLarge', file: 'f', limit: 64 << 20 }),
    )
  })
})
