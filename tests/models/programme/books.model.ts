import { describe, expect, it } from 'vitest'
import { days, walks } from '../../support/books-steps.ts'
import { wrongAfter } from '../../support/books-walk.ts'
import { prop } from '../../support/prop.ts'

describe('racing desks, deliveries in any order, and people who work', () => {
  prop([walks], { numRuns: 250 })(
    'whatever is interleaved, in the end the case stands at the gravest priority',
    (walk) => {
      expect(wrongAfter(walk)).toEqual([])
    },
  )
  it('comes to rest where three cases took up each other, and one says what it heard of another', () => {
    const [all = [], promised = []] = days
    const said = ([1, 0, 2] as const).map((feedback) => ({
      ...({ feedback, says: 'P0', excluded: false } as const),
      named: feedback === 0,
    }))
    const hears = { _tag: 'Hears', desk: 0, fact: 0 } as const
    const steps = [
      { _tag: 'Handles', feedback: 1, work: promised },
      { _tag: 'Handles', feedback: 0, work: all },
      { _tag: 'Crosses', cases: 3 },
      hears,
      { _tag: 'Handles', feedback: 0, work: all },
      hears,
      { _tag: 'Holds', desk: 0, feedback: 0 },
    ] as const
    expect(wrongAfter({ isBooked: true, said, steps })).toEqual([])
  })
})
