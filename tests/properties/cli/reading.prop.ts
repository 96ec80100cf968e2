import { describe, expect, it } from 'vitest'
import { decoder } from '../../../src/cli/read/bytes/decode.ts'
import { rewritten } from '../../../src/cli/read/bytes/wide.ts'
import { rawLines } from '../../../src/cli/read/lines.ts'
import { asyncProp, inChunks } from '../../support/cli.ts'
import { fc, prop } from '../../support/prop.ts'

const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7f0, max: 0xe010 })), { maxLength: 40 })
  .map((list) => Buffer.from(Uint16Array.from(list).buffer))

describe('bytes become text', () => {
  prop([fc.uint8Array({ maxLength: 24 })])(
    'the first bad byte of UTF-8 is the one the platform stumbles on',
    (bytes) => {
      const read = decoder('utf-8').decode({ bytes, offset: 7 })
      const whole = new TextDecoder('utf-8', { ignoreBOM: true })
      if ('text' in read) expect(read.text).toBe(whole.decode(bytes))
      else {
        const at = read.bad.offset - 7
        expect(Buffer.from(bytes.subarray(0, at)).toString()).not.toContain('\ufffd')
        expect(whole.decode(bytes).startsWith(`${whole.decode(bytes.subarray(0, at))}\ufffd`)).toBe(true)
      }
    },
  )

  asyncProp(
    fc.record({
      text: fc.string({ unit: 'binary', maxLength: 30 }),
      cut: fc.integer({ min: 1, max: 9 }),
      big: fc.boolean(),
    }),
    200,
  )('UTF-16 is rewritten as UTF-8 however it is cut', async ({ text, cut, big }) => {
    const well = text.replace(/[\ud800-\udfff]/gu, '')
    const bytes = Buffer.from(well, 'utf16le')
    const { stream } = rewritten(
      inChunks(big ? Buffer.from(bytes).swap16() : bytes, cut),
      big ? 'utf-16be' : 'utf-16le',
    )
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(well)
  })

  asyncProp(fc.record({ bytes: units, odd: fc.boolean(), cut: fc.integer({ min: 1, max: 9 }) }), 200)(
    'in UTF-16 the first broken unit is found where it stands',
    async ({ bytes, odd, cut }) => {
      const all = odd ? Buffer.concat([bytes, Buffer.from([0x41])]) : bytes
      const { stream, decoder: read } = rewritten(inChunks(all, cut), 'utf-16le')
      const chunks: Uint8Array[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const found = read.decode({ bytes: Buffer.concat(chunks), offset: 0 })
      const lone = bytes.toString('utf16le').search(/[\ud800-\udfff]/u)
      const expected = lone >= 0 ? lone * 2 : odd ? bytes.length : undefined
      expect('bad' in found ? found.bad.offset : undefined).toBe(expected)
    },
  )

  asyncProp(
    fc.record({
      text: fc.stringMatching(/^[ab\n]*$/u),
      cut: fc.integer({ min: 1, max: 5 }),
      size: fc.integer({ min: 1, max: 9 }),
    }),
    200,
  )('lines are the same however they are cut, each with its place', async ({ text, cut, size }) => {
    const lines: string[] = []
    for await (const some of rawLines(inChunks(text, cut), size))
      for (const line of some)
        if ('bytes' in line) {
          const found = Buffer.from(line.bytes).toString()
          expect(text.slice(line.offset, line.offset + found.length)).toBe(found)
          lines.push(found)
        }
    expect(lines).toEqual(text === '' ? [] : text.replace(/\n$/u, '').split('\n'))
  })

  it('a line that is too long costs itself, and is not kept', async () => {
    const long = 'x'.repeat((1 << 20) + 1)
    const kinds: string[] = []
    for await (const some of rawLines(inChunks(`a\n${long}\nb\n${long}`, 1 << 14)))
      kinds.push(...some.map((line) => ('tooLong' in line ? 'long' : Buffer.from(line.bytes).toString())))
    expect(kinds).toEqual(['a', 'long', 'b', 'long'])
  })
})
