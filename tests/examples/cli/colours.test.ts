import { describe, expect, it } from 'vitest'
import { noColours, wantsColours } from '../../../src/cli/show/colours.ts'
import { marked, painted, signed } from '../../../src/cli/show/marks.ts'
import { displayWidth } from '../../../src/cli/show/width.ts'
import { wrapped } from '../../../src/cli/show/wrapped.ts'
import { cli } from '../../support/cli.ts'

const file = { 'f.csv': 'id,score,text\n1,2,充电时冒烟，我要起诉你们\n' }
const argv = ['triage', 'f.csv', '--received-at', '2026-11-20T00:00:00Z']

describe('colours', () => {
  it('are for terminals, unless the surroundings say otherwise', () => {
    for (const [env, onTerminal, wanted] of [
      [{}, true, true],
      [{}, false, false],
      [{ TERM: 'dumb' }, true, false],
      [{ NO_COLOR: '1' }, true, false],
      [{ NO_COLOR: '' }, true, true],
      [{ FORCE_COLOR: '1' }, false, true],
      [{ FORCE_COLOR: '' }, false, true],
      [{ FORCE_COLOR: '0' }, true, false],
      [{ FORCE_COLOR: 'false' }, true, false],
      [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    ] as const)
      expect([env, onTerminal, wantsColours(env, onTerminal)]).toEqual([env, onTerminal, wanted])
  })
})

describe('words found', () => {
  const words = [{ span: { start: 3, end: 5 } }, { span: { start: 8, end: 10 } }]
  const text = '充电时冒烟，我要起诉你们'
  const marks =
    (mark: string): ((one: string) => string) =>
    (one) =>
      `<${mark}${one}>`
  it('are marked by signs where there are no colours', async () => {
    expect(signed(marked(text, words), ['[', ']'])).toBe('充电时[冒烟]，我要[起诉]你们')
    expect((await cli(argv, file)).out).toContain('“充电时[冒烟]，我要[起诉]你们”')
    expect((await cli([...argv, '--locale', 'zh-CN'], file)).out).toContain('“充电时「冒烟」，我要「起诉」你们”')
  })
  it('are painted, also over the end of a line, and take no room', () => {
    expect(displayWidth(marked(text, words))).toBe(displayWidth(text))
    const lines = wrapped(marked(text, words), 8)
    expect(painted(lines, marks('!'), marks('.'))).toEqual(['<.充电时><!冒>', '<!烟><.，我要>', '<!起诉><.你们>'])
  })
  it('leave the text as it was, harmless', () => {
    const evil = 'a\u0001b\u0002冒\u001b烟'
    expect(signed(marked(evil, [{ span: { start: 4, end: 7 } }]), ['', ''])).toBe('a␁b␂冒␛烟')
    expect(painted([marked(evil, [])], marks('!'), (one) => one)).toEqual(['a␁b␂冒␛烟'])
  })
  it('are inverse in the table where there are colours', async () => {
    const { out } = await cli(argv, file, 4096, { ...noColours, mark: marks('!') })
    expect(out).toContain('充电时<!冒烟>，我要<!起诉>你们')
  })
})
