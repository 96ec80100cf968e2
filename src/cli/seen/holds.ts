import type { Content } from './content.ts'

/** From this share of its filled cells on a column holds what they hold. */
const mostly = 0.8
/** Fewer answers tell nothing. */
const [fewAnswers, fewWords] = [5, 2]

const share = (count: number, { filled }: Content): boolean => filled > 0 && count >= filled * mostly

/** Whether a column holds whole numbers from 0 to 10, enough of them and above 5: answers to the recommendation question. */
export const holdsScores = (one: Content): boolean =>
  one.scores >= fewAnswers && share(one.scores, one) && one.most > 5 && one.most <= 10 && one.different > 2

/** Whether a column holds faces or words of satisfaction. */
export const holdsFaces = (one: Content): boolean =>
  one.faces >= fewAnswers && share(one.faces, one) && one.different > 1

/** Whether a column holds drawn stars. */
export const holdsStars = (one: Content): boolean => one.stars > 1 && share(one.stars, one)

/** Whether numbers between whole ones are the rule rather than a slip. */
export const holdsFractions = (one: Content): boolean => one.fractions > 1 && one.fractions * 10 >= one.numbers

/** Whether a column holds dates and nothing else. */
export const holdsDates = (one: Content): boolean => share(one.dates, one)

/** Whether a column holds words somebody wrote, hardly two alike. */
export const holdsWords = (one: Content): boolean =>
  one.sentences >= fewWords && one.sentences >= one.filled / 2 && one.different >= one.filled * mostly
