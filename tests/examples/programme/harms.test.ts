import { describe, expect, it } from 'vitest'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import { standardLibrary } from '../../../src/policies/library.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { harmsBetween } from '../../../src/programme/compare/harms-in-facts.ts'
import type { Life } from '../../../src/programme/compare/life.ts'
import { readProgramme } from '../../../src/programme/file/read-programme.ts'
import { type Company, fileOf, sampleOf } from '../../support/programmes/sample.ts'

/** A P1 of the article: the customer's own manager, by telephone within four hours (A2.7, A2.8). */
const life: Life = {
  priority: 'P1',
  urgency: 1,
  owner: 'csm',
  person: 'ownManager',
  rank: 2,
  handOut: 'ticket',
  severity: 'high',
  told: new Map([['legal', 5]]),
  channels: ['phone'],
  longestWait: 240,
}
const nobody: Life = {
  priority: 'noCase',
  urgency: Number.MAX_SAFE_INTEGER,
  rank: 0,
  severity: 'high',
  told: new Map(),
  channels: [],
}
const { owner: _, handOut: ___, person: ____, ...unowned } = life
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
    ['an owner of the same rank, who is the own manager too', life, { ...life, owner: 'director' }, [], []],
    [
      'their own manager, for somebody of the same rank',
      life,
      { ...life, owner: 'director', person: 'regionalManager' },
      [{ _tag: 'OwnPersonNoMore', from: 'csm', to: 'director' }],
      [{ _tag: 'OwnPersonNoMore', from: 'director', to: 'csm' }],
    ],
    [
      'the ticket, for a list that is handed out twice a day',
      life,
      { ...life, handOut: 'batch' },
      [{ _tag: 'HandedOutSlower', from: 'ticket', to: 'batch' }],
      [],
    ],
    ['the alert', { ...life, handOut: 'alert' }, life, [{ _tag: 'HandedOutSlower', from: 'alert', to: 'ticket' }], []],
    ['severity alone', life, { ...life, severity: 'low' }, [{ _tag: 'LessSevere', from: 'high', to: 'low' }], []],
    [
      'severity where no case is opened',
      nobody,
      { ...nobody, severity: 'medium' },
      [{ _tag: 'LessSevere', from: 'high', to: 'medium' }],
      [],
    ],
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

// biome-ignore lint/suspicious/noExplicitAny: an edit may do anything to a file
type Draft = any

describe('single edits of the sample programmes that take something away', () => {
  const read = readProgramme(standardLibrary)
  const harmsOf = (company: Company, edit: (file: Draft) => void): readonly Harm[] | 'refused' => {
    const file = JSON.parse(fileOf(company))
    edit(file)
    const edited = read(JSON.stringify(file))
    if (edited._tag === 'Left') return 'refused'
    const found = diffProgramme(sampleOf(company), edited.right)
    return found._tag === 'Right' ? found.right.harms : []
  }
  it.each<readonly [string, Company, (file: Draft) => void, Partial<Harm>]>([
    [
      'counsel is written to instead of called up at once',
      'hotel',
      (file) => {
        file.alert.tell.chain.notices[0].media = ['email']
      },
      { _tag: 'NotWeighed', at: 'alert.tell.chain.notices.0.media' },
    ],
    [
      'the duty manager finds an urgent case in a list',
      'hotel',
      (file) => {
        file.routing.rows[0].then = 'batch:dutyManager'
        file.review.digest.priorities.push('urgent')
      },
      { _tag: 'HandedOutSlower', from: 'alert', to: 'batch' },
    ],
    [
      'law and safety are low',
      'hotel',
      (file) => {
        file.severity.rows[0].then = 'low'
      },
      { _tag: 'LessSevere', from: 'critical', to: 'low' },
    ],
    ['the row of law and safety is dropped', 'hotel', (file) => file.severity.rows.shift(), { _tag: 'LessSevere' }],
    [
      'one may no longer own what one owned',
      'hotel',
      (file) => {
        file.review.owners.soon = ['managerNorth', 'guestRelations']
      },
      { _tag: 'NotWeighed', at: 'review.owners.soon.1' },
    ],
    [
      'the named manager loses the case to somebody of the same rank',
      'saas',
      (file) => {
        file.routing.rows[1].then = 'ticket:support'
      },
      { _tag: 'OwnPersonNoMore', from: 'csm', to: 'support' },
    ],
  ])('%s', (_what, company, edit, harm) => {
    expect(harmsOf(company, edit)).toContainEqual(expect.objectContaining(harm))
  })
})
