import { describe, expect } from 'vitest'
import { walks } from '../../support/books-steps.ts'
import { wrongAfter } from '../../support/books-walk.ts'
import { prop } from '../../support/prop.ts'

describe('racing desks, deliveries in any order, and people who work', () => {
  prop([walks], { numRuns: 250 })(
    'whatever is interleaved, in the end the case stands at the gravest priority',
    (walk) => {
      expect(wrongAfter(walk)).toEqual([])
    },
  )
})
