import { describe } from 'vitest'
import { englishDeidentification, standardDeidentification } from '../../../../src/policies/deidentify.ts'
import { deidentify } from '../../../../src/text/deidentify/deidentify.ts'
import { leaksIn } from '../../../../src/text/deidentify/leaks-in.ts'
import { reidentify } from '../../../../src/text/deidentify/reidentify.ts'
import { normalForm } from '../../../../src/text/normalize.ts'
import { fc, prop } from '../../../support/prop.ts'

const names = fc.constantFrom('李娜', '欧阳娜', '王小明', 'Anna Müller', '陳大文', 'Li', '张三')
const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''))
const mobiles = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map((parts) => parts.join(''))
const spaced = fc
  .tuple(mobiles, fc.constantFrom('', ' ', '-', '·', '.'))
  .map(([one, sign]) => [one.slice(0, 3), one.slice(3, 7), one.slice(7)].join(sign))
const words = fc.constantFrom(
  ...[
    '，',
    '。',
    ' ',
    '请打',
    '电话',
    '订单号',
    '我叫',
    '[手机1]',
    '[手机',
    ']',
    '1',
    '2026-11-21',
    '¥1,299.00',
    'tel',
    '一三八',
    '①',
    '\u200b',
  ],
)
const comments = fc
  .array(fc.oneof(names, spaced, mobiles, words, digits(8), digits(4), fc.string({ maxLength: 4 })), { maxLength: 14 })
  .map((parts) => parts.join(''))
const documents = fc.record({
  texts: fc.array(comments, { minLength: 1, maxLength: 3 }),
  knownNames: fc.array(names, { maxLength: 3 }),
})
const policies = fc.constantFrom(standardDeidentification, englishDeidentification)

const digitsIn = (text: string): string =>
  normalForm(text)
    .replace(/\[[^[\]]*\]/gu, '#')
    .replace(/[ .·-]/gu, '')

describe('de-identification', () => {
  prop([policies, documents], { numRuns: 400 })(
    'no seven digits in a row of what is masked, and no known name, stay in any text',
    (policy, document) => {
      const done = deidentify(policy)(document)
      if (done._tag === 'Left') return false
      const shown = done.right.texts.map(({ text }) => text)
      const han = document.knownNames.filter((name) => !/[a-z]/iu.test(name)).map(normalForm)
      const runs = done.right.map.flatMap(({ value }) => {
        const plain = digitsIn(value)
        return Array.from({ length: Math.max(0, plain.length - 6) }, (_, at) => plain.slice(at, at + 7)).filter((run) =>
          /^\d{7}$/u.test(run),
        )
      })
      return shown.every(
        (text) =>
          han.every((name) => !normalForm(text).includes(name)) && runs.every((run) => !digitsIn(text).includes(run)),
      )
    },
  )

  prop([policies, documents], { numRuns: 400 })('the map puts back every letter of every text', (policy, document) => {
    const done = deidentify(policy)(document)
    if (done._tag === 'Left') return false
    const back = reidentify(done.right.map)
    return done.right.texts.every(({ text }, at) => back(text) === document.texts[at])
  })

  prop([policies, documents], { numRuns: 400 })(
    'what is masked once stays as it is when it is masked again',
    (policy, document) => {
      const once = deidentify(policy)(document)
      if (once._tag === 'Left') return false
      const texts = once.right.texts.map(({ text }) => text)
      const again = deidentify(policy)({ ...document, texts })
      return (
        again._tag === 'Right' &&
        again.right.texts.every(({ text, masked }, at) => text === texts[at] && masked.length === 0)
      )
    },
  )

  prop([policies, documents], { numRuns: 400 })('a leak put back into a text is found', (policy, document) => {
    const done = deidentify(policy)(document)
    if (done._tag === 'Left') return false
    const { map, texts } = done.right
    const check = leaksIn(policy)
    return map
      .filter(({ value }) => /\d{7}/u.test(normalForm(value)))
      .every(
        ({ value }) =>
          check({ texts: [...texts.map(({ text }) => text), `。${value}。`], map })?.leaks.some(
            (leak) => leak.text === texts.length,
          ) === true,
      )
  })
})
