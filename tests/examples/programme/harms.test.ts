import { describe, expect, it } from 'vitest'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import { say } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { standardLibrary } from '../../../src/policies/library.ts'
import type { Life } from '../../../src/programme/compare/cells/life.ts'
import { harmsBetween } from '../../../src/programme/compare/harms/harms-in-facts.ts'
import { readProgramme } from '../../../src/programme/file/read-programme.ts'
import { type Draft, harmsOf } from '../../support/programmes/harms-of.ts'
import { type Company, fileOf } from '../../support/programmes/sample.ts'

/** A P1 of the article: the customer's own manager, by telephone within four hours (A2.7, A2.8). */
const life: Life = {
  priority: 'P1',
  priorities: ['P0', 'P1', 'P2'],
  urgency: 1,
  owner: 'csm',
  person: 'ownManager',
  rank: 2,
  handOut: 'ticket',
  severity: 'high',
  level: 'lawOrSafety',
  alarm: 0,
  told: new Map([['legal', 5]]),
  heard: new Map([['legal', new Map([['phone', 5]])]]),
  channels: ['phone'],
  owedOn: ['phone'],
  longestWait: 240,
}
const nobody: Life = {
  priority: 'noCase',
  priorities: ['P0', 'P1', 'P2'],
  urgency: Number.MAX_SAFE_INTEGER,
  rank: 0,
  severity: 'high',
  level: 'none',
  alarm: Number.MAX_SAFE_INTEGER,
  told: new Map(),
  heard: new Map(),
  channels: [],
  owedOn: [],
}
const { owner: _, handOut: ___, person: ____, ...unowned } = life
const { longestWait: __, ...unpromised } = life
const { person: _____, ...unnamed } = life

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
      'the owner whom the alert names, for one of the same rank who hears nothing',
      { ...unnamed, owner: 'crisisPr', told: new Map([['crisisPr', 15]]) },
      { ...unnamed, owner: 'csDirector', told: new Map([['crisisPr', 15]]) },
      [{ _tag: 'OwnerLacks', from: 'crisisPr', to: 'csDirector', lacks: ['notice'] }],
      [],
    ],
    [
      'nothing: the alert names them both',
      { ...unnamed, owner: 'legal' },
      { ...unnamed, owner: 'topManagement', told: new Map([...life.told, ['topManagement', 5]]) },
      [],
      [{ _tag: 'ToldNoMore', role: 'topManagement' }],
    ],
    [
      'rights of the owner',
      { ...unnamed, owner: 'one', may: { compensation: 500, technicalResources: 1, speakingForTheCompany: 1 } },
      { ...unnamed, owner: 'two', may: { compensation: 499, technicalResources: 1, speakingForTheCompany: 0 } },
      [{ _tag: 'OwnerLacks', from: 'one', to: 'two', lacks: ['compensation', 'speakingForTheCompany'] }],
      [],
    ],
    ['the same owner’s rights, which are said by role', { ...unnamed, may: { compensation: 500 } }, unnamed, [], []],
    [
      'the department concerned, for somebody of the same rank',
      { ...unnamed, owner: 'department', may: { department: 1 } },
      { ...unnamed, owner: 'regularService', may: { department: 0 } },
      [{ _tag: 'OwnerLacks', from: 'department', to: 'regularService', lacks: ['department'] }],
      [],
    ],
    [
      'nothing: somebody of higher rank takes over from the department',
      { ...unnamed, owner: 'department', may: { department: 1 } },
      { ...unnamed, owner: 'csDirector', rank: 3, may: { department: 0 } },
      [],
      [{ _tag: 'OwnedByLowerRank', from: 'csDirector', to: 'department' }],
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

describe('single edits of the sample programmes that take something away', () => {
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
      { _tag: 'NotWeighed', at: 'review.owners.soon.managerSouth' },
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

describe('single edits of the hotel that are nonsense', () => {
  const read = readProgramme(standardLibrary)
  it.each<readonly [string, (file: Draft) => void, string]>([
    [
      'a medium nobody has',
      (file) => {
        file.alert.tell.chain.notices[0].media = ['imx']
      },
      'alert.tell.chain.notices.0.media.0: expected im | email | phone, found "imx"',
    ],
    [
      'lists at no hour of the day',
      (file) => {
        file.review.digest.handOut.at = ['25:99']
      },
      'review.digest.handOut.at.0: expected a time of day from 00:00 to 23:59, found "25:99"',
    ],
    [
      'lists in no zone',
      (file) => {
        file.review.digest.handOut.timeZone = 'Nope/Zone'
      },
      'review.digest.handOut.timeZone: expected a time zone, found "Nope/Zone"',
    ],
    [
      'at risk after the clock ran out',
      (file) => {
        file.sla.targets.urgent.atRiskAfter = 1.5
      },
      'sla.targets.urgent.atRiskAfter: expected a number from 0 to 1, found 1.5',
    ],
    [
      'a quote shorter than nothing',
      (file) => {
        file.words.quote.longest = -60
      },
      'words.quote.longest: expected a whole number from 1 on, found -60',
    ],
    [
      'half a point',
      (file) => {
        file.words.intensity.points.rage = 0.5
      },
      'words.intensity.points.rage: expected a whole number from 0 on, found 0.5',
    ],
    [
      'more transfers than can be counted',
      (file) => {
        file.case.transfers.most = 1e308
      },
      'case.transfers.most: expected a whole number from 0 on, found 1e+308',
    ],
    [
      'a cut below nothing',
      (file) => {
        file.valueTier.cuts = { below: 'guest', from: { member: { amount: -5, currency: 'CNY' } } }
      },
      'valueTier.cuts.from.member.amount: expected a whole number from 0 on, found -5',
    ],
    [
      'a cut in no currency',
      (file) => {
        file.valueTier.cuts = { below: 'guest', from: { member: { amount: 5, currency: 'XXX' } } }
      },
      'valueTier.cuts.from.member.currency: expected CNY | USD | EUR | GBP | HKD | TWD | SGD | AUD | CAD, found "XXX"',
    ],
    [
      'a limit of nobody',
      (file) => {
        file.authority.compensation.limits.nobody = 5
      },
      'authority.compensation.limits says “nobody”, which vocabulary.roles does not have',
    ],
    [
      'an owner nobody is',
      (file) => {
        file.review.owners.urgent = ['dutyManagerx']
      },
      'review.owners.urgent says “dutyManagerx”, which vocabulary.roles does not have',
    ],
    [
      'no owners of a priority',
      (file) => {
        delete file.review.owners.urgent
      },
      'review.owners has nothing for “urgent” of vocabulary.priorities',
    ],
    [
      'owners who are nobody',
      (file) => {
        file.review.owners.urgent = []
      },
      'review.owners.urgent: expected a list that names something, found []',
    ],
    [
      'a channel nobody speaks on',
      (file) => {
        file.reach = { extends: 'standard-reach', id: 'own-reach', wideChannels: ['nope'] }
      },
      'reach.wideChannels.0: expected survey | ',
    ],
    [
      'hours of contact in no zone',
      (file) => {
        file.sla.contactHours = { id: 'day', timeZone: 'Nope/Zone', weekly: { mon: [['09:00', '18:00']] } }
      },
      'sla.contactHours: ',
    ],
  ])('%s', (_what, edit, sentence) => {
    const file = JSON.parse(fileOf('hotel'))
    edit(file)
    const edited = read(JSON.stringify(file))
    const said = edited._tag === 'Left' ? edited.left : []
    expect(say(said[0] as never)).toContain(sentence)
    for (const one of said) expect(sayChinese(one)).toMatch(/第 1 行第 \d+ 列：/)
  })
})
