import { describe, expect, it } from 'vitest'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { say as english } from '../../../src/locales/en.ts'
import { say as chinese } from '../../../src/locales/zh-CN.ts'
import { calendarSpecimens } from '../../support/specimens/calendar-specimens.ts'
import { caseSpecimens } from '../../support/specimens/case-specimens.ts'
import { churnSpecimens } from '../../support/specimens/churn-specimens.ts'
import { harmSpecimens } from '../../support/specimens/harm-specimens.ts'
import { programmeSpecimens } from '../../support/specimens/programme-specimens.ts'
import { proofSpecimens } from '../../support/specimens/proof-specimens.ts'
import { remedySpecimens } from '../../support/specimens/remedy-specimens.ts'
import { silenceSpecimens } from '../../support/specimens/silence-specimens.ts'
import { statementSpecimens } from '../../support/specimens/statement-specimens.ts'
import { tableSpecimens } from '../../support/specimens/table-specimens.ts'
import { topicSpecimens } from '../../support/specimens/topic-specimens.ts'
import { wordsSpecimens } from '../../support/specimens/words-specimens.ts'

const all: readonly Sayable[] = [
  calendarSpecimens,
  caseSpecimens,
  churnSpecimens,
  harmSpecimens,
  programmeSpecimens,
  proofSpecimens,
  remedySpecimens,
  silenceSpecimens,
  statementSpecimens,
  tableSpecimens,
  topicSpecimens,
  wordsSpecimens,
].flatMap((specimens) => Object.values<readonly Sayable[]>(specimens).flat())

/** Every text and every name of a property in what was handed in: a sentence may say it as it stands. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value, ...value.split(/[^\p{L}\p{N}]+/u)]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
      : []
/** Letters that Chinese readers write too: of signs, of formats, of units and of moments. */
const known = /true|false|strong|weak|Intl|VOC|CNY|\b[AP]\d|\b[Wp]\b|T[\d:.]+Z|e-\d+|(?<=\d-)[QW]\d+/gu
const foreign = (said: Sayable): readonly string[] => {
  const own = new Set(textsIn(said))
  const rest = chinese(said).replace(known, '')
  return (rest.match(/[A-Za-z]{2,}/gu) ?? []).filter((word) => !own.has(word))
}
const broken = /undefined|NaN|\[object|null|Infinity| {2}|(?<![@\w.-])1 (?!(?:is|has|comes)\b)[a-z]+s\b|\d{12,}|-0\b/u

describe('every sentence', () => {
  it('is one of hundreds', () => expect(all.length).toBeGreaterThan(300))
  it('says what is, without holes, double spaces, bare moments or one of many, in English', () => {
    expect(all.map(english).filter((sentence) => broken.test(sentence) || sentence.trim() !== sentence)).toEqual([])
  })
  it('says what is, without holes, double spaces or bare moments, in Chinese', () => {
    expect(all.map(chinese).filter((sentence) => broken.test(sentence) || sentence.trim() !== sentence)).toEqual([])
  })
  it('holds no English words in Chinese besides those handed in', () => {
    expect(all.flatMap((said) => foreign(said).map((word) => [word, chinese(said)]))).toEqual([])
  })
  it('holds no Chinese in English besides what was handed in', () => {
    const handed = (said: Sayable): string => textsIn(said).join(' ')
    const own = (said: Sayable): readonly string[] => english(said).match(/\p{Script=Han}+/gu) ?? []
    expect(all.flatMap((said) => own(said).filter((word) => !handed(said).includes(word)))).toEqual([])
  })
})
