import { describe, expect } from 'vitest'
import { canonicalText } from '../../../../src/core/text/canonical.ts'
import type { Words } from '../../../../src/inner-loop/vocabulary/words.ts'
import { standardLibrary } from '../../../../src/policies/library.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import { assess } from '../../../../src/programme/assess/assess.ts'
import { readProgramme } from '../../../../src/programme/file/read-programme.ts'
import { writeProgramme } from '../../../../src/programme/file/write-programme.ts'
import { completed } from '../../../../src/programme/policy/completed.ts'
import type { ProgrammePolicy } from '../../../../src/programme/policy/policy.ts'
import { shortened } from '../../../../src/programme/policy/shortened.ts'
import type { VerifiedProgramme } from '../../../../src/programme/verify/verify-programme.ts'
import { bentJson } from '../../../../src/testing/arbitraries/bent-json.ts'
import { assessmentFacts } from '../../../../src/testing/laws/programme-laws.ts'
import { fc, prop } from '../../../support/prop.ts'

const standard = standardProgramme as unknown as VerifiedProgramme<Words>
const read = readProgramme(standardLibrary)
const opened = (text: string): VerifiedProgramme<Words> => {
  const programme = read(text)
  if (programme._tag === 'Left') throw new Error(JSON.stringify(programme.left))
  return programme.right
}
const again = [{}, standardLibrary].map((library) => opened(writeProgramme(library)(standard)))
const deciding = [standard, ...again].map((programme) => assess(programme))

describe('a programme file', () => {
  prop([fc.constantFrom(...again), assessmentFacts], { numRuns: 60 })(
    'what is read, written and read again is the same programme and decides the same',
    (programme, facts) => {
      expect(canonicalText(programme)).toBe(canonicalText(standard))
      const [one, ...others] = deciding.map((decide) => decide(facts as never))
      for (const other of others) expect(other).toEqual(one)
    },
  )
  const change = { extends: 'standard-programme', id: 'own', version: '1.0.0', reach: { id: 'own-reach' } }
  prop(
    [
      fc.oneof(
        bentJson(change).map((value) => JSON.stringify(value) ?? ''),
        fc.string(),
        fc.json(),
      ),
    ],
    { numRuns: 40 },
  )('every text is read or refused', (text) => {
    const outcome = read(text)
    if (outcome._tag === 'Left') expect(JSON.parse(JSON.stringify(outcome.left))).toEqual(outcome.left)
    else expect(outcome.right.id).not.toBe('')
  })
  prop([fc.constantFrom(standard, ...again)])(
    'a programme that is shortened and completed is the same',
    (programme) => {
      const round = completed(shortened(programme as ProgrammePolicy<Words>))
      expect(canonicalText(round)).toBe(canonicalText(programme))
    },
  )
})
