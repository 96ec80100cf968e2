import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../src/cli/kit/read-file.ts'
import { cli, type Written } from '../../support/cli.ts'

const shop = 'id,rating,review,customer,date\n1,1,too slow,c1,2026-11-20T00:00:00Z\n2,9,fine,c2,2026-11-20T00:00:00Z\n'
const app =
  '{"id":"1","nps":0,"text":"充电器冒烟了","user":"c9","created_at":"2026-11-20T01:00:00Z"}\n{"nps":2,"text":"bad","created_at":"2026-11-20T02:00:00Z"}\n{\n'
const files = {
  'in/shop.csv': shop,
  'in/app.ndjson': app,
  'in/readme.md': '# not read',
  'other.csv': 'score,date\n3,2026-11-20T03:00:00Z\n',
}
const scaled = ['--scale', '0-10']

describe('several files in one run', () => {
  it('reads each with its own columns into one queue, the most urgent first', async () => {
    const { code, out } = await cli(
      ['triage', 'in/shop.csv', 'in/app.ndjson', '--map', 'score=rating,text=review', '--format', 'json', ...scaled],
      files,
    )
    expect(code).toBe(0)
    const { balance, queue, rejects, ...rest } = JSON.parse(out) as Written & Several
    expect(balance).toEqual({ read: 5, decided: 4, merged: 0, excluded: 0, rejected: 1 })
    expect(queue.map(({ feedbackId, places }) => [feedbackId, places])).toEqual([
      ['in/app.ndjson:1', [{ file: 'in/app.ndjson', record: 1, line: 1 }]],
      ['in/shop.csv:1', [{ file: 'in/shop.csv', record: 1, line: 2 }]],
      ['file-2-row-2', [{ file: 'in/app.ndjson', record: 2, line: 2 }]],
    ])
    expect(new Set(queue.map(({ acknowledgement }) => JSON.stringify(acknowledgement))).size).toBe(queue.length)
    expect(rejects).toMatchObject([{ file: 'in/app.ndjson', line: 3 }])
    expect(rest.shared).toEqual({ count: 1, first: ['1'] })
    expect(rest.files.map(({ file, read, rejected, columns }) => [file, read, rejected, columns['score']])).toEqual([
      ['in/shop.csv', 2, 0, 'rating'],
      ['in/app.ndjson', 3, 1, 'nps'],
    ])
  })

  it('never writes over a file that stands in a folder it reads', async () => {
    for (const option of ['--output', '--rejects']) {
      const { code, error, written } = await cli(['triage', 'in', option, 'in/shop.csv', ...scaled], files)
      expect([code, written['in/shop.csv']]).toEqual([3, undefined])
      expect(error).toContain('in/shop.csv: would overwrite the file that is read.')
    }
  })

  it('never writes the queue and what was refused into one file, however it is spelt', async () => {
    const argv = ['triage', 'in/shop.csv', '--output', 'same.ndjson', '--rejects', './same.ndjson', ...scaled]
    const { code, error, written } = await cli(argv, files)
    expect([code, written]).toEqual([2, {}])
    expect(error).toContain('--output and --rejects cannot name the same thing')
  })

  it('names an id once that belongs to several customers in each of two files', async () => {
    const two = 'id,score,customer,date\n7,1,cA,2026-11-20T00:00:00Z\n7,2,cB,2026-11-20T00:00:00Z\n'
    const { error } = await cli(['triage', 'a.csv', 'b.csv'], { 'a.csv': two, 'b.csv': two })
    expect(error).toContain('1 id belongs to more than one customer')
    expect(error).not.toContain('7, 7')
  })

  it('reads a file once, in however many spellings it is named', async () => {
    const argv = ['triage', 'other.csv', './other.csv', 'in/../other.csv', '--format', 'json', ...scaled]
    expect((JSON.parse((await cli(argv, files)).out) as Written).balance.read).toBe(1)
  })

  it('takes a folder for its readable files in the order of their names', async () => {
    const argv = ['triage', 'in', 'other.csv', '--output', 'out/queue.ndjson', ...scaled]
    const { code, error, written } = await cli(argv, files)
    expect([code, written['out/queue.ndjson']?.split('\n').length]).toEqual([0, 5])
    expect(error).toMatch(
      /^in\/app\.ndjson: 3 rows\.\n {2}Columns[\s\S]*\nin\/shop\.csv: 2 rows\.[\s\S]*\nother\.csv: 1 row\.\n/u,
    )
    expect(error).toContain('1 id stands in more than one file; they were kept apart, written FILE:ID: 1.')
    expect(error).toContain('in/app.ndjson, line 3: ')
    expect(error).not.toContain('readme')
  })

  it('takes a folder for what stands in its folders too, but for hidden files and what a spreadsheet holds open', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'voc-'))
    await mkdir(join(folder, '2026-11', '.git'), { recursive: true })
    for (const name of ['b.csv', '~$b.xlsx', '.hidden.csv', '2026-11/a.csv', '2026-11/.git/c.csv'])
      await writeFile(join(folder, name), 'x')
    expect(await filesOf(folder)).toEqual([join(folder, '2026-11', 'a.csv'), join(folder, 'b.csv')])
    expect(await filesOf(join(folder, 'b.csv'))).toBeUndefined()
    await rm(folder, { recursive: true })
  })

  it('refuses an output whose ending tells no format, unless the format is said', async () => {
    const argv = ['triage', 'other.csv', '--output', 'queue.foo', ...scaled]
    const { code, error, written } = await cli(argv, files)
    expect([code, written]).toEqual([2, {}])
    expect(error).toContain('--output')
    expect(error).toContain('queue.foo')
    expect((await cli([...argv, '--format', 'ndjson'], files)).code).toBe(0)
    expect((await cli([...argv.slice(0, 3), 'queue.txt', ...scaled], files)).code).toBe(0)
  })

  it('takes out of a folder nothing that the run reads as something else', async () => {
    const argv = ['triage', './in', '--customers', 'in/crm.csv', '--config', 'in/ours.json', '--format', 'json']
    const { out, error } = await cli(argv, {
      'in/crm.csv': 'customer,csm\nc1,Li\n',
      'in/ours.json': '{"version":1,"scale":"0-10"}',
      './in/shop.csv': shop,
      './in/crm.csv': 'customer,csm\nc1,Li\n',
      './in/ours.json': '{"version":1,"scale":"0-10"}',
    })
    expect([error.includes('ours.json: '), (JSON.parse(out) as Written).balance.read]).toEqual([false, 2])
  })

  it('says in both languages what cannot be read, and of which file', async () => {
    const refused = async (...argv: readonly string[]): Promise<readonly unknown[]> => {
      const { code, error } = await cli(['triage', ...argv], { ...files, 'bad.csv': 'a,b\n1,2\n', 'notes/a.md': '' })
      return [code, error.trim()]
    }
    expect(await refused('other.csv', 'none.csv')).toEqual([1, expect.stringContaining('none.csv')])
    expect(await refused('other.csv', 'bad.csv')).toEqual([2, expect.stringMatching(/bad\.csv[\s\S]*score/u)])
    expect(await refused('notes')).toEqual([1, expect.stringMatching(/notes: no file in this folder ends in \.csv/u)])
    expect(await refused('notes', '--locale', 'zh-CN')).toEqual([
      1,
      expect.stringContaining('notes：文件夹中没有以 .csv'),
    ])
    expect(await refused('-', 'other.csv', '-')).toEqual([2, expect.stringContaining('FILE')])
    expect(await refused('other.csv', 'in/shop.csv', '--map', 'score=stars')).toEqual([
      2,
      expect.stringContaining('“stars”'),
    ])
  })

  it('keeps what --since asks for, and a file without a row beside others', async () => {
    const { out } = await cli(
      ['triage', 'in', 'empty.csv', '--since', '2026-11-20T01:30:00Z', '--format', 'json', ...scaled],
      { ...files, 'empty.csv': 'score,date\n' },
    )
    const { balance, queue, files: read } = JSON.parse(out) as Written & Several
    expect([balance.read, balance.decided, queue.length]).toEqual([5, 1, 1])
    expect(read.at(-1)).toMatchObject({ file: 'empty.csv', read: 0 })
  })

  it('is what one file is where only one is read', async () => {
    const [alone, inFolder] = await Promise.all([
      cli(['triage', 'one/f.csv', '--format', 'json', ...scaled], { 'one/f.csv': shop }),
      cli(['triage', 'one', '--format', 'json', ...scaled], { 'one/f.csv': shop }),
    ])
    expect(inFolder).toEqual(alone)
  })
})

interface Several {
  readonly shared: { readonly count: number; readonly first: readonly string[] }
  readonly files: readonly {
    readonly file: string
    readonly read: number
    readonly rejected: number
    readonly columns: Readonly<Record<string, string>>
  }[]
}
