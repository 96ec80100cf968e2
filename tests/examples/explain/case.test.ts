import { describe, expect, it } from 'vitest'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'

const sentences: readonly (readonly [Sayable, string, string])[] = [
  [
    { _tag: 'DuplicateTargetMissing', caseId: 'a', of: 'b' },
    'a repeats b, which is not in the books',
    'a 重复的个案 b 不在账本中',
  ],
  [
    { _tag: 'DuplicateChained', caseId: 'a', of: 'b', original: 'c' },
    'a repeats b, itself a duplicate: the original is c',
    'a 重复的 b 本身也是重复个案：原案为 c',
  ],
  [
    { _tag: 'DuplicatesCircular', caseId: 'a', of: 'b' },
    'a repeats b, and that leads round in a circle: nobody works the matter',
    'a 重复 b，重复关系成环：无人处理此事',
  ],
  [
    { _tag: 'HistoryForked', version: 3, ids: ['k1/0', 'k2/0'] },
    'two events at version 3: k1/0, k2/0',
    '版本 3 有两个事件：k1/0、k2/0',
  ],
  [
    { _tag: 'NotAtThisStage', event: 'CaseResolved', stage: 'open', allowed: ['resolving'], source: 'A2.13' },
    'resolving does not fit a case that is open, only one that is being resolved (A2.13)',
    '个案待分派，不能解决；须为处理中（A2.13）',
  ],
]

describe('what is said of cases and books', () => {
  it.each(sentences)('%j', (said, english, chinese) => {
    expect([en(said), zh(said)]).toEqual([english, chinese])
  })
})
