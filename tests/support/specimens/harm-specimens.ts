import { instant, isoOf } from '../../../src/core/instant.ts'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import type { Specimens } from './specimens.ts'

const at = isoOf(instant(Date.UTC(2026, 9, 1)))

const placed = { where: [[{ column: 'score', cells: [{ le: 2 }] }]], witness: { score: 2 } } as const
const twice = {
  where: [...placed.where, [{ column: 'reach', cells: [{ is: 'wide' }] }]],
  witness: { score: 2 },
} as const
const thrice = {
  where: [...twice.where, [{ column: 'csm', cells: [{ is: 'named' }] }]],
  witness: { score: 2 },
} as const

export const harmSpecimens: Specimens<Harm> = {
  NoLongerACase: [
    { ...placed, _tag: 'NoLongerACase', from: 'P1' },
    { _tag: 'NoLongerACase', from: 'P2', where: [[]], witness: {} },
  ],
  LessUrgent: [
    { ...twice, _tag: 'LessUrgent', from: 'P0', to: 'P1' },
    { ...thrice, _tag: 'LessUrgent', from: 'P0', to: 'P2' },
  ],
  NobodyOwns: [{ ...placed, _tag: 'NobodyOwns', from: 'csDirector' }],
  OwnedByLowerRank: [{ ...placed, _tag: 'OwnedByLowerRank', from: 'csDirector', to: 'regularService' }],
  OwnPersonNoMore: [{ ...placed, _tag: 'OwnPersonNoMore', from: 'csm', to: 'seniorAgent' }],
  OwnerLacks: [
    { ...placed, _tag: 'OwnerLacks', from: 'crisisPr', to: 'csDirector', lacks: ['notice', 'speakingForTheCompany'] },
    { ...placed, _tag: 'OwnerLacks', from: 'department', to: 'regularService', lacks: ['department'] },
    { ...placed, _tag: 'OwnerLacks', from: 'csDirector', to: 'legal', lacks: ['compensation', 'technicalResources'] },
  ],
  HandedOutSlower: [{ ...placed, _tag: 'HandedOutSlower', from: 'alert', to: 'batch' }],
  LessSevere: [{ ...placed, _tag: 'LessSevere', from: 'critical', to: 'low' }],
  ToldNoMore: [{ ...placed, _tag: 'ToldNoMore', role: 'legal' }],
  ToldLater: [{ ...placed, _tag: 'ToldLater', role: 'legal', from: 30, to: 120 }],
  ToldByLess: [{ ...placed, _tag: 'ToldByLess', role: 'legal', media: ['im', 'phone'] }],
  ContactLater: [
    { ...placed, _tag: 'ContactLater', priority: 'P0', from: 240, to: 1470 },
    { ...placed, _tag: 'ContactLater', priority: 'P0', from: 240 },
    { ...placed, _tag: 'ContactLater', priority: 'P0', at, from: 239.99998, to: 1470 },
    { ...placed, _tag: 'ContactLater', priority: 'P0', at, from: 240 },
  ],
  ChannelsChanged: [
    { ...placed, _tag: 'ChannelsChanged', priority: 'P0', from: ['phone', 'wecom'], to: ['email'] },
    { ...placed, _tag: 'ChannelsChanged', priority: 'P0', from: ['phone'], to: [] },
  ],
  WordGone: [{ _tag: 'WordGone', list: 'vocabulary.roles', word: 'legal' }],
  LexiconGone: [{ _tag: 'LexiconGone', lexicon: 'zh-red-flags' }],
  TermsGone: [
    { _tag: 'TermsGone', lexicon: 'zh-red-flags', category: 'safety', count: 12, first: ['冒烟', '起火'] },
    { _tag: 'TermsGone', lexicon: 'zh-red-flags', category: 'safety', count: 1, first: ['冒烟'] },
  ],
  TermsFlagLess: [
    { _tag: 'TermsFlagLess', lexicon: 'zh-red-flags', category: 'safety', count: 12, first: ['冒烟', '起火'] },
    { _tag: 'TermsFlagLess', lexicon: 'zh-red-flags', category: 'safety', count: 1, first: ['冒烟'] },
  ],
  MayDoLess: [
    { _tag: 'MayDoLess', role: 'csm', right: 'compensation', from: 50_000, to: 20_000 },
    { _tag: 'MayDoLess', role: 'csm', right: 'compensation', from: 50_000 },
    { _tag: 'MayDoLess', role: 'csm', right: 'technicalResources' },
    { _tag: 'MayDoLess', role: 'crisisPr', right: 'speakingForTheCompany' },
    { _tag: 'MayDoLess', role: 'csDirector', right: 'approval' },
    { _tag: 'MayDoLess', role: 'csm', right: 'ownership', priority: 'P1' },
  ],
  EscalatedLess: [
    { _tag: 'EscalatedLess', priority: 'P0', role: 'csDirector', from: 120, to: 1470 },
    { _tag: 'EscalatedLess', priority: 'P0', role: 'csDirector', from: 0 },
  ],
  TierHarder: [{ _tag: 'TierHarder', tier: 'high' }],
  TierMoved: [
    { _tag: 'TierMoved', from: 'standard', to: 'high', harm: { ...placed, _tag: 'ToldNoMore', role: 'legal' } },
    { _tag: 'TierMoved', from: 'unknown', to: 'high', harm: { ...placed, _tag: 'ToldNoMore', role: 'legal' } },
  ],
  OpensLess: [{ _tag: 'OpensLess', calendar: 'office', at: '2026-11-21T10:00:00.000Z' }],
  NotWeighed: [{ _tag: 'NotWeighed', at: 'sla.targets.P0' }],
}
