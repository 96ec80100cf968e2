import { describe, expect, it } from 'vitest'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { shortened } from '../../../src/programme/policy/shortened.ts'
import type { VerifiedProgramme } from '../../../src/programme/verify/verify-programme.ts'
import type { Draft } from '../../support/programmes/harms-of.ts'
import { sampleOf } from '../../support/programmes/sample.ts'
import { verified } from '../../support/verified.ts'

/** The hotel with a third level beside `house`, which tells the same people as soon, and whatever else is wanted. */
const hotelWith = (change: (programme: Draft) => void, base: object = shortened(sampleOf('hotel'))) => {
  const programme = structuredClone(base) as Draft
  change(programme)
  return verified(programme as never) as unknown as VerifiedProgramme<Words>
}
const twoLevels = (change: (programme: Draft) => void) =>
  hotelWith((programme) => {
    programme.vocabulary.levels = ['chain', 'house', 'desk']
    programme.alert.tell.desk = structuredClone(programme.alert.tell.house)
    programme.expect.floors = programme.expect.floors.filter(({ id }: Draft) => id !== 'public')
    change(programme)
  })
const answering = (programme: VerifiedProgramme<Words>, level: string) =>
  hotelWith((draft) => {
    draft.alert.table.rows.find(({ id }: Draft) => id === 'public').then = level
  }, shortened(programme))
const harmsOf = (before: VerifiedProgramme<Words>, after: VerifiedProgramme<Words>): readonly object[] => {
  const found = diffProgramme(before, after)
  const all: readonly Harm[] = found._tag === 'Right' ? found.right.harms : []
  return all.map((harm) =>
    Object.fromEntries(Object.entries(harm).filter(([key]) => !['where', 'witness'].includes(key))),
  )
}
const clock = (channels: readonly string[], withinMinutes = 180) => ({
  ...{ id: 'hastened', atRiskAfter: 0.5, calendar: 'elapsed', source: 'service handbook' },
  ...{ channels, withinMinutes },
})

describe('facts that another level answers, which is no graver', () => {
  it('lose the channels on which the alert had the contact owed', () => {
    const before = twoLevels(({ sla, vocabulary }) => {
      vocabulary.channels.push('reply')
      sla.alerts = { house: clock(['reply', 'phone']), desk: clock(['email']) }
    })
    const after = answering(before, 'desk')
    const said = { id: '1', scale: '0-10', score: 3, receivedAt: 0, channel: 'onlineReview' }
    const channelsOf = (programme: VerifiedProgramme<Words>) =>
      assess(programme)({ feedback: said } as never).contact?.channels
    expect([channelsOf(before), channelsOf(after)]).toEqual([['reply', 'phone'], ['email']])
    expect(harmsOf(before, after)).toEqual([
      { _tag: 'ChannelsChanged', priority: 'later', from: ['reply', 'phone'], to: ['email'] },
      { _tag: 'ChannelsChanged', priority: 'soon', from: ['phone'], to: ['email'] },
    ])
  })

  it('lose nothing by other channels where they are contacted sooner for it', () => {
    const before = twoLevels(({ sla }) => {
      sla.alerts = { house: clock(['phone']), desk: clock(['email']) }
    })
    const sooner = hotelWith(({ sla }) => {
      sla.alerts = { house: clock(['phone'], 150), desk: clock(['email'], 150) }
    }, shortened(before))
    const tags = harmsOf(before, answering(sooner, 'desk')).map((harm) => (harm as Harm)._tag)
    expect(tags).not.toContain('ChannelsChanged')
  })

  it('lose the medium by which somebody heard as soon', () => {
    const before = twoLevels(({ alert }) => {
      alert.tell.house.notices[0].media = ['im', 'phone']
      alert.tell.desk.notices[0].media = ['im', 'email']
    })
    expect(harmsOf(before, answering(before, 'desk'))).toEqual([
      { _tag: 'ToldByLess', role: 'dutyManager', media: ['phone'] },
    ])
  })

  it('lose nothing where the other level tells by the same media or more', () => {
    const before = twoLevels(({ alert }) => {
      alert.tell.desk.notices[0].media = ['email', 'im']
    })
    expect(harmsOf(before, answering(before, 'desk'))).toEqual([])
  })
})
