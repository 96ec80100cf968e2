import { describe, expect, it } from 'vitest'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { shortened } from '../../../src/programme/policy/shortened.ts'
import { verifyProgramme } from '../../../src/programme/verify/verify-programme.ts'
import type { Draft } from '../../support/programmes/harms-of.ts'
import { sampleOf } from '../../support/programmes/sample.ts'
import { verified } from '../../support/verified.ts'

/** The hotel, a word of it said otherwise wherever it stands, then edited. */
const hotel = (word: string, name: string, edit?: (programme: Draft) => void): Draft => {
  const text = JSON.stringify(shortened(sampleOf('hotel')))
  const programme = JSON.parse(text.replaceAll(`"${word}"`, `"${name}"`).replaceAll(`:${word}"`, `:${name}"`))
  edit?.(programme)
  return programme
}
const findings = (programme: Draft) => {
  const proof = verifyProgramme<Words>(programme)
  return proof._tag === 'Left' ? proof.left : []
}

describe.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('a word called %s', (name) => {
  it.each([
    ['sla.targets', 'soon'],
    ['review.escalations', 'urgent'],
    ['case.owners', 'later'],
    ['alert.tell', 'house'],
  ])('is missed where %s has nothing for it', (at, word) => {
    const [part, record] = at.split('.') as [string, string]
    const without = hotel(word, name, (programme) => delete programme[part][record][name])
    expect(findings(without)).toContainEqual(
      expect.objectContaining({ _tag: 'NothingFor', at, word: name, of: expect.stringMatching(/priorities|levels/) }),
    )
  })

  it('loses its right to grant money like any other', () => {
    const granting = (programme: Draft) => {
      programme.authority.compensation.limits[name] = 5000
    }
    const [before, after] = [hotel('counsel', name, granting), hotel('counsel', name)].map((one) =>
      verified<Words>(one),
    )
    const found = diffProgramme(before as never, after as never)
    expect(found._tag === 'Right' ? found.right.harms : []).toEqual([
      { _tag: 'MayDoLess', role: name, right: 'compensation', from: 5000, to: 0 },
    ])
  })
})
