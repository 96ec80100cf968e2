import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundled } from '../../support/bundled.ts'
import { cli } from '../../support/cli.ts'

const home = mkdtempSync(join(tmpdir(), 'voc-rules-cli-'))
const main = join(home, 'dist/cli/main.js')
const run = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, [main, ...argv], {
    cwd: home,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en', LC_ALL: '', NO_COLOR: '1' },
  })

beforeAll(async () => {
  await bundled(home)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the bundled command', () => {
  it('decides the sample of its package', () => {
    const { status, stdout, stderr } = run(['triage', '--sample', '--limit', '3'])
    expect(status).toBe(0)
    expect(stdout).toContain('40 rows read: 37 decided, 2 merged (1 amendment), 1 without an answer, 0 rejected')
    expect(stderr).toContain('Not understood and left aside: “score” 1× ("11")')
  })
  it('reads standard input and replaces files as a whole', () => {
    writeFileSync(join(home, 'out.json'), 'before')
    const argv = ['triage', '-', '--input-format', 'ndjson', '--received-at', '2026-11-20T00:00:00Z']
    const { status, stdout } = run(
      [...argv, '--format', 'json', '--output', 'out.json', '--rejects', 'bad.ndjson'],
      '{"score":1}\n{',
    )
    expect([status, stdout]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(home, 'out.json'), 'utf8'))).toMatchObject({
      balance: { read: 2, decided: 1, rejected: 1 },
    })
    expect(JSON.parse(readFileSync(join(home, 'bad.ndjson'), 'utf8'))).toMatchObject({ line: 2 })
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
  it('decides many rows on threads as one thread does, byte for byte', async () => {
    const said = ['充电器冒烟了，我要起诉', 'too slow', '还不错', 'Nobody called back, never again']
    const rows = Array.from({ length: 6400 }, (_, row) =>
      JSON.stringify({ id: `r-${row % 6000}`, score: row % 11, text: said[row % 4], date: '2026-11-20T00:00:00Z' }),
    ).join('\n')
    writeFileSync(join(home, 'many.ndjson'), rows)
    for (const output of ['many-queue.ndjson', 'many-queue.csv']) {
      const argv = ['triage', 'many.ndjson', '--as-of', '2026-11-21T04:00:00Z', '--output', output]
      const { status, stderr } = run(argv)
      const alone = await cli(argv, { 'many.ndjson': rows })
      expect([status, stderr]).toEqual([0, alone.error])
      expect(readFileSync(join(home, output), 'utf8') === alone.written[output]).toBe(true)
    }
  })
  it('leaves with a code and one line, and writes nothing', () => {
    for (const [argv, code] of [
      [['triage', 'none.csv'], 1],
      [['triage', '--sample', '--bogus'], 2],
      [['triage', '--sample', '--rejects', 'none/bad.ndjson'], 3],
      [['triage', 'samples/feedback.csv', '--output', './samples/../samples/feedback.csv'], 3],
    ] as const) {
      const { status, stdout, stderr } = run(argv)
      expect([argv, status, stdout]).toEqual([argv, code, ''])
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
    expect(readFileSync(join(home, 'samples/feedback.csv'), 'utf8')).toContain('f-001')
  })
  it('ends quietly when the reader closes the pipe', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `${row},${row % 7},${'x'.repeat(200)},2026-11-20T00:00:00Z`)
    writeFileSync(join(home, 'long.csv'), ['id,score,text,date', ...rows].join('\n'))
    const child = spawn(process.execPath, [main, 'triage', 'long.csv', '--format', 'ndjson'], { cwd: home })
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(errors).not.toContain('EPIPE')
  })
})
