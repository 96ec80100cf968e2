import { type Instant, isoOf } from '../../../core/instant.ts'
import type { Messages } from '../../../explain/say.ts'
import type { TopicStatement } from '../../../explain/statements/topic-statement.ts'
import type { SameIssue } from '../../../outer-loop/weak-signals/same-issue.ts'

const date = (at: number): string => isoOf(at as Instant).slice(0, 10)
const figure = (value: number): string => String(Number(value.toPrecision(2)))
const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
const people = (count: number): string => many(count, 'customer')

const spread = ({ customers, mentions, regions, unknown }: SameIssue): string => {
  const named = regions.slice(0, 5).map((one) => `${one.region} ${one.customers}`)
  const more = regions.length > 5 ? [many(regions.length - 5, 'more region')] : []
  const nobody = unknown > 0 ? [`unknown region ${unknown}`] : []
  const where = [...named, ...more, ...nobody].join(', ')
  return `${many(mentions, 'piece')} from ${people(customers)}${where === '' ? '' : ` (${where})`}`
}

export const topics: Messages<TopicStatement> = {
  TopicUnknown: ({ taxonomy, topic }) => `${taxonomy} has no topic “${topic}”`,
  TopicWithoutTerms: ({ taxonomy, topic }) => `${taxonomy}: no word leads to topic “${topic}”`,
  TopicOutOfReach: ({ taxonomy, topic, weight }) =>
    `${taxonomy}: all words of “${topic}” together weigh ${weight}, less than the threshold`,
  WeightUnfit: ({ taxonomy, place, weight }) =>
    `${taxonomy}, ${place}: expected a whole number from 1, found ${weight}`,
  TopicTermDouble: ({ taxonomy, topic, term, first }) =>
    `${taxonomy}, ${topic}: “${term}” stands twice, first as “${first}”`,
  TopicTermDead: ({ taxonomy, topic, term }) => `${taxonomy}, ${topic}: “${term}” could never count`,
  TopicTermShadowed: ({ taxonomy, topic, term, by }) =>
    `${taxonomy}, ${topic}: “${term}” changes nothing, since “${by}” inside it counts as much`,
  TaxonomyBaseOther: ({ taxonomy, extends: made }) => `the extension is made for ${made}, and was given ${taxonomy}`,
  TopicTermUnknown: ({ taxonomy, topic, term }) => `${taxonomy}, ${topic}: there is no “${term}”`,
  TopicVocabularyUnknown: ({ taxonomy, language }) => `${taxonomy} has no words in “${language}”`,
  TopicAdded: ({ topic, title }) => `new topic “${topic}” (${title})`,
  TopicRetired: ({ topic, title }) => `topic “${topic}” (${title}) is no longer measured`,
  TopicRetitled: ({ topic, before, after }) => `topic “${topic}” is now called ${after}, no longer ${before}`,
  ThresholdMoved: ({ before, after }) => `the threshold moves from ${before} to ${after}`,
  TermAdded: ({ topic, term }) => `${topic}: new word “${term}”`,
  TermRemoved: ({ topic, term }) => `${topic}: “${term}” is gone`,
  TermChanged: ({ topic, term }) => `${topic}: “${term}” weighs differently or needs another context`,
  VocabularyChanged: ({ language }) =>
    `cues or negators of “${language}” changed: any of its words may count differently`,
  WeakSignal: ({ topic, day, window, recent, before, ratio, interval, chance, threshold, grew }) =>
    [
      `${date(day * 86_400_000)}: “${topic}” named by ${recent.count} of ${people(recent.exposure)} heard in ${many(window, 'day')}, before that by ${before.count} of ${before.exposure}`,
      ratio === undefined
        ? `: new, at least ${figure(interval.lower)} times as often`
        : `: ${figure(ratio)} times as often (${figure(interval.lower)}${interval.upper === undefined ? ' or more' : ` to ${figure(interval.upper)}`})`,
      `; chance ${figure(chance)}, alarm from ${figure(threshold)}`,
      grew === 'share' ? '; its share grew, not its number' : '',
    ].join(''),
  Systemic: (said) =>
    `“${said.topic}” is one systemic problem: ${spread(said)}; from ${said.thresholds.customers} customers in ${said.thresholds.regions} regions on, none above ${percent(said.thresholds.largestShare)}`,
  Local: (said) => `“${said.topic}” is a matter of ${said.region}: ${spread(said)}`,
  FewRegions: (said) => `“${said.topic}” comes from fewer than ${said.thresholds.regions} regions: ${spread(said)}`,
  RegionsUnknown: (said) => `“${said.topic}” cannot be called systemic, too few regions are known: ${spread(said)}`,
  FewCustomers: (said) =>
    `“${said.topic}” is named by fewer than ${said.thresholds.customers} customers: ${spread(said)}`,
  TaxonomyDiffers: ({ before, after }) => `not comparable: topics by ${before} and by ${after}`,
  BaseDiffers: ({ before, after }) => `not comparable: ${before} counted before, ${after} after`,
  ClockDiffers: ({ before, after }) => `not comparable: dated by when it was ${before} before, ${after} after`,
  WindowsOverlap: ({ from, to }) => `not comparable: the windows share ${date(from)} to ${date(to)}`,
  WindowEmpty: ({ which }) => `not comparable: the window ${which} is empty`,
  StratumWithoutAnswers: ({ stratum }) => `“${stratum}” has weight and no answers: its share is not known`,
  StratumWithoutWeight: ({ stratum }) => `“${stratum}” has answers and no weight in the mix`,
  StratumUnfit: ({ stratum, count, total }) => `“${stratum}” counts ${count} of ${total}, which is no share`,
  WeightNegative: ({ stratum, weight }) => `“${stratum}” has weight ${weight}, expected 0 or more`,
  MixEmpty: () => 'the mix weighs nothing',
  ThemesUnstable: ({ stability, wanted }) =>
    `these groups are not stable: two fits agree by ${figure(stability)}, wanted ${figure(wanted)}`,
  ThemesFewer: ({ asked, given }) => `too few texts for ${asked} groups: only ${given} can be made`,
  TextsWithoutTokens: ({ texts }) =>
    texts === 1
      ? '1 text has no words that others have too, and is in no group'
      : `${texts} texts have no words that others have too, and are in no group`,
  CampaignEmpty: () => 'the campaign ends when it begins, or before',
}
