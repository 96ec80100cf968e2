import type { ChurnText } from '../../../src/cli/locales/text/churn.ts'
import type { LexiconText } from '../../../src/cli/locales/text/lexicon.ts'
import type { OuterText } from '../../../src/cli/locales/text/outer.ts'
import type { PolicyText } from '../../../src/cli/locales/text/policy.ts'
import type { SlaText } from '../../../src/cli/locales/text/sla.ts'
import { isoOf } from '../../../src/core/instant.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { instantOf } from './specimens.ts'

/** What a part of the command says, by how it is called: each is asked of both languages. */
type Asked<Text> = { readonly [name: string]: (text: Text) => string }

const file = 'f.csv'
const columns = ['id', 'x']
const confidence = fraction(0.95)
const first = { at: { record: 1 }, problems: [] } as never
const at = isoOf(instantOf('2026-10-08T03:00:00Z'))
const moment = { _tag: 'At', at, date: '2026-10-08', time: '11:00' } as const
const never = { _tag: 'Never', searchedUntil: at } as const
const office = { id: 'office', timeZone: 'Asia/Shanghai' }
const found = {
  _tag: 'LevelFinding',
  factor: ['lot'],
  level: ['7'],
  at: { count: 9, total: 20 },
  rest: { count: 3, total: 60 },
  difference: { confidence, lower: 0.2, upper: 0.6 },
  p: 0.0001,
  adjusted: 0.00123,
  compared: true,
} as const

export const churnAsked: Asked<ChurnText> = {
  'a column missing': ({ problems }) =>
    problems.EventColumnMissing({ _tag: 'EventColumnMissing', option: '--customer', columns }),
  'columns that fit': ({ problems }) => problems.EventColumnsFit({ _tag: 'EventColumnsFit', option: '--at', columns }),
  'no event': ({ problems }) => problems.NoUsableEvent({ _tag: 'NoUsableEvent', file, read: 1, first }),
  'no events': ({ problems }) => problems.NoUsableEvent({ _tag: 'NoUsableEvent', file, read: 1200, first }),
  counted: ({ counted }) => counted({ events: 12_000, customers: 300, asOf: '2026-11-21', zone: 'UTC', after: 0 }),
  'counted, some later': ({ counted }) =>
    counted({ events: 1, customers: 1, asOf: '2026-11-21', zone: 'UTC', after: 1 }),
  learning: ({ learning }) => learning(300),
  judging: ({ judging }) => judging(1),
  policy: ({ policy }) => policy('standard@1', [0.05, 0.01, 0.001]),
  levels: ({ levels }) => levels({ critical: 1, alert: 2, watch: 3, ok: 4000, insufficient: 5 }),
  loss: ({ loss }) => loss(0.8123, 90),
  due: ({ due }) => due('2026-12-01'),
  flow: ({ flow }) =>
    flow({ since: '2026-11-14', raised: 3, waiting: 2, standing: 4, cleared: 1, hiatus: 7, unjudged: 6 }),
  'flow, the first': ({ flow }) =>
    flow({ since: undefined, raised: 3, waiting: 0, standing: 0, cleared: 0, hiatus: 0, unjudged: 0 }),
  'no state': ({ problems }) => problems.StateIsNone({ _tag: 'StateIsNone', file }),
  'flow, nothing more': ({ flow }) =>
    flow({ since: '2026-11-14', raised: 3, waiting: 0, standing: 4, cleared: 1, hiatus: 0, unjudged: 0 }),
  value: ({ value }) => value(12_345.6),
}

export const outerAsked: Asked<OuterText> = {
  'a column missing': ({ problems }) => problems.WordsColumnMissing({ _tag: 'WordsColumnMissing', columns }),
  'columns that fit': ({ problems }) => problems.WordsColumnsFit({ _tag: 'WordsColumnsFit', columns }),
  'no feedback at all': ({ problems }) => problems.NoUsableFeedback({ _tag: 'NoUsableFeedback', file, read: 1, first }),
  'no feedback': ({ problems }) => problems.NoUsableFeedback({ _tag: 'NoUsableFeedback', file, read: 1200, first }),
  misshapen: ({ problems }) => problems.TaxonomyMisshapen({ _tag: 'TaxonomyMisshapen', file, message: 'id' }),
  'an unknown base': ({ problems }) =>
    problems.TaxonomyBaseUnknown({ _tag: 'TaxonomyBaseUnknown', file, received: 'x', shipped: ['a', 'b'] }),
  'more issues': ({ problems }) => problems.MoreTaxonomyIssues({ _tag: 'MoreTaxonomyIssues', count: 3 }),
  scores: ({ problems }) => problems.ScoresNeeded({ _tag: 'ScoresNeeded' }),
  heard: ({ heard }) =>
    heard({ pieces: 1200, customers: 800, anonymous: 12, from: '2026-07-01', to: '2026-09-30', zone: 'UTC' }),
  'heard of one': ({ heard }) => heard({ pieces: 1, customers: 1, anonymous: 0, zone: 'UTC' }),
  measured: ({ measuredBy, bases }) => measuredBy('house@1', bases.detractors),
  counts: ({ counts }) => counts({ customers: 12, mentions: 20, missing: 3 }),
  'counts of one': ({ counts }) => counts({ customers: 1, mentions: 1, missing: 0 }),
  few: ({ fewCustomers }) => fewCustomers(12),
  'few of one': ({ fewCustomers }) => fewCustomers(1),
  order: ({ orderNotShown }) => orderNotShown('smoke', 'noise'),
  watched: ({ watched }) => watched('standard@1', 1, 1200),
  'watched once': ({ watched }) => watched('standard@1', 2, 1),
  unwatched: ({ watched }) => watched('standard@1', 1, 0),
  outlet: ({ outlet }) =>
    outlet(
      { outlet: 'north', count: 12, exposure: 100, expected: 3.21, chance: 0.0001, adjusted: 0.00234, verdict: 'high' },
      0.0321,
    ),
  together: ({ together }) =>
    together('smoke', { ...found, lift: 9, explainedBy: { factor: ['store'], level: ['n'] } }),
  'together, nobody else': ({ together }) => together('smoke', found),
  alone: ({ alone }) => alone('smoke', 12),
  'more rejects': ({ moreRejects }) => moreRejects(1200),
  undated: ({ undated }) => undated(12),
  'undated, one': ({ undated }) => undated(1),
  looked: ({ looked }) => looked(120, 1200),
  exploratory: ({ exploratory }) => exploratory(0.4123),
  fits: ({ taxonomyFits }) => taxonomyFits('house@1', 12, 1200),
  'fits, one': ({ taxonomyFits }) => taxonomyFits('house@1', 1, 1),
}

const versions = { from: '1.0.0', to: '1.0.1' } as const
export const policyAsked: Asked<PolicyText> = {
  'no table': ({ problems }) =>
    problems.TableMissing({ _tag: 'TableMissing', file: 'strct', nearest: 'strict', shipped: ['strict'] }),
  'no table near': ({ problems }) => problems.TableMissing({ _tag: 'TableMissing', file, shipped: ['strict'] }),
  'too large': ({ problems }) => problems.TextTooLarge({ _tag: 'TextTooLarge', file, limit: 8 << 20 }),
  'not UTF-8': ({ problems }) => problems.TextNotUtf8({ _tag: 'TextNotUtf8', file, offset: 7, byte: '0xff' }),
  'no JSON': ({ problems }) => problems.JsonBroken({ _tag: 'JsonBroken', file, detail: '1:2' }),
  'a long word': ({ problems }) => problems.WordTooLong({ _tag: 'WordTooLong', file, limit: 1000 }),
  'more findings': ({ problems }) => problems.MoreFindings({ _tag: 'MoreFindings', file, count: 3 }),
  'no history': ({ problems }) => problems.HistoryEmpty({ _tag: 'HistoryEmpty', file }),
  'no usable history': ({ problems }) => problems.HistoryUnusable({ _tag: 'HistoryUnusable', file, read: 1 }),
  'no output': ({ problems }) =>
    problems.ClockOutputUnknown({ _tag: 'ClockOutputUnknown', output: 'P', nearest: 'P0', outputs: ['P0', 'P1'] }),
  'a late key': ({ problems }) => problems.KeyTooLate({ _tag: 'KeyTooLate', column: 'x', looked: 1000 }),
  findings: ({ check }) => check.findings(1),
  size: ({ check }) => check.size(1, 2, 'first'),
  proved: ({ check }) => check.proved(1),
  witnesses: ({ check }) => check.witnesses(1, 2),
  'the same': ({ diff }) => diff.changes(0),
  changes: ({ diff }) => diff.changes(1),
  'nothing edited': ({ diff }) => diff.version.NothingEdited({ _tag: 'NothingEdited' }),
  'another table': ({ diff }) => diff.version.OtherTable({ _tag: 'OtherTable', step: 'major', ...versions }),
  raised: ({ diff }) => diff.version.VersionRaised({ _tag: 'VersionRaised', step: 'patch', ...versions }),
  'too low': ({ diff }) =>
    diff.version.VersionTooLow({ _tag: 'VersionTooLow', step: 'minor', ...versions, needed: '1.1.0' }),
  'too low, of no form': ({ diff }) =>
    diff.version.VersionTooLow({ _tag: 'VersionTooLow', step: 'minor', from: 'a', to: 'a' }),
  unread: ({ diff }) => diff.version.VersionUnread({ _tag: 'VersionUnread', step: 'minor', from: 'a', to: 'b' }),
  unproved: ({ diff }) => diff.unproved(file, 1),
  history: ({ diff }) => diff.history(file, 1, 1, 0),
  cases: ({ diff }) => diff.cases('P1 → P0', '1'),
  absent: ({ diff }) => diff.absent(columns),
  unused: ({ diff }) => diff.unused(columns),
  rejects: ({ diff }) => diff.rejects(1),
  'more rejects': ({ diff }) => diff.moreRejects(3),
  more: ({ more }) => more(3),
  numbered: ({ explain }) => explain.numbered(2, 'score 2'),
  decided: ({ explain, table }) =>
    explain.decided('P0', 'r1', table({ id: 'strict', version: '1.0.0', fingerprint: 'ab12' })),
  overridden: ({ explain }) => explain.overridden('r2', 'P1'),
  'why not': ({ explain }) => explain.whyNot('r1', 'P0', ['score', 'reach']),
  flip: ({ explain }) => explain.flip('P0', 'score 2'),
  refused: ({ explain }) => explain.refused('x'),
  balance: ({ explain }) => explain.balance(1, 1, 0),
}

export const slaAsked: Asked<SlaText> = {
  'no calendar': ({ problems }) => problems.CalendarFileMissing({ _tag: 'CalendarFileMissing', file }),
  'a taken name': ({ problems }) => problems.CalendarNameTaken({ _tag: 'CalendarNameTaken', file, name: 'elapsed' }),
  'more issues': ({ problems }) => problems.MoreIssues({ _tag: 'MoreIssues', file, count: 3 }),
  'no offset': ({ problems }) =>
    problems.OffsetMissing({ _tag: 'OffsetMissing', option: '--start', received: '2026-10-08' }),
  reversed: ({ problems }) => problems.StretchReversed({ _tag: 'StretchReversed', option: '--pause', received: 'b/a' }),
  due: ({ due }) => due(moment, office),
  'never due': ({ due }) => due(never, office),
  'at risk': ({ atRisk }) => atRisk(moment, 0.75),
  'never at risk': ({ atRisk }) => atRisk(never, 0.75),
  'working time': ({ workingTime }) => workingTime('office', 'Asia/Shanghai'),
}

export const lexiconAsked: Asked<LexiconText> = {
  misshapen: ({ problems }) => problems.LexiconMisshapen({ _tag: 'LexiconMisshapen', file, message: 'id' }),
  unknown: ({ problems }) =>
    problems.LexiconUnknown({ _tag: 'LexiconUnknown', file, received: 'x', shipped: ['a', 'b'] }),
  'unknown, one there': ({ problems }) =>
    problems.LexiconUnknown({ _tag: 'LexiconUnknown', file, received: 'x', shipped: ['a'] }),
  'unknown, none there': ({ problems }) =>
    problems.LexiconUnknown({ _tag: 'LexiconUnknown', file, received: 'x', shipped: [] }),
  more: ({ problems }) => problems.MoreLexiconIssues({ _tag: 'MoreLexiconIssues', count: 3 }),
}
