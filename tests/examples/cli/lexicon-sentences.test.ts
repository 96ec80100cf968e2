import { expect, it } from 'vitest'
import { lexiconEn } from '../../../src/cli/locales/en/lexicon.ts'
import { lexiconZhCN } from '../../../src/cli/locales/zh-CN/lexicon.ts'
import { lexiconAsked } from '../../support/specimens/cli-specimens.ts'

const sentences: { readonly [name: string]: readonly [english: string, chinese: string] } = {
  misshapen: ['--lexicon f.csv: id', '--lexicon f.csv：id'],
  unknown: [
    '--lexicon f.csv: extends “x”, which is not there. There are a, b.',
    '--lexicon f.csv：要扩展的“x”不存在。现有：a、b。',
  ],
  'unknown, one there': [
    '--lexicon f.csv: extends “x”, which is not there. There is a.',
    '--lexicon f.csv：要扩展的“x”不存在。现有：a。',
  ],
  'unknown, none there': [
    '--lexicon f.csv: extends “x”, which is not there. There are none.',
    '--lexicon f.csv：要扩展的“x”不存在。现有：无。',
  ],
  more: ['… and 3 more.', '……另有 3 处。'],
}

it.each(Object.entries(lexiconAsked))('both languages say: %s', (name, ask) => {
  expect([ask(lexiconEn), ask(lexiconZhCN)]).toEqual(sentences[name])
})

it('nothing is held that is not said', () => {
  expect(Object.keys(sentences)).toEqual(Object.keys(lexiconAsked))
})
