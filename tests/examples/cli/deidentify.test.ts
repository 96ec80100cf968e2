import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draft, writable } from '../../../src/cli/kit/write-file.ts'
import { cli } from '../../support/cli.ts'

const feedback = [
  'id,评分,评论,客户姓名,客服',
  '1,2,"我叫李娜，电话 138 0013 8000，客服赵敏态度差",李娜,赵敏',
  '2,9,很好,王五,赵敏',
  '3,1,"订单号20261121880012345还没到，李娜说不管",李娜,李娜',
]
  .map((row) => `${row}\n`)
  .join('')
const files = { 'f.csv': feedback, 'staff.txt': '赵敏\n\n孙权\n' }
const secrets = ['李娜', '138 0013 8000', '13800138000', '赵敏', '王五']

describe('voc-rules deidentify', () => {
  it('masks customers’ words and writes only the columns named', async () => {
    const { code, out, error } = await cli(
      ['deidentify', 'f.csv', '--names', '客户姓名,客服', '--keep', 'id', '--locale', 'zh-CN'],
      files,
    )
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'id,评论',
        '1,我叫[姓名1]，电话 [手机1]，客服[姓名2]态度差',
        '2,很好',
        '3,订单号20261121880012345还没到，[姓名1]说不管',
        '',
      ].join('\r\n'),
    )
    expect(error).toContain('读取 3 行：脱敏 2 行，无需脱敏 1 行')
  })

  it('tells nothing of what it masked: not in rows, not in what it says, only in the map', async () => {
    const { code, out, error, written } = await cli(
      [
        'deidentify',
        'f.csv',
        '--columns',
        '评论,客服',
        '--names',
        '客户姓名',
        '--known',
        'staff.txt',
        '--map',
        'm.ndjson',
        '--output',
        'o.csv',
      ],
      files,
    )
    expect(code).toBe(0)
    expect(out).toBe('')
    for (const secret of secrets) {
      expect(error).not.toContain(secret)
      expect(written['o.csv']).not.toContain(secret)
    }
    const map = (written['m.ndjson'] ?? '').trim().split('\n')
    expect(map.map((line): unknown => JSON.parse(line))[0]).toEqual({
      record: 1,
      token: '[name1]',
      class: 'name',
      value: '李娜',
    })
    expect(error).toContain('m.ndjson undoes the masking')
  })

  it('masks what is asked for besides', async () => {
    const { out } = await cli(
      ['deidentify', 'f.csv', '--also', 'order', '--format', 'ndjson', '--locale', 'zh-CN'],
      files,
    )
    expect(
      out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))[2],
    ).toEqual({
      评论: '订单号[订单1]还没到，[姓名1]说不管',
    })
  })

  it('reads NDJSON and writes NDJSON', async () => {
    const { code, out } = await cli(['deidentify', 'f.ndjson'], {
      'f.ndjson': '{"comment":"call me on +1 (202) 555-0143","score":3}\n',
    })
    expect(code).toBe(0)
    expect(out).toBe('{"comment":"call me on [phone1]"}\n')
  })

  it.each([
    [['f.csv', '--output', 'f.csv'], 3],
    [['f.csv', '--map', 'f.csv'], 3],
    [['f.csv', '--known', 'staff.txt', '--map', 'staff.txt'], 3],
    [['f.csv', '--map', 'x', '--output', 'x'], 2],
    [['f.csv', '--also', 'shoeSize'], 2],
    [['f.csv', '--columns', 'words'], 2],
    [['f.csv', '--format', 'html'], 2],
    [['f.csv', '--known', 'nobody.txt'], 1],
    [['none.csv'], 1],
    [['f.csv', '--output', '/full/o.csv'], 3],
  ])('refuses %j', async (argv, expected) => {
    const { code, out, error, written } = await cli(['deidentify', ...argv], files)
    expect(code).toBe(expected)
    expect(error).toMatch(/^voc-rules: /u)
    expect(out).toBe('')
    expect(written).toEqual({})
  })

  it('leaves out a row it cannot read, and says which', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('comment\nfine\n'), 0xff, 0xfe, 0x0a])
    const { code, out, error } = await cli(['deidentify', 'f.csv', '--encoding', 'utf-8'], { 'f.csv': bytes })
    expect(code).toBe(1)
    expect(out).toBe('comment\r\nfine\r\n')
    expect(error).toContain('1 row cannot be read, the first of them: 2')
  })
})

describe('a file only its owner reads', () => {
  it('has mode 0600, new or replaced', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'voc-rules-'))
    for (const name of ['new', 'there']) {
      const file = join(folder, name)
      if (name === 'there') writeFileSync(file, 'before', { mode: 0o644 })
      expect(await writable(file, [join(folder, 'input')])).toEqual({ _tag: 'Right', right: undefined })
      const map = draft(file, 0o600)
      map.write('secret')
      expect(await map.keep()).toEqual({ _tag: 'Right', right: undefined })
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readFileSync(file, 'utf8')).toBe('secret')
    }
  })
})
