import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canonical, counted, tallyIn, textOf, together } from '../counted.mjs'
import { asOf, messageOf, partitionOf } from '../messages.mjs'

const count = 900
const all = Array.from({ length: count }, (_, n) => messageOf(n, count))
const whole = counted(all, asOf)
/** Partitions as workers read them: some messages twice, in another order, the tally sent as text. */
const split = (partitions) =>
  Array.from({ length: partitions }, (_, partition) => {
    const own = all.filter(({ customer }) => partitionOf(customer.id, partitions) === partition)
    return tallyIn(textOf(counted([...own, ...own.slice(0, 9)].reverse(), asOf).tally))
  })

describe('work divided by customer', () => {
  for (const partitions of [1, 2, 7, 96])
    it(`into ${partitions} adds up to what one process counts, in any order`, () => {
      const parts = split(partitions)
      assert.equal(canonical(parts.reduce(together)), canonical(whole.tally))
      assert.equal(canonical(parts.reverse().reduce(together)), canonical(whole.tally))
    })
  it('counts something of everything', () => {
    const { ledger, churn, topics, days, tone, association, decisions, portfolio, feedback } = whole.tally
    assert.equal(feedback, 810)
    assert.deepEqual(Object.keys(decisions).sort(), ['P0', 'P1', 'P2'])
    const { counts } = ledger
    for (const some of [
      counts.cases,
      counts.closed.recovered,
      counts.promised.met,
      counts.promised.breached,
      counts.feedback.Excluded,
    ])
      assert.ok(some > 0)
    assert.ok(Object.keys(counts.contact.stopped).length > 3)
    assert.ok(Object.keys(churn).length > 0 && portfolio.customers === Object.values(churn).reduce((a, b) => a + b))
    assert.ok(topics.customers > 50 && Object.keys(topics.topics).length > 3 && Object.keys(days.heard).length > 100)
    assert.ok(tone.detractors > 0 && association.levels.length === 3 && association.numbers.length === 1)
  })
  it('divided by anything else does not: a customer would be counted in two parts', () => {
    const halves = [0, 1].map(
      (half) =>
        counted(
          all.filter((_, n) => n % 2 === half),
          asOf,
        ).tally,
    )
    assert.notEqual(canonical(halves.reduce(together)), canonical(whole.tally))
  })
})
