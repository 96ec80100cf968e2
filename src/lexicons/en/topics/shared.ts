import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import type { TopicTaxonomy, TopicTerms, TopicVocabulary } from '../../../outer-loop/topics/taxonomy.ts'
import type { Negation } from '../../../text/lexicon/lexicon.ts'
import { phrases } from '../../words.ts'

/** How English takes words back, and says that a thing is missing or wished for. */
const negation: Negation = {
  negators: [
    {
      kind: 'denied',
      side: 'before',
      within: 6,
      words: phrases(
        `not | never | wasn't | weren't | isn't | aren't | hardly | no longer | without any | without a | didn't get | free of | far from | not at all | wasnt | isnt`,
      ),
    },
    {
      kind: 'missing',
      side: 'before',
      within: 12,
      words: phrases(
        `no | without | missing | lack of | lacks | lacking | there is no | there was no | there were no | not enough | please add | would love | wish there was | wish there were | wish it had | wish you had | need a | needs a | add a
        | did not receive | didn't receive | did not get | didn't get | no sign of | never received | forgot the | forgot my | couldn't find | could not find | would like | want a | should have | should offer`,
      ),
    },
    {
      kind: 'missing',
      side: 'after',
      within: 10,
      words: phrases(
        'missing | was missing | were missing | is missing | not included | not available | not provided | is needed',
      ),
    },
  ],
  pseudo: phrases(
    'not only | not just | not to mention | no doubt | no wonder | no idea | not sure | not even | no matter | if not | why not',
  ),
  clauseBreaks: ',.!?;:\n()"',
  questionEndings: [],
}

/** A judgement beside what it judges: the food was poor, terrible service. */
export const bad: readonly string[] = phrases(
  `bad | poor | poorly | terrible | awful | horrible | worst | worse | appalling | dreadful | disgusting | disappointing | disappointed | mediocre | substandard | unacceptable | lousy | pathetic | shocking | atrocious | abysmal | rubbish | dire | inedible | below average | not good
  | not great | not nice | wasn't good | wasn't great | was not good | was not great | average at best | cheap | limited | lacking | sub standard | sub par | subpar | a joke | unpleasant | uncomfortable | old | tired | dated | broken | filthy | dirty | cramped | basic | stale | cold | tasteless
  | minimal | nonexistent | non existent | non-existent | declined | deteriorated | gone downhill | very average | below par | not up to`,
)

/** A vocabulary of English with these words. */
export const english = (
  groups: readonly TopicTerms[],
  cues: { readonly [name: string]: readonly string[] } = {},
): TopicVocabulary => ({
  language: 'en',
  groups,
  cues: Object.fromEntries(Object.entries({ bad, ...cues }).map(([name, list]) => [name, { words: list }])),
  negation,
  deniedBy: ['denied'],
  missedBy: ['missing'],
})

/** Phrases, each with an apostrophe also as those write it who leave it out: didn’t, didnt. */
const asWritten = (text: string): readonly string[] => [
  ...new Set(phrases(text).flatMap((phrase) => [phrase, phrase.replace(/[’']/gu, '')])),
]

/** Phrases that say what is wrong. */
export const faults = (topic: string, weight: number, text: string): TopicTerms => ({
  topic,
  of: 'fault',
  weight,
  terms: asWritten(text),
})

/** Phrases that say what is wrong and carry their own negation. */
export const failures = (topic: string, weight: number, text: string): TopicTerms => ({
  ...faults(topic, weight, text),
  negatable: false,
})

/** Words that say what is wrong beside a judgement only. */
export const judged = (topic: string, weight: number, text: string, cues = 'bad', within = 16): TopicTerms => ({
  ...failures(topic, weight, text),
  near: { cues, within },
})

/** Words that name a thing, which may be missing. */
export const things = (topic: string, weight: number, missing: number, text: string): TopicTerms => ({
  topic,
  of: 'thing',
  weight,
  missing,
  terms: phrases(text),
})

/** Marks a taxonomy of this folder as checked; a test checks every one of them and fails if it lies. */
export const checked = (taxonomy: TopicTaxonomy): CheckedTaxonomy => taxonomy as CheckedTaxonomy
