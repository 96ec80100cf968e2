import { describe, expect, it } from 'vitest'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { shortened } from '../../../src/programme/policy/shortened.ts'
import type { Draft } from '../../support/programmes/harms-of.ts'
import { sampleOf } from '../../support/programmes/sample.ts'
import { verified } from '../../support/verified.ts'

const hotel = (...edits: readonly ((programme: Draft) => void)[]) => {
  const programme = structuredClone(shortened(sampleOf('hotel'))) as Draft
  for (const edit of edits) edit(programme)
  return verified<Words>(programme)
}
const row = (table: Draft, id: string): Draft => table.rows.find((one: Draft) => one.id === id)
const harmsBetween = (before: ReturnType<typeof hotel>, after: ReturnType<typeof hotel>) => {
  const found = diffProgramme(before, after)
  return found._tag === 'Right' ? found.right.harms : []
}
const said = { id: '1', scale: '0-10', score: 3, receivedAt: 0 }
const ask = (programme: ReturnType<typeof hotel>, more: object) =>
  assess(programme)({ feedback: said, ...more } as never)

/** Members of a house that has none yet: whoever is handed in as one of them is decided as nobody of any tier. */
const withVip = (programme: Draft): void => {
  programme.vocabulary.tiers.push('vip')
  row(programme.triage, 'guest').when.valueTier = { in: ['guest', 'member'], orMissing: true }
  row(programme.triage, 'member').when.valueTier = { in: ['member'] }
  row(programme.triage, 'else').when.score = { orMissing: true }
}
const unmonotone = ({ triage, expect: expected }: Draft): void => {
  delete triage.expect
  expected.floors = expected.floors.filter(({ id }: Draft) => id === 'grave')
}

describe('a word that a list had not: whoever was handed in with it was decided as one without', () => {
  it('loses them their case where the rows leave it out', () => {
    const [before, after] = [hotel(unmonotone), hotel(unmonotone, withVip)]
    const vip = { customer: { id: 'c', valueTier: 'vip' } }
    expect([ask(before, vip).priority, ask(after, vip).priority]).toEqual(['later', 'noCase'])
    expect(harmsBetween(before, after)).toContainEqual(
      expect.objectContaining({
        _tag: 'NoLongerACase',
        from: 'later',
        witness: expect.objectContaining({ valueTier: 'vip' }),
      }),
    )
  })

  it('loses them a ticket where a row of its own collects them', () => {
    const west = ({ vocabulary, routing }: Draft): void => {
      vocabulary.columns.region.column.values.push('west')
      const { when, ...others } = row(routing, 'north')
      routing.rows.unshift({
        ...others,
        id: 'west',
        when: { ...when, region: { is: 'west' } },
        then: 'batch:guestRelations',
      })
      routing.hit = 'first'
    }
    const member = { customer: { id: 'c', valueTier: 'member' }, columns: { region: 'west' } }
    const [before, after] = [hotel(), hotel(west)]
    expect([before, after].map((one) => ask(one, member).assignment?.dispatch)).toEqual(['ticket', 'batch'])
    expect(harmsBetween(before, after)).toMatchObject([
      { _tag: 'HandedOutSlower', from: 'ticket', to: 'batch', witness: { region: 'west' } },
    ])
  })

  it('harms nobody where it is decided as none was', () => {
    const west = ({ vocabulary }: Draft): void => {
      vocabulary.columns.region.column.values.push('west')
    }
    expect(harmsBetween(hotel(), hotel(west))).toEqual([])
  })

  it('harms nobody where a priority comes between others: each stays as urgent as it was', () => {
    const between = ({ vocabulary, sla, case: cases, review, routing }: Draft): void => {
      vocabulary.priorities = ['urgent', 'middle', 'soon', 'later']
      sla.targets.middle = { ...sla.targets.soon, id: 'middle' }
      for (const { owners } of [cases, review]) owners.middle = owners.soon
      review.escalations.middle = review.escalations.soon
      const { when, ...others } = row(routing, 'nowhere')
      routing.rows.push({ ...others, id: 'middle', when: { ...when, priority: { is: 'middle' } } })
    }
    const tags = harmsBetween(hotel(), hotel(between)).map(({ _tag }) => _tag)
    expect(new Set(tags)).toEqual(new Set(['NotWeighed']))
  })

  it('is a number beyond the old range too: it stood with the nearest', () => {
    const nights =
      (to: number, ge: number) =>
      ({ vocabulary, routing }: Draft): void => {
        vocabulary.columns.nights = { kind: 'maybe', column: { kind: 'int', from: 0, to } }
        routing.columns.push('nights')
        for (const one of routing.rows) one.when.nights = { orMissing: true }
        const { when, ...others } = row(routing, 'later')
        routing.rows.unshift({
          ...others,
          id: 'many',
          when: { ...when, nights: { ge, le: 10 } },
          then: 'ticket:guestRelations',
        })
        routing.hit = 'first'
      }
    const [before, after] = [hotel(nights(10, 5)), hotel(nights(20, 5))]
    expect([before, after].map((one) => ask(one, { columns: { nights: 15 } }).assignment?.dispatch)).toEqual([
      'ticket',
      'batch',
    ])
    expect(harmsBetween(before, after)).toMatchObject([{ _tag: 'HandedOutSlower', from: 'ticket', to: 'batch' }])
  })
})
