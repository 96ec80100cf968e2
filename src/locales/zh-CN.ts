import { sayReasonWith, type TableReason } from '../explain/conditions/table-reason.ts'
import { namedWords } from '../explain/named-words.ts'
import { type Naming, naming } from '../explain/naming.ts'
import { packMarkdown } from '../explain/pack-markdown.ts'
import { sayWith } from '../explain/say.ts'
import type { Sayable } from '../explain/sayable.ts'
import { type CatalogueWords, wordIn } from '../explain/words.ts'
import type { EvidencePack } from '../outer-loop/evidence/pack.ts'
import { alerts } from './zh-CN/alert.ts'
import { workingTime } from './zh-CN/calendar.ts'
import { cases } from './zh-CN/case.ts'
import { harms } from './zh-CN/harms.ts'
import { ingests } from './zh-CN/ingest.ts'
import { findings, issues } from './zh-CN/issues.ts'
import { measures } from './zh-CN/outer-loop/measures.ts'
import { packWords } from './zh-CN/outer-loop/pack.ts'
import { projects } from './zh-CN/outer-loop/projects.ts'
import { proof } from './zh-CN/outer-loop/proof.ts'
import { returns } from './zh-CN/outer-loop/returns.ts'
import { topics } from './zh-CN/outer-loop/topics.ts'
import { programmes } from './zh-CN/programme.ts'
import { programmeFiles } from './zh-CN/programme-file.ts'
import { remedies } from './zh-CN/remedy.ts'
import { silence } from './zh-CN/silence/silence.ts'
import { churn } from './zh-CN/silence/silent-majority.ts'
import { statements } from './zh-CN/statements.ts'
import { words } from './zh-CN/words.ts'
import { wordsFound } from './zh-CN/words-found.ts'

export { pageWords } from './zh-CN/outer-loop/pages.ts'
export { queueWords } from './zh-CN/queue/queue-page.ts'
export { silenceWords } from './zh-CN/silence/silence-words.ts'
export { words }

/**
 * Says a reason, an issue or a finding in Simplified Chinese. What explains a decision of any table is said alike:
 * `because`, `flips`, `overridden` and `whyNot` as they are.
 *
 * @example
 * say({ _tag: 'ScoreWithin', from: 0, to: 3, scale: '0-10', score: 2 }) // => '打分 2，落在 0–3 分'
 * say({ column: 'hour', cell: { ge: 6, lt: 22 }, output: 'day' }) // => '若hour ≥ 6，< 22，则为 day'
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
  (row, output) => `“${row}”同样命中而让位：${wordIn(words.outcome)(output)}`,
)

/**
 * Says everything with what a vocabulary calls its own words (自有词汇): `sayIn(programme.vocabulary)`.
 *
 * @example
 * sayIn({ names: { 'zh-CN': { dataLeak: '数据泄露' } } })({ _tag: 'RedFlags', anyOf: ['dataLeak'] }) // => '涉及红线（数据泄露）'
 */
export const sayIn = (vocabulary: Naming): ((said: Sayable | TableReason) => string) => {
  const named = naming(vocabulary, 'zh-CN')
  return (said) => say(named(said))
}

/**
 * The words of this language with those a vocabulary names itself: for queues and pages.
 *
 * @example
 * wordsIn({ names: { 'zh-CN': { dataLeak: '数据泄露' } } }).category['dataLeak'] // => '数据泄露'
 */
export const wordsIn = (vocabulary: Naming): CatalogueWords => namedWords(words, vocabulary, 'zh-CN')

/**
 * A data pack as Markdown, in Chinese (证据包).
 *
 * @example
 * const pack = evidencePack({ policy: standardEvidence, owners: { topics: { heat: '赵总' } },
 *   deidentify: deidentify(standardDeidentification) })({ topic: 'heat', window: { from: instant(0), to: instant(1) },
 *   taxonomy: 'house@1', base: { name: 'detractors', customers: 127 }, named: { customers: 38, mentions: 45 } })
 * pack._tag === 'Right' && packText(pack.right).split('\n')[0] // => '# 证据包：heat'
 * @source A2.17
 */
export const packText: (pack: EvidencePack) => string = packMarkdown(packWords)
