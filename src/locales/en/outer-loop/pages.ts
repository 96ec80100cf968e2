import { sayWith } from '../../../explain/say.ts'
import type { Finding } from '../../../outer-loop/association/association.ts'
import type { ValidationNote } from '../../../outer-loop/validation/verdict.ts'
import type { PageWords } from '../../../pages/words.ts'
import { grouped } from '../../grouped.ts'
import { clocks, gaps, labels, sections } from './page-labels.ts'
import { stages, standings } from './projects.ts'
import { proof } from './proof.ts'
import { ruleBroken } from './rules-broken.ts'

const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const customers = (count: string): string => plural(count, 'customer', 'customers')
const leftOut = ({ noConsent, beyondMost, empty }: Parameters<PageWords['leftOut']>[0]): string =>
  [
    noConsent > 0 && `${noConsent} without consent`,
    beyondMost > 0 && `${beyondMost} beyond the most a pack holds`,
    empty > 0 && `${empty} without words`,
  ]
    .filter((one) => one !== false)
    .join(', ')

/**
 * What report pages say in English.
 *
 * @example
 * pageWords.percent('12.5') // => '12.5 %'
 * pageWords.stretch('1 July', '30 September', '15 September')
 * // => '1 July to 30 September (at first to 15 September)'
 */
export const pageWords: PageWords = {
  language: 'en',
  grouped,
  percent: (number) => `${number} %`,
  comma: ', ',
  colon: ': ',
  stretch: (from, to, originally) =>
    `${from} to ${to}${originally === undefined ? '' : ` (at first to ${originally})`}`,
  title: {
    lead: 'Voice of the customer: report',
    owner: (owner) => `What customers say: report for ${owner}`,
    frontLine: (outlet) => `What customers say: ${outlet}`,
    customers: 'Because of your voice we changed',
  },
  subtitle: ({ company, period, asOf }) => `${company === undefined ? '' : `${company} · `}${period} · as of ${asOf}`,
  section: sections,
  label: labels,
  share: ({ count, total, percent, from, to, confidence }) =>
    `${count} of ${total} (${percent}; ${confidence} interval ${from} to ${to})`,
  noShare: 'nobody to count',
  interval: ({ from, to, confidence }) => `${confidence} interval ${from} to ${to}`,
  answers: (count) => plural(count, 'answer', 'answers'),
  mean: ({ mean, answers, scale }) => `${mean} on ${scale} (${plural(answers, 'answer', 'answers')})`,
  scored: ({ points, answers, interval }) => `${points} (${plural(answers, 'answer', 'answers')}; ${interval})`,
  scoreVerdict: (verdict) =>
    verdict._tag === 'TooFew'
      ? `Too few answers for a score: ${verdict.answers} of at least ${verdict.needed}.`
      : `Too uncertain for a score: ± ${(100 * verdict.margin).toFixed(1)} points, at most ± ${(100 * verdict.allowed).toFixed(1)}.`,
  change: ({ direction, points, interval, chance }) =>
    `${
      direction === 'notShown'
        ? `No change is shown since the period before: ${points} points`
        : `${direction === 'rose' ? 'Rose' : 'Fell'} since the period before, by ${points.replace('−', '')} points`
    } (${interval}${chance === undefined ? '' : `; p ${chance}`}).`,
  before: (value) => `The period before: ${value}`,
  undecided: ({ count, atLeast, atMost }) =>
    `${count} not decided yet: it will be ${atLeast} at least and ${atMost} at most.`,
  trendTitle: (from, to) => `By period, ${from} to ${to}`,
  hollow: 'Hollow points have too few answers; no line leads through them.',
  scaleTo: (percent) => `(bars from 0 to ${percent})`,
  reasonsBase: ({ base, anonymous, mentions }) =>
    `${customers(base)} with words${anonymous === '0' ? '' : ` (${anonymous} of them nobody knows)`}, ${plural(mentions, 'piece', 'pieces')}; who names several counts in each, so that shares may add up to more than all.`,
  customers: (count, mentions) =>
    `${customers(count)}${mentions === undefined || mentions === count ? '' : `, ${mentions} times`}`,
  heldBack: 'so few customers that they could be known by it: not shown',
  ofAllOutlets: 'Cases of all outlets together: whose they were, and where, is not said.',
  tooFewForShares: 'Too few customers for shares.',
  notAhead: (first, second) => `That “${first}” is ahead of “${second}” may be chance.`,
  more: (count) => `… and ${count} more.`,
  stage: stages,
  standing: standings,
  verdict: {
    dropped: 'It worked: named less, and hardly by chance',
    rose: 'Named more, and hardly by chance',
    tooFew: 'Too few answers to show anything',
    notShown: 'No effect is shown',
    notYet: 'Not decided yet',
  },
  drop: (interval, chance, allowed) => `Drop in points: ${interval}; p ${chance}, at most ${allowed}`,
  late: 'late',
  lateActions: (count) => (count === 1 ? '1 action is late.' : `${count} actions are late.`),
  actionsOf: (topic) => `Actions: ${topic}`,
  beforeAfter: (topic) => `${topic}: before (above) and after (below)`,
  note: sayWith<ValidationNote>(proof),
  finding: sayWith<Finding>(proof),
  signal: ({ foundOn, sizeWhenFound, recent, heard, window, ratio, interval, chance }) =>
    `found on ${foundOn} with ${customers(sizeWhenFound)}; now ${recent} of ${heard} customers heard in ${window} days, ${ratio === undefined ? 'never named before' : `${ratio} times as often as before`} (${interval} times; chance ${chance})`,
  silent: (share) => `Nothing was heard from ${share} customers. Silence is not agreement.`,
  leftOut: (counts) => (leftOut(counts) === '' ? '' : `Not in it: ${leftOut(counts)}.`),
  namesByRule: {
    partial: 'Names on record are taken out; of names that are not, rules find a part: read before you pass it on.',
    notLookedFor: 'Only names on record were looked for: read before you pass it on.',
  },
  wonBack: (from, to) => `Won back: from ${from} to ${to}`,
  because: (because) =>
    because._tag === 'NotWonBack' ? 'not won back' : `a rule was broken: ${ruleBroken(because.rule)}`,
  openerLacks: {
    WordsNotQuoted: 'The first sentence does not take up the customer’s words.',
    ScoreNotNamed: 'The first sentence does not name the score.',
    WhyNotAsked: 'The customer is not asked why.',
    RuleCited: 'The first sentence cites a rule.',
    CustomerBlamed: 'The first sentence blames the customer.',
  },
  thanks: (heard) =>
    heard === undefined
      ? 'Thank you to all who wrote. This is what became of it.'
      : `${upper(heard.window)}, ${customers(heard.customers)} wrote ${plural(heard.mentions, 'time', 'times')}. Thank you. This is what became of it.`,
  windows: (stretches, more) =>
    `from ${stretches.join(', from ')}${more === undefined ? '' : ` and in ${plural(more, 'other stretch', 'other stretches')} of time`}`,
  live: (date) => `Live since ${date}`,
  heard: ({ customers: people, mentions, window }) =>
    `${upper(window)}, ${customers(people)} wrote of it ${plural(mentions, 'time', 'times')}.`,
  effect: ({ before, after, interval, beforeIn = 'before', afterIn = 'since' }) =>
    `It is named less: by ${before} ${beforeIn}, by ${after} ${afterIn}. The drop in points: ${interval}.`,
  effectOpen: 'Whether it helps is not shown yet; we keep counting.',
  noEffectYet: 'No effect of any of these changes has been proved so far.',
  nothingLive: 'Nothing went live in this period, and no effect was proved in it.',
  clock: clocks,
  baseOf: (base) => ({ everyone: 'all customers', detractors: 'detractors' })[base] ?? base,
  ofOutlet: (base) => `${base} of this outlet`,
  provedForAll: ({ topic, live, validated }) =>
    `${topic}: ${live === undefined ? '' : `changed since ${live}; `}over all outlets together fewer customers name it, and hardly by chance (shown on ${validated}). This is not a result of this outlet alone.`,
  nothingProvedForAll: 'Over all outlets together no improvement project has been validated.',
  responses: (now, before) => `${now}${before === undefined ? '' : `; the period before ${before}`}`,
  intervals: (confidence) =>
    `At ${confidence}: shares by Wilson, scores by adjusted Wald, differences of shares by Newcombe, means by the normal distribution, ratios of rates by Clopper and Pearson.`,
  tests: (level) =>
    `An arrow stands only where a two-sided test finds a change at ${level}; what improvement projects claim is tested one-sided, allowing for all topics declared.`,
  gap: gaps,
  noGaps: 'nothing that a report like this has',
}
