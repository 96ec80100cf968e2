import { describe, expect } from 'vitest'
import { column } from '../../../src/cli/queue/kept/columns.ts'
import { known } from '../../../src/cli/queue/kept/known.ts'
import { digestOf } from '../../../src/cli/queue/kept/mixed.ts'
import { texts } from '../../../src/cli/queue/kept/texts.ts'
import { pack, unpack } from '../../../src/cli/queue/pack.ts'
import { instant } from '../../../src/core/instant.ts'
import type { AssessmentFacts } from '../../../src/programme/understanding/facts.ts'
import { fc, prop } from '../../support/prop.ts'

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const facts = fc
  .record(
    {
      id: text,
      receivedAt: fc.integer({ min: 0, max: 2e12 }).map(instant),
      scale: fc.constant('0-10' as const),
      customerId: text,
      score: fc.integer({ min: 0, max: 10 }),
      comment: text,
      channel: fc.constant('email' as const),
      outlet: text,
      redFlags: fc.array(text, { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'receivedAt', 'scale'] },
  )
  .chain((feedback) =>
    fc
      .option(fc.record({ id: text, csm: text }, { requiredKeys: ['id'] }), { nil: undefined })
      .map(
        (customer) => (customer === undefined ? { feedback } : { feedback, customer }) as unknown as AssessmentFacts,
      ),
  )

describe('what is kept of a run', () => {
  prop([facts])('facts come back from their packing as they were', (one) => {
    expect(unpack(pack(one))).toEqual(one)
  })

  prop([facts, facts])('only equal facts have equal packings and digests', (one, other) => {
    expect(pack(one) === pack(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    expect(digestOf(pack(one))).toBe(digestOf(pack(unpack(pack(one)))))
    if (pack(one) !== pack(other)) expect(digestOf(pack(one))).not.toBe(digestOf(pack(other)))
  })

  prop([
    fc.array(fc.oneof(text, fc.constantFrom('a', 'b', '\ud800', '\ud801', '\ufffd'), fc.nat(5000).map(String)), {
      maxLength: 60,
    }),
  ])('ids are known like those of a map, half surrogates and all', (ids) => {
    const table = known(texts())
    const map = new Map<string, number>()
    for (const id of ids) {
      expect(table.find(id)).toBe(map.get(id))
      if (!map.has(id)) {
        map.set(id, map.size)
        expect(table.add(id)).toBe(map.get(id))
      }
    }
  })

  prop([fc.integer({ min: 1, max: 6000 })], { numRuns: 4 })('also when they are many', (count) => {
    const table = known(texts())
    for (let number = 0; number < count; number++) table.add(`r-${number}`)
    for (let number = 0; number < count; number += 97) expect(table.find(`r-${number}`)).toBe(number)
    expect(table.find(`r-${count}`)).toBeUndefined()
  })

  prop(
    [
      fc.array(
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.nat(3).map((size) => 'é'.repeat(size << 19)),
        ),
        { maxLength: 6 },
      ),
    ],
    {
      numRuns: 20,
    },
  )('texts come back, also those longer than a piece', (list) => {
    const kept = texts()
    const at = list.map(kept.add)
    expect(at.map(kept.at)).toEqual(list)
  })

  prop([fc.array(fc.tuple(fc.nat(50_000), fc.nat()), { maxLength: 20 })])(
    'columns hold what was set, else 0',
    (writes) => {
      const one = column((length) => new Float64Array(length))
      const map = new Map<number, number>()
      for (const [place, value] of writes) {
        one.set(place, value)
        map.set(place, value)
      }
      for (const [place, value] of map) expect(one.at(place)).toBe(value)
      expect(one.at(60_000)).toBe(0)
    },
  )
})
