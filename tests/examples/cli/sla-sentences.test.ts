import { expect, it } from 'vitest'
import { slaEn } from '../../../src/cli/locales/en/sla.ts'
import { slaZhCN } from '../../../src/cli/locales/zh-CN/sla.ts'
import { slaAsked } from '../../support/specimens/cli-specimens.ts'

const sentences: { readonly [name: string]: readonly [english: string, chinese: string] } = {
  'no calendar': [
    'f.csv: there is no such file, and the one built-in calendar is called “elapsed”.',
    'f.csv：没有这个文件；内置日历只有“elapsed”。',
  ],
  'a taken name': [
    'f.csv: id: “elapsed” is the name of the built-in calendar; give this one another.',
    'f.csv：id：“elapsed”是内置日历的名称，请另起一个。',
  ],
  'more issues': ['f.csv: … and 3 more.', 'f.csv：……另有 3 处。'],
  'no offset': [
    '--start: “2026-10-08” names no offset, and “elapsed” has no time zone to read it in. Add one such as +08:00.',
    '--start：“2026-10-08”未注明偏移，而“elapsed”没有时区可依。请加上 +08:00 之类的偏移。',
  ],
  reversed: ['--pause: “b/a” ends before it begins.', '--pause：“b/a”的终点早于起点。'],
  due: [
    'due: 2026-10-08 11:00 (Asia/Shanghai), 2026-10-08T03:00:00.000Z',
    '截止：2026-10-08 11:00（Asia/Shanghai），2026-10-08T03:00:00.000Z',
  ],
  'never due': [
    'due: never on calendar “office”, searched until 2026-10-08T03:00:00.000Z',
    '截止：按日历“office”永远到不了，已查至 2026-10-08T03:00:00.000Z',
  ],
  'at risk': [
    'at risk (0.75) from: 2026-10-08 11:00, 2026-10-08T03:00:00.000Z',
    '临近超时（0.75）：2026-10-08 11:00 起，2026-10-08T03:00:00.000Z',
  ],
  'never at risk': [
    'at risk (0.75) from: never, searched until 2026-10-08T03:00:00.000Z',
    '临近超时（0.75）：永远到不了，已查至 2026-10-08T03:00:00.000Z',
  ],
  'working time': [
    'Promises run on calendar “office” (Asia/Shanghai); time left and overdue is working time.',
    '时限按日历“office”（Asia/Shanghai）计，剩余与超时均为工作时间。',
  ],
}

it.each(Object.entries(slaAsked))('both languages say: %s', (name, ask) => {
  expect([ask(slaEn), ask(slaZhCN)]).toEqual(sentences[name])
})

it('nothing is held that is not said', () => {
  expect(Object.keys(sentences)).toEqual(Object.keys(slaAsked))
})
