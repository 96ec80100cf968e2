import { expectTypeOf, test } from 'vitest'
import type { Vocabulary } from '../../src/inner-loop/vocabulary/vocabulary.ts'
import type { NamedColumns, StandardWords, Words } from '../../src/inner-loop/vocabulary/words.ts'
import type { WordsOf } from '../../src/inner-loop/vocabulary/words-of.ts'
import { standardSla } from '../../src/policies/inner-loop/sla.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { assess } from '../../src/programme/assess/assess.ts'
import type { Assessment } from '../../src/programme/assess/assessment.ts'
import type { ProgrammePolicy, RuleTable } from '../../src/programme/policy/policy.ts'
import type { AssessmentFacts } from '../../src/programme/understanding/facts.ts'
import { type VerifiedProgramme, verifyProgramme } from '../../src/programme/verify/verify-programme.ts'
import type { MaybeColumn, OneOfColumn } from '../../src/tables/shape/column.ts'

test('the standard programme speaks the articles’ words', () => {
  expectTypeOf<Assessment['priority']>().toEqualTypeOf<'P0' | 'P1' | 'P2' | 'noCase'>()
  expectTypeOf(assess(standardProgramme)).returns.toEqualTypeOf<Assessment>()
})

interface Own extends Omit<StandardWords, 'priority' | 'column'> {
  readonly priority: 'P0' | 'P1' | 'P2' | 'P3'
  readonly column: NamedColumns<{ contract: MaybeColumn<OneOfColumn<'monthly' | 'yearly'>> }>
}
test('a programme of one’s own speaks its own', () => {
  const rules = assess({} as VerifiedProgramme<Own>)
  expectTypeOf(rules).returns.toEqualTypeOf<Assessment<Own>>()
  expectTypeOf<Assessment<Own>['priority']>().toEqualTypeOf<'P0' | 'P1' | 'P2' | 'P3' | 'noCase'>()
  expectTypeOf<NonNullable<AssessmentFacts<Own>['columns']>['contract']>().toEqualTypeOf<
    'monthly' | 'yearly' | undefined
  >()
  // The parts of the articles fit a vocabulary that has theirs and more.
  expectTypeOf(standardSla.targets.P0).toExtend<ProgrammePolicy<Own>['sla']['targets']['P0']>()
})

test('a programme from a file speaks strings, or the words one names', () => {
  expectTypeOf<Assessment<Words>['priority']>().toEqualTypeOf<string>()
  interface Hotel extends Words {
    readonly priority: 'urgent' | 'soon'
  }
  expectTypeOf<Assessment<Hotel>['priority']>().toEqualTypeOf<'urgent' | 'soon' | 'noCase'>()
  expectTypeOf<NonNullable<Assessment<Hotel>['assignment']>['role']>().toEqualTypeOf<string>()
})

test('words follow from a vocabulary written in code', () => {
  const vocabulary = {
    priorities: ['A', 'B'],
    tiers: ['x'],
    roles: { r: { rank: 1 } },
    categories: ['c'],
    hints: [],
    channels: ['phone'],
    areas: ['a'],
    levels: ['l'],
    columns: {},
  } as const satisfies Vocabulary<Words>
  interface Listed extends WordsOf<typeof vocabulary> {}
  expectTypeOf<Assessment<Listed>['priority']>().toEqualTypeOf<'A' | 'B' | 'noCase'>()
  expectTypeOf<NonNullable<Assessment<Listed>['assignment']>['role']>().toEqualTypeOf<'r'>()
})

test('a typo in a cell is told where it stands', () => {
  const rows: RuleTable<StandardWords, 'P0'>['rows'] = [
    // @ts-expect-error [ts2820] Did you mean "legal"?
    { id: 'r', when: { redFlags: { anyOf: ['legel'] } }, then: 'P0', source: 'A' },
  ]
  expectTypeOf(rows).toExtend<readonly object[]>()
})

test('only what is verified decides, and a changed copy is not verified', () => {
  const show = (_: VerifiedProgramme<Words>): void => {}
  show(standardProgramme)
  // @ts-expect-error [ts2345] a spread drops the proof
  assess({ ...standardProgramme, id: 'other' })
  const proof = verifyProgramme({ ...standardProgramme, id: 'other' })
  if (proof._tag === 'Right') expectTypeOf(assess(proof.right)).returns.toEqualTypeOf<Assessment>()
})
