import { describe, expect, it } from 'vitest'
import { englishDeidentification, standardDeidentification } from '../../../../src/policies/outer-loop/deidentify.ts'
import { deidentifyLaws } from '../../../../src/testing/laws/words/deidentify-laws.ts'
import { deidentify } from '../../../../src/text/deidentify/deidentify.ts'
import { passesHongKong } from '../../../../src/text/deidentify/digits/checks/hong-kong.ts'
import { passesLuhn } from '../../../../src/text/deidentify/digits/checks/luhn.ts'
import { passesMod11 } from '../../../../src/text/deidentify/digits/checks/mod-11-2.ts'
import { passesMod97 } from '../../../../src/text/deidentify/digits/checks/mod-97-10.ts'
import { knownIn } from '../../../../src/text/deidentify/names/known-names.ts'
import { normalize } from '../../../../src/text/normalize.ts'
import { obeys } from '../../../support/laws.ts'
import { fc, prop } from '../../../support/prop.ts'

describe.each([standardDeidentification, englishDeidentification])('$id', (policy) => {
  obeys(deidentifyLaws(policy))
})

const checked = fc.constantFrom(
  { passes: passesLuhn, number: '4111111111111111' },
  { passes: passesLuhn, number: '6228480402564890018' },
  { passes: passesMod11, number: '11010519491231002X' },
  { passes: passesHongKong, number: 'A1234563' },
  { passes: passesMod97, number: 'DE89370400440532013000' },
)

describe('checksums', () => {
  prop([checked, fc.nat(), fc.integer({ min: 1, max: 9 })])(
    'a checked number with one digit changed does not pass',
    ({ passes, number }, place, by) => {
      const at = [...number].flatMap((sign, index) => (/\d/u.test(sign) && index > 1 ? [index] : []))
      const one = at[place % at.length] as number
      const changed = `${number.slice(0, one)}${(Number(number[one]) + by) % 10}${number.slice(one + 1)}`
      return passes(number) && !passes(changed)
    },
  )
})

/** Texts of many kinds, the worst first. */
const long = ['1 3 8 0 ', '1.', '一1', '路1号', 'a@', '王先生', '我叫王', '[手机1]', '1 High Street, ']

describe('the cost of masking', () => {
  it.each(long)('grows as the text does: %s', (part) => {
    const mask = deidentify(standardDeidentification)
    const cost = (length: number): number => {
      const texts = [part.repeat(Math.ceil(length / part.length))]
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 3; round++) {
        const before = process.cpuUsage()
        mask({ texts })
        const { user, system } = process.cpuUsage(before)
        best = Math.min(best, user + system)
      }
      return best
    }
    cost(20_000)
    // ten times the text; quadratic work would be a hundred times as dear
    expect(cost(200_000) / Math.max(1, cost(20_000))).toBeLessThan(50)
  })
})

describe('names on record', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '李', '娜', '-'), maxLength: 12 })
  prop([fc.array(letters, { maxLength: 40 }), letters], { numRuns: 300 })(
    'finds what looking at every place for every known name finds',
    (known, text) => {
      const { units } = normalize(text)
      const found = new Set(knownIn(known)(units).map(({ from, to }) => `${from}-${to}`))
      const plain = (one: string): string => one.replace(/[ -]/gu, '')
      const wanted = new Set(known.map(plain).filter((one) => one !== ''))
      const isLatin = (sign: string | undefined): boolean => sign === 'a' || sign === 'b'
      const expected = new Set<string>()
      for (let from = 0; from < text.length; from++)
        for (let to = from + 1; to <= text.length; to++) {
          const stretch = text.slice(from, to)
          const isEdge = /^[ -]|[ -]$/u.test(stretch)
          const goesOn =
            (isLatin(text[from - 1]) && isLatin(text[from])) || (isLatin(text[to]) && isLatin(text[to - 1]))
          if (!isEdge && !goesOn && wanted.has(plain(stretch))) expected.add(`${from}-${to}`)
        }
      expect(found).toEqual(expected)
    },
  )
})
