import { describe, expect, it } from 'vitest'
import { harmsBetween } from '../../../src/programme/compare/harms-in-facts.ts'
import type { Life } from '../../../src/programme/compare/life.ts'

/** A P1 of the article: the customer's own manager, by telephone within four hours (A2.7, A2.8). */
const life: Life = {
  priority: 'P1',
  urgency: 1,
  owner: 'csm',
  rank: 2,
  told: new Map([['legal', 5]]),
  channels: ['phone'],
  longestWait: 240,
}
const nobody: Life = { priority: 'noCase', urgency: Number.MAX_SAFE_INTEGER, rank: 0, told: new Map(), channels: [] }
const { owner: _, ...unowned } = life
const { longestWait: __, ...unpromised } = life

describe('what somebody loses between two outcomes, and what nobody loses the other way round', () => {
  it.each([
    ['the same', life, life, [], []],
    [
      'the case',
      life,
      nobody,
      [
        { _tag: 'NoLongerACase', from: 'P1' },
        { _tag: 'ToldNoMore', role: 'legal' },
      ],
      [],
    ],
    [
      'urgency alone',
      life,
      { ...life, priority: 'P2', urgency: 2 },
      [{ _tag: 'LessUrgent', from: 'P1', to: 'P2' }],
      [],
    ],
    [
      'rank of the owner',
      life,
      { ...life, owner: 'seniorAgent', rank: 1 },
      [{ _tag: 'OwnedByLowerRank', from: 'csm', to: 'seniorAgent' }],
      [],
    ],
    ['an owner of the same rank', life, { ...life, owner: 'director' }, [], []],
    ['the owner', life, unowned, [{ _tag: 'NobodyOwns', from: 'csm' }], []],
    ['a notice', life, { ...life, told: new Map() }, [{ _tag: 'ToldNoMore', role: 'legal' }], []],
    [
      'a minute of a notice',
      life,
      { ...life, told: new Map([['legal', 6]]) },
      [{ _tag: 'ToldLater', role: 'legal', from: 5, to: 6 }],
      [],
    ],
    [
      'a minute of the contact',
      life,
      { ...life, longestWait: 241 },
      [{ _tag: 'ContactLater', priority: 'P1', from: 240, to: 241 }],
      [],
    ],
    ['the promise of a contact', life, unpromised, [{ _tag: 'ContactLater', priority: 'P1', from: 240 }], []],
    [
      'the telephone, for the e-mail: other ways are a matter of both sides',
      life,
      { ...life, channels: ['email'] },
      [{ _tag: 'ChannelsChanged', priority: 'P1', from: ['phone'], to: ['email'] }],
      [{ _tag: 'ChannelsChanged', priority: 'P1', from: ['email'], to: ['phone'] }],
    ],
  ] as const)('%s', (_name, before, after, lost, back) => {
    expect(harmsBetween(before, after)).toEqual(lost)
    expect(harmsBetween(after, before)).toEqual(back)
  })
})
