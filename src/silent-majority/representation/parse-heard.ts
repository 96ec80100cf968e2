import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { listOf, oneOfTexts, type Parser, record, text, wholeNumber } from '../../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../../core/parse-issue.ts'
import type { Scale } from '../../nps/score.ts'
import type { NpsTally, OneScale } from '../../nps/tally.ts'
import { highestCount } from '../../stats/proportion/highest-count.ts'
import { byName, type CustomersHeard, type StratumHeard } from './heard.ts'

/** Two counts of one kind under one name. */
export interface StratumTwice {
  readonly _tag: 'StratumNamedTwice'
  readonly name: string
}

/**
 * Reads who was heard: whole counts, no more respondents than were asked, no more asked than there are, and no fewer
 * answers than respondents.
 *
 * @example
 * parseHeard('0-10')({ strata: [{ name: 'north', customers: 10, asked: 4, respondents: 5,
 *   tally: { scale: '0-10', detractors: 5, passives: 0, promoters: 0 } }] })
 * // => left([{ _tag: 'NotAWholeNumber', path: ['strata', 0, 'respondents'], received: '5', from: 0, to: 4 }])
 * @source A0.1
 * @law counts of who was heard survive JSON
 */
export const parseHeard =
  <S extends Scale>(scale: S & OneScale<S>) =>
  (received: unknown): Either<NonEmpty<ParseIssue | StratumTwice>, CustomersHeard<S>> => {
    const read = record<{ readonly strata: readonly StratumHeard<S>[] }>({
      strata: listOf(stratum(scale) as Parser<StratumHeard<S>>),
    })(received, [])
    if (isLeft(read)) return read
    const strata = [...read.right.strata].sort(byName)
    const [first, ...others] = strata
      .filter(({ name }, at) => strata[at - 1]?.name === name)
      .map(({ name }): StratumTwice => ({ _tag: 'StratumNamedTwice', name }))
    return first === undefined ? right({ scale, strata }) : left([first, ...others])
  }

const stratum =
  (scale: Scale): Parser<StratumHeard> =>
  (received, path) => {
    const most = (name: string, otherwise: number): number => {
      const value: unknown = (received as { readonly [name: string]: unknown } | null | undefined)?.[name]
      return typeof value === 'number' && value >= 0 ? Math.min(value, otherwise) : otherwise
    }
    const customers = most('customers', highestCount)
    const asked = most('asked', customers)
    const read = record<StratumHeard>({
      name: text,
      customers: wholeNumber(0, highestCount),
      asked: wholeNumber(0, customers),
      respondents: wholeNumber(0, asked),
      tally: record<NpsTally>({
        scale: oneOfTexts([scale]),
        detractors: wholeNumber(0, highestCount),
        passives: wholeNumber(0, highestCount),
        promoters: wholeNumber(0, highestCount),
      }),
    })(received, path)
    if (isLeft(read)) return read
    const { respondents, tally } = read.right
    const answers = tally.detractors + tally.passives + tally.promoters
    return respondents <= answers
      ? read
      : left([
          { _tag: 'NotAWholeNumber', path: [...path, 'respondents'], received: `${respondents}`, from: 0, to: answers },
        ])
  }
