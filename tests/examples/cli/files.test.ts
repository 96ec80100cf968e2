import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { left, right } from 'fp-ts/Either'
import { afterAll, describe, expect, it } from 'vitest'
import { openFile, readBytes } from '../../../src/cli/read-file.ts'
import { draft, writable } from '../../../src/cli/write-file.ts'

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
  it('are replaced as a whole, through links, and nothing is left beside them', async () => {
    writeFileSync(at('target'), 'before')
    symlinkSync(at('target'), at('link'))
    expect(await writable(at('link'), '-')).toEqual(right(undefined))
    expect(readFileSync(at('target'), 'utf8')).toBe('before')
    expect(await writeWhole(at('link'), 'after')).toEqual(right(undefined))
    expect(readFileSync(at('target'), 'utf8')).toBe('after')
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
  it('that cannot be written are told before and after', async () => {
    mkdirSync(at('folder'))
    for (const name of ['none/x', 'folder'])
      for (const tried of [await writable(at(name), '-'), await writeWhole(at(name), 'x')])
        expect(tried).toMatchObject(left({ _tag: 'OutputUnwritable', file: at(name) }))
    expect(await writable('/dev/null', '-')).toEqual(right(undefined))
    expect(await writeWhole('/dev/null', 'x')).toEqual(right(undefined))
  })
  it('that are read are never written', async () => {
    symlinkSync(at('a'), at('alias'))
    expect(await writable(at('alias'), at('a'))).toEqual(left({ _tag: 'OutputIsInput', file: at('alias') }))
  })
})
