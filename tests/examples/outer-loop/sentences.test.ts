import { describe, expect, it } from 'vitest'
import type { ProofStatement } from '../../../src/explain/statements/proof-statement.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import { associate } from '../../../src/outer-loop/association/associate.ts'
import { associationNotes } from '../../../src/outer-loop/association/notes.ts'
import { validate } from '../../../src/outer-loop/validation/validate.ts'
import { standardValidation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { associationIn, associationPolicy, tableOf, worldOf } from '../../support/planted.ts'
import { measured, oneTopic, validated, year } from '../../support/validation.ts'

const both = (said: ProofStatement): readonly string[] => [en(said), zh(said)]

describe('causes and cures in words', () => {
  it('say what goes together with a topic, and never why', () => {
    const { findings } = associationIn(worldOf(101, 3000, ({ lot }) => (lot === 9 ? 0.25 : 0.05)))
    expect(findings.map(en)).toEqual([
      'goes together with lot 9: 39 of 119 (32.8 %, 25.0–41.6 %), elsewhere 155 of 2881 (5.4 %), 6.1 times as often as elsewhere; p 4.8e-19, for all that was looked at 3.2e-17',
      'goes together with supplier 2: 57 of 500 (11.4 %, 8.9–14.5 %), elsewhere 137 of 2500 (5.5 %), 2.1 times as often as elsewhere; p 0.0000035, for all that was looked at 0.00023; explained by lot 9',
    ])
    expect(zh(findings[1] as ProofStatement)).toBe(
      '与 supplier 2 相关：500 人中 57 人提及（11.4 %，8.9–14.5 %），其余 2500 人中 137 人（5.5 %），为其余的 2.1 倍；p 0.0000035，计入全部检验后 0.00023；可由 lot 9 解释',
    )
    for (const one of findings) expect(en(one)).not.toMatch(/\bcaus/u)
  })

  it('say what could not have been found, was not looked at, is not known', () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, i) => ({ factors: { store: `s${i % 3}` } })),
      { factors: { store: 'thin' } },
      { factors: { store: '' } },
    ]
    const policy = { ...associationPolicy, minimumRows: 5 }
    const found = associate(policy)({
      table: tableOf(rows, [{ name: 'store', kind: 'levels' }]),
      named: rows.map((_, i) => i === 0),
    })
    const notes = associationNotes(policy)(found)
    expect(notes.map(en)).toEqual([
      'nothing goes together with it: 3 tested together, 1 of 32 name it',
      'store: 3 of 3 levels could not have been found whatever had happened',
      'store: 1 of 4 levels were not looked at, with fewer than 5 rows, or all of them',
      'store: not known of 1 of 32 rows',
    ])
    for (const note of notes) expect(zh(note)).toMatch(/[。一-鿿]/u)
  })

  it('say the verdict with its figures', () => {
    expect(both(validated(oneTopic(90, 300, 60, 300)).topics[0] as ProofStatement)).toEqual([
      't: dropped; 90 of 300 (30.0 %) before, 60 of 300 (20.0 %) after, a drop of 3.1 to 16.8 points; p 0.0023, at most 0.050',
      't：显著下降；改善前 300 人中 90 人（30.0 %），改善后 300 人中 60 人（20.0 %），降幅 3.1 至 16.8 个百分点；p 0.0023，界限 0.050',
    ])
  })

  it('say every refusal and every note, in both languages', () => {
    const refused = validate(standardValidation)({
      topics: ['a', 'a', 'b'],
      before: { ...measured(year(2025), 10, { a: 11 }), taxonomyVersion: '1' },
      after: { ...measured(year(2025), 0, { a: 0 }), taxonomyVersion: '2' },
      control: { before: measured(year(2025), 1, { a: 0, b: 0 }), after: measured(year(2025), 1, { a: 0, b: 0 }) },
      look: { planned: 5, earlier: [9, 3] },
    })
    const said: readonly ProofStatement[] = [
      ...(refused._tag === 'Left' ? refused.left : []),
      { _tag: 'NoTopicDeclared' },
      { _tag: 'MeasurementEmpty', where: 'controlAfter' },
      { _tag: 'SeasonDiffers' },
      { _tag: 'SelectedInItsBaseline' },
      { _tag: 'ResponseRateChanged', before: 0.3, after: 0.2, p: 0.001 },
      { _tag: 'ResponseRateUnknown' },
      { _tag: 'OtherSeason' },
      { _tag: 'OtherSeason', exception: 'opened in May' },
      { _tag: 'StillRunning', information: 0.4 },
      { _tag: 'NoDropHoped' },
      { _tag: 'NotAPeriod', received: '"x"' },
      { _tag: 'FactorUnknown', factor: 'lot' },
      { _tag: 'FactorRepeated', factor: 'lot' },
      { _tag: 'NoFactors' },
    ]
    expect(new Set(said.map(({ _tag }) => _tag)).size).toBeGreaterThan(18)
    for (const one of said)
      for (const sentence of both(one)) expect(sentence).toMatch(/^(?!.*(undefined|NaN|\[object)).{4,}$/u)
    expect(new Set(said.flatMap(both)).size).toBe(new Set(said.map((one) => JSON.stringify(one))).size * 2)
  })
})
