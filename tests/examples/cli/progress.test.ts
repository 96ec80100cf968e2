import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { progressOn } from '../../../src/cli/kit/progress.ts'

const home = mkdtempSync(join(tmpdir(), 'voc-rules-progress-'))
const [long, short] = [join(home, 'long'), join(home, 'short')]
writeFileSync(long, new Uint8Array(9 << 20))
writeFileSync(short, 'x')
afterAll(() => rmSync(home, { recursive: true, force: true }))

const shown = async (file: string, isTTY: boolean): Promise<string> => {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 })
  const progress = await progressOn(stream as unknown as NodeJS.WriteStream)([file], { reading: '读取中' })
  progress.advance(4 << 20)
  progress.end()
  progress.end()
  return String(stream.read() ?? '')
}

describe('a bar', () => {
  it('shows how far a long file has been read on a terminal, in the language of the rest', async () => {
    expect(await shown(long, true)).toMatch(/读取中 .*0 %/u)
  })
  it('is shown for no short file, for no pipe, and where nobody looks', async () => {
    expect(await Promise.all([shown(short, true), shown('-', true), shown('none', true), shown(long, false)])).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
})
