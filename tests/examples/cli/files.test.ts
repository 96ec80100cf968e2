import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { left, right } from 'fp-ts/Either'
import { afterAll, describe, expect, it } from 'vitest'
import { openerWith, openFile, readBytes } from '../../../src/cli/kit/read-file.ts'
import { draft, dropAll, writable } from '../../../src/cli/kit/write-file.ts'
import { cli, inChunks } from '../../support/cli.ts'

const home = mkdtempSync(join(tmpdir(), 'voc-rules-files-'))
const at = (name: string): string => join(home, name)
const writeWhole = async (name: string, text: string) => {
  const one = draft(name)
  one.write(text)
  return one.keep()
}
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('files', () => {
  it('are opened, or it is said why not', async () => {
    writeFileSync(at('a'), 'abc')
    expect(await openFile(at('none'))).toEqual(left({ _tag: 'InputMissing', file: at('none') }))
    expect(await openFile(at('a/b'))).toEqual(left({ _tag: 'InputMissing', file: at('a/b') }))
    expect(await openFile(home)).toEqual(left({ _tag: 'InputIsFolder', file: home }))
    expect(await openFile('a\0b')).toMatchObject(left({ _tag: 'InputUnreadable' }))
    const opened = await openFile(at('a'))
    const chunks: Uint8Array[] = []
    if (opened._tag === 'Right') for await (const chunk of opened.right) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('abc')
    expect(await readBytes(at('none'))).toEqual(left('ENOENT'))
    expect(await readBytes(at('a'))).toMatchObject({ _tag: 'Right' })
  })
  it('are found to be no text by their first bytes, whatever they are called', async () => {
    const packed = { zip: 'PK\x03\x04xl/', workbook: '\xd0\xcf\x11\xe0', gzip: '\x1f\x8b\x08', pdf: '%PDF-1.7' }
    for (const [packing, text] of Object.entries(packed)) {
      const files = { f: Buffer.from(text, 'latin1') }
      for (const argv of [
        ['triage', 'f'],
        ['triage', 'f', '--input-format', 'json'],
        ['churn', 'f', '--kind', 'logins'],
        ['ledger', 'replay', 'f'],
        ['policy', 'check', 'f'],
      ]) {
        const { code, error } = await cli(argv, files)
        expect([argv, code]).toEqual([argv, 1])
        expect(error).toContain(
          { zip: 'an Excel workbook or', workbook: 'an old Excel', gzip: 'gzip', pdf: 'a PDF' }[packing],
        )
      }
    }
  })
  it('come from standard input once: a second reader would find nothing', async () => {
    const open = openerWith(inChunks('abc', 2))
    expect(await open('-')).toMatchObject({ _tag: 'Right' })
    expect(await open('-')).toEqual(left({ _tag: 'InputTwice', file: '-' }))
    expect(await open(at('none'))).toEqual(left({ _tag: 'InputMissing', file: at('none') }))
  })
  it('are replaced as a whole, through links, and nothing is left beside them', async () => {
    writeFileSync(at('target'), 'before')
    symlinkSync(at('target'), at('link'))
    expect(await writable(at('link'), ['-'])).toEqual(right(undefined))
    expect(readFileSync(at('target'), 'utf8')).toBe('before')
    expect(await writeWhole(at('link'), 'after')).toEqual(right(undefined))
    expect(readFileSync(at('target'), 'utf8')).toBe('after')
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
  it('that cannot be written are told before and after', async () => {
    mkdirSync(at('folder'))
    for (const name of ['none/x', 'folder'])
      for (const tried of [await writable(at(name), ['-']), await writeWhole(at(name), 'x')])
        expect(tried).toMatchObject(left({ _tag: 'OutputUnwritable', file: at(name) }))
    expect(await writable('/dev/null', ['-'])).toEqual(right(undefined))
    expect(await writeWhole('/dev/null', 'x')).toEqual(right(undefined))
  })
  it('that are read are never written', async () => {
    symlinkSync(at('a'), at('alias'))
    linkSync(at('a'), at('hard'))
    for (const name of ['a', 'alias', 'hard'])
      expect(await writable(at(name), ['-', at('none'), at('a')])).toEqual(
        left({ _tag: 'OutputIsInput', file: at(name) }),
      )
  })
  it('keep their rights, and are not replaced where nobody may write them', async () => {
    writeFileSync(at('secret'), 'x')
    chmodSync(at('secret'), 0o600)
    expect(await writeWhole(at('secret'), 'y')).toEqual(right(undefined))
    expect(statSync(at('secret')).mode & 0o777).toBe(0o600)
    writeFileSync(at('sealed'), 'x')
    chmodSync(at('sealed'), 0o444)
    for (const tried of [await writable(at('sealed'), []), await writeWhole(at('sealed'), 'y')])
      expect(tried).toEqual(left({ _tag: 'OutputUnwritable', file: at('sealed'), why: 'EACCES' }))
    expect(readFileSync(at('sealed'), 'utf8')).toBe('x')
  })
  it('in the making are gone when the run is ended from outside', () => {
    const one = draft(at('ended'))
    one.write('x'.repeat(1 << 17))
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toHaveLength(1)
    dropAll()
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp') || name === 'ended')).toEqual([])
  })
  it('of every option are known as read', async () => {
    const files = {
      'f.csv': 'id,score\n1,3\n',
      'crm.csv': 'id,csm\n1,x\n',
      'cal.json': '{}',
      'p.json': '{}',
      'l.json': '{}',
    }
    const all = ['--customers', 'crm.csv', '--calendar', 'cal.json', '--policy', 'p.json', '--lexicon', 'l.json']
    for (const file of Object.keys(files))
      for (const option of ['--output', '--rejects']) {
        const { error, written } = await cli(['triage', 'f.csv', ...all, option, file], files)
        expect(error).toContain(`${file}: would overwrite the file that is read`)
        expect(written).toEqual({})
      }
  })
})
