import type { Messages } from '../../../explain/say.ts'
import type { MeasureStatement } from '../../../explain/statements/measure.ts'

const points = (share: number): string => (share * 100).toFixed(1)

export const measures: Messages<MeasureStatement> = {
  InvalidScore: ({ scale, received }) => `expected a whole number on the ${scale} scale, found ${received}`,
  InvalidRating: ({ scale, received }) => `expected a whole number on the ${scale} scale, found ${received}`,
  NotAFraction: ({ received }) => `expected a number between 0 and 1 such as 0.95, found ${received}`,
  EmptyTally: () => 'nobody answered: there is no score',
  WrongLength: ({ received, expected }) =>
    `expected ${expected} counts, one for each point of the scale, found ${received}`,
  CutOffScale: ({ scale, received }) => `the cut ${received} does not divide the ${scale} scale`,
  NoStrata: () => 'there are no strata to weigh',
  EmptyStratum: ({ name }) => `nobody in stratum “${name}” answered`,
  StratumNamedTwice: ({ name }) => `stratum “${name}” is named twice`,
  PopulationOutOfRange: ({ name, received }) => `stratum “${name}”: expected a population above 0, found ${received}`,
  Reportable: () => 'may be reported',
  TooFew: ({ answers, needed }) => `too few answers to report: ${answers} of at least ${needed}`,
  TooWide: ({ margin, allowed }) =>
    `too uncertain to report: ±${points(margin)} points, at most ±${points(allowed)} are allowed`,
  TooFewValues: ({ n, minN }) => `too few values for a cut: ${n} of at least ${minN}`,
  ValueNotAnAmount: ({ index, received }) =>
    `value ${index}: expected a whole number of minor units from 0 on, found ${received}`,
  NotAShare: ({ name, received }) => `${name}: expected a number between 0 and 1, found ${received}`,
  BandCurrenciesDiffer: ({ highFrom, standardBelow }) =>
    `the ends of the band are in ${highFrom.currency} and ${standardBelow.currency}: one currency is needed`,
  BandUpsideDown: ({ highFrom, standardBelow }) =>
    `the band is upside down: customers would leave at ${standardBelow.amount} what they enter at ${highFrom.amount}`,
}
