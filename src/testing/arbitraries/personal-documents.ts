import * as fc from 'fast-check'
import type { PersonalDocument } from '../../text/deidentify/masked.ts'

const names = fc.constantFrom('李娜', '欧阳娜', '王小明', 'Anna Müller', '陳大文', 'Li', '张三')
const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.map(String).join(''))
const mobiles = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map((parts) => parts.join(''))
const spaced = fc
  .tuple(mobiles, fc.constantFrom('', ' ', '-', '·', '.'))
  .map(([one, sign]) => [one.slice(0, 3), one.slice(3, 7), one.slice(7)].join(sign))
const wide = mobiles.map((one) => [...one].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''))
const words = fc.constantFrom(
  '，',
  '。',
  ' ',
  '请打',
  '电话',
  '订单号',
  '我叫',
  '身份证11010519491231002X',
  'a.b@example.com',
  '京A12345',
  '张江路88号5号楼302室',
  '微信号abc_12345',
  '[手机1]',
  '[手机',
  ']',
  '1',
  '2026-11-21',
  '¥1,299.00',
  'tel',
  '一三八',
  '①',
  '1\ufe0f\u20e3',
  '\u200b',
)

/**
 * Documents with what tells who somebody is, as people write it, and with what only looks like it (待脱敏材料).
 *
 * @example
 * const clear = deidentify(standardDeidentification)
 * law('the map puts back every letter', personalDocuments, (document) => {
 *   const done = clear(document)
 *   return done._tag === 'Left' || done.right.texts.every(({ text }, at) =>
 *     reidentify(done.right.map)(text) === document.texts[at])
 * }).check({ numRuns: 20 }) // => undefined
 */
export const personalDocuments: fc.Arbitrary<PersonalDocument> = fc.record({
  texts: fc.array(
    fc
      .array(fc.oneof(names, spaced, mobiles, wide, words, digits(8), digits(4), fc.string({ maxLength: 4 })), {
        maxLength: 14,
      })
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  ),
  knownNames: fc.array(names, { maxLength: 3 }),
})
