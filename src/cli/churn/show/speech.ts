import { sayWith } from '../../../explain/say.ts'
import { type Language, type Speech, speech } from '../../kit/language.ts'
import { churnEn } from '../../locales/en/churn.ts'
import type { ChurnText } from '../../locales/text/churn.ts'
import { churnZhCN } from '../../locales/zh-CN/churn.ts'
import { printable } from '../../policy/sentences.ts'
import { sayProblem, sayReject } from '../../show/sentences.ts'
import type { ChurnProblem, OwnChurnProblem } from '../problem.ts'

/** Everything `voc-rules churn` needs to speak a language. */
export interface ChurnSpeech extends Speech {
  readonly churn: ChurnText
}

const texts: { readonly [L in Language]: ChurnText } = { en: churnEn, 'zh-CN': churnZhCN }

export const churnSpeech = (language: Language): ChurnSpeech => ({ ...speech[language], churn: texts[language] })

/** A problem in words, safe to print. */
export const sayChurnProblem = (words: ChurnSpeech): ((problem: ChurnProblem) => string) => {
  const own = sayWith<OwnChurnProblem>(words.churn.problems)
  const others = sayProblem(words)
  return (problem) => {
    if (problem._tag === 'NotCalibrated') return printable(words.say(problem.issue))
    if (!isOwn(problem, words.churn.problems)) return others(problem)
    const said = printable(own(problem))
    return problem._tag === 'NoUsableEvent' ? `${said} ${sayReject(words)(problem.first)}` : said
  }
}

const isOwn = (problem: Exclude<ChurnProblem, { _tag: 'NotCalibrated' }>, own: object): problem is OwnChurnProblem =>
  Object.hasOwn(own, problem._tag)
