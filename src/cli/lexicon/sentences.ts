import { sayWith } from '../../explain/say.ts'
import type { Speech } from '../kit/language.ts'
import { printable, sayPolicyProblem } from '../policy/sentences.ts'
import type { LexiconProblem, OwnLexiconProblem } from './problem.ts'

/** A problem of a word list in words, safe to print. */
export const sayLexiconProblem = (speech: Speech): ((problem: LexiconProblem) => string) => {
  const own = sayWith<OwnLexiconProblem>(speech.text.lexicon.problems)
  const others = sayPolicyProblem(speech)
  return (problem) => {
    switch (problem._tag) {
      case 'LexiconUnfit':
        return printable(speech.say(problem.issue))
      case 'LexiconMisshapen':
      case 'LexiconUnknown':
      case 'MoreLexiconIssues':
        return printable(own(problem))
      default:
        return others(problem)
    }
  }
}
