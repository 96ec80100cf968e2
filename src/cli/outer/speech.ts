import { sayWith } from '../../explain/say.ts'
import { type Language, type Speech, speech } from '../kit/language.ts'
import { outerEn } from '../locales/en/outer.ts'
import type { OuterText } from '../locales/text/outer.ts'
import { outerZhCN } from '../locales/zh-CN/outer.ts'
import { printable, sayPolicyProblem } from '../policy/sentences.ts'
import { sayReject } from '../show/sentences.ts'
import type { OuterProblem, OwnOuterProblem } from './problem.ts'

/** Everything `causes`, `themes` and `topics` need to speak a language. */
export interface OuterSpeech extends Speech {
  readonly outer: OuterText
}

const texts: { readonly [L in Language]: OuterText } = { en: outerEn, 'zh-CN': outerZhCN }

export const outerSpeech = (language: Language): OuterSpeech => ({ ...speech[language], outer: texts[language] })

/** A problem in words, safe to print. */
export const sayOuterProblem = (words: OuterSpeech): ((problem: OuterProblem) => string) => {
  const own = sayWith<OwnOuterProblem>(words.outer.problems)
  const others = sayPolicyProblem(words)
  return (problem) => {
    if (problem._tag === 'TaxonomyUnfit') return printable(words.say(problem.issue))
    if (!isOwn(problem, words.outer.problems)) return others(problem)
    const said = printable(own(problem))
    return problem._tag === 'NoUsableFeedback' ? `${said} ${sayReject(words)(problem.first)}` : said
  }
}

const isOwn = (
  problem: Exclude<OuterProblem, { readonly _tag: 'TaxonomyUnfit' }>,
  own: object,
): problem is OwnOuterProblem => Object.hasOwn(own, problem._tag)
