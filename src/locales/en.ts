import { sayReasonWith, type TableReason } from '../explain/conditions/table-reason.ts'
import { namedWords } from '../explain/named-words.ts'
import { type Naming, naming } from '../explain/naming.ts'
import { packMarkdown } from '../explain/pack-markdown.ts'
import { sayWith } from '../explain/say.ts'
import type { Sayable } from '../explain/sayable.ts'
import { type CatalogueWords, wordIn } from '../explain/words.ts'
import type { EvidencePack } from '../outer-loop/evidence/pack.ts'
import { alerts } from './en/alert.ts'
import { workingTime } from './en/calendar.ts'
import { cases } from './en/case.ts'
import { harms } from './en/harms.ts'
import { ingests } from './en/ingest.ts'
import { findings, issues } from './en/issues.ts'
import { measures } from './en/outer-loop/measures.ts'
import { packWords } from './en/outer-loop/pack.ts'
import { projects } from './en/outer-loop/projects.ts'
import { proof } from './en/outer-loop/proof.ts'
import { returns } from './en/outer-loop/returns.ts'
import { topics } from './en/outer-loop/topics.ts'
import { programmes } from './en/programme.ts'
import { programmeFiles } from './en/programme-file.ts'
import { remedies } from './en/remedy.ts'
import { silence } from './en/silence/silence.ts'
import { churn } from './en/silence/silent-majority.ts'
import { statements } from './en/statements.ts'
import { words } from './en/words.ts'
import { wordsFound } from './en/words-found.ts'

export { pageWords } from './en/outer-loop/pages.ts'
export { queueWords } from './en/queue/queue-page.ts'
export { silenceWords } from './en/silence/silence-words.ts'
export { words }

/**
 * Says a reason, an issue or a finding in English. What explains a decision of any table is said alike: `because`,
 * `flips`, `overridden` and `whyNot` as they are.
 *
 * @example
 * say({ _tag: 'ScoreWithin', from: 0, to: 3, scale: '0-10', score: 2 }) // => 'score 2, within 0–3'
 * say({ column: 'hour', cell: { ge: 6, lt: 22 }, output: 'day' }) // => 'would be day with hour ≥ 6, < 22'
 */
export const say = (said: Sayable | TableReason): string => ('_tag' in said ? sayTagged(said) : sayReason(said))

const sayTagged: (said: Sayable) => string = sayWith<Sayable>({
  ...statements,
  ...issues,
  ...findings,
  ...workingTime,
  ...measures,
  ...wordsFound,
  ...alerts,
  ...remedies,
  ...silence,
  ...churn,
  ...ingests,
  ...cases,
  ...programmes,
  ...programmeFiles,
  ...proof,
  ...projects,
  ...returns,
  ...topics,
  ...harms,
})
const sayReason: (reason: TableReason) => string = sayReasonWith(
  sayTagged,
  (row, output) => `“${row}” matched too and gave way: ${wordIn(words.outcome)(output)}`,
)

/**
 * Says everything with what a vocabulary calls its own words: `sayIn(programme.vocabulary)`.
 *
 * @example
 * sayIn({ names: { en: { dataLeak: 'data leak' } } })({ _tag: 'RedFlags', anyOf: ['dataLeak'] }) // => 'red flag data leak'
 */
export const sayIn = (vocabulary: Naming): ((said: Sayable | TableReason) => string) => {
  const named = naming(vocabulary, 'en')
  return (said) => say(named(said))
}

/**
 * The words of this language with those a vocabulary names itself: for queues and pages.
 *
 * @example
 * wordsIn({ names: { en: { dataLeak: 'data leak' } } }).category['dataLeak'] // => 'data leak'
 */
export const wordsIn = (vocabulary: Naming): CatalogueWords => namedWords(words, vocabulary, 'en')

/**
 * A data pack as Markdown, in English.
 *
 * @example
 * const pack = evidencePack({ policy: standardEvidence, owners: { topics: { heat: 'VP Zhao' } },
 *   deidentify: deidentify(englishDeidentification) })({ topic: 'heat', window: { from: instant(0), to: instant(1) },
 *   taxonomy: 'house@1', base: { name: 'detractors', customers: 127 }, named: { customers: 38, mentions: 45 } })
 * pack._tag === 'Right' && packText(pack.right).split('\n')[0] // => '# Data pack: heat'
 * @source A2.17
 */
export const packText: (pack: EvidencePack) => string = packMarkdown(packWords)
