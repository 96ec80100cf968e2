import { describe, expect } from 'vitest'
import { scales } from '../../../src/nps/score.ts'
import { npsSegments, segmentOf } from '../../../src/nps/segment.ts'
import { scoreOn } from '../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const pairs = fc.constantFrom(...scales).chain((scale) => fc.tuple(scoreOn(scale), scoreOn(scale)))

describe('segmentOf', () => {
  prop([pairs])('a higher score never falls into a lower group', ([a, b]) => {
    const [low, high] = a <= b ? [a, b] : [b, a]
    expect(npsSegments.indexOf(segmentOf(low))).toBeLessThanOrEqual(npsSegments.indexOf(segmentOf(high)))
    expect([segmentOf(low) === 'detractor', segmentOf(low) === 'promoter']).toEqual([low < 7, low > 8])
  })
})
