import type { Statement } from '../../../src/explain/statements/statement.ts'
import { conditionSpecimens } from './condition-specimens.ts'
import type { Specimens } from './specimens.ts'

export const statementSpecimens: Specimens<Statement> = {
  ...conditionSpecimens,
  WouldBe: [
    { _tag: 'WouldBe', outcome: 'noCase', if: { _tag: 'ScoreMissing' } },
    { _tag: 'WouldBe', outcome: 'P1', if: { _tag: 'ReachUnknown' } },
  ],
  NotReached: [
    { _tag: 'NotReached', row: 'r1', outcome: 'P0', failed: ['score', 'reach', 'redFlags'] },
    { _tag: 'NotReached', row: 'r1', outcome: 'P1', failed: ['score'] },
  ],
  ContactPromised: [
    { _tag: 'ContactPromised', priority: 'P0', withinMinutes: 240, channels: ['phone', 'wecom'], calendar: 'elapsed' },
    { _tag: 'ContactPromised', priority: 'P1', withinMinutes: 90, channels: ['phone'], calendar: 'office' },
  ],
  ChannelUnavailable: [
    { _tag: 'ChannelUnavailable', channel: 'phone', why: 'missing' },
    { _tag: 'ChannelUnavailable', channel: 'email', why: 'refused' },
  ],
  ContactHastened: [{ _tag: 'ContactHastened', level: 'crisis', withinMinutes: 60, channels: ['phone', 'wecom'] }],
  DueInQuietHours: [{ _tag: 'DueInQuietHours' }],
  SpeakerNotCustomer: [
    { _tag: 'SpeakerNotCustomer', speaker: 'employee' },
    { _tag: 'SpeakerNotCustomer', speaker: 'robot' },
  ],
  FactsUnread: [
    { _tag: 'FactsUnread', fields: [{ name: 'reach', received: '"wyde"', readAs: 'wide' }] },
    {
      _tag: 'FactsUnread',
      fields: [
        { name: 'reach', received: '7' },
        { name: 'score', received: '"x"' },
      ],
      more: 2,
    },
  ],
  DeadlineNever: [{ _tag: 'DeadlineNever', calendar: 'office' }],
  AssigneeUnknown: [{ _tag: 'AssigneeUnknown', role: 'regionalManager' }],
  CustomerUnknown: [{ _tag: 'CustomerUnknown' }],
  RedFlagsOutsidePolicy: [
    { _tag: 'RedFlagsOutsidePolicy', categories: ['hygiene', 'noise'] },
    { _tag: 'RedFlagsOutsidePolicy', categories: ['hygiene', 'noise'], more: 3 },
  ],
}
