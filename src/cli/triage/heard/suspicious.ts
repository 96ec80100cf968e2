import { greatestOf, leastOf } from '../../../core/extremes.ts'
import type { InputProblem } from '../../kit/problem.ts'
import type { Mapping } from '../../map/mapping.ts'

/** From so many answers on, none above 5 is no recommendation question; of a column called a rating a few tell, two where none is 0. */
const [manyAnswers, fewRatings, halfway] = [30, 8, 5]
const ratingLike = /rating|stars?\b|评分|星/iu

/** Scores that look like stars, or like a yes and a no: somebody must say on which scale they are. */
export const suspicious = (
  { at, columns, guessed }: Pick<Mapping, 'at' | 'columns' | 'guessed'>,
  scores: ReadonlyMap<number, number>,
): Extract<InputProblem, { readonly _tag: 'ScaleSuspicious' }> | undefined => {
  const given = [...scores].filter(([, count]) => count > 0)
  const answers = given.reduce((sum, [, count]) => sum + count, 0)
  const values = given.map(([score]) => score)
  const [least, most] = [leastOf(values), greatestOf(values)]
  const column = columns[at.score ?? -1] ?? ''
  const enough = guessed.includes('score') && ratingLike.test(column) ? (least >= 1 ? 2 : fewRatings) : manyAnswers + 1
  return answers >= enough && most <= halfway ? { _tag: 'ScaleSuspicious', column, answers, least, most } : undefined
}
