import type { ProofStatement } from '../../../src/explain/statements/proof-statement.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { share as shareOf } from '../../../src/stats/proportion/share.ts'
import type { Specimens } from './specimens.ts'

const confidence = fraction(0.95)
const share = (count: number, total: number, lower: number, upper: number) => ({
  count,
  total,
  interval: { confidence, lower, upper },
})
const before = share(40, 200, 0.15, 0.26)
const after = share(12, 180, 0.03, 0.11)
const lot = { factor: ['lot', 'store'], level: ['7', 'north'] } as const
const found = { factor: ['lot'], level: ['7'], p: 0.00012, adjusted: 0.0034 } as const
const judged = {
  _tag: 'TopicVerdict',
  topic: 'smoke',
  before,
  after,
  drop: { confidence, lower: 0.06, upper: 0.2 },
  pDrop: 0.00012,
  pRise: 0.999,
  allowed: 0.025,
  least: 0.0001,
} as const

export const proofSpecimens: Specimens<ProofStatement> = {
  LevelFinding: [
    {
      ...found,
      _tag: 'LevelFinding',
      at: before,
      rest: after,
      difference: { confidence, lower: 0.05, upper: 0.2 },
      lift: 3,
      explainedBy: lot,
      compared: true,
    },
    {
      ...found,
      _tag: 'LevelFinding',
      at: share(3, 5, 0.2, 0.9),
      rest: { count: 0, total: 0 },
      difference: { confidence, lower: 0.05, upper: 0.2 },
      compared: true,
      p: 0,
      adjusted: 1,
    },
  ],
  RateFinding: [
    {
      ...found,
      _tag: 'RateFinding',
      at: { count: 12, exposure: 1000 },
      rest: { count: 4, exposure: 1000 },
      ratio: { confidence, lower: 1.2, upper: 9 },
      lift: 3,
    },
    {
      ...found,
      _tag: 'RateFinding',
      at: { count: 12, exposure: 1000 },
      rest: { count: 0, exposure: 1000 },
      ratio: { confidence, lower: 1.2 },
    },
  ],
  TrendFinding: [
    {
      _tag: 'TrendFinding',
      factor: ['waiting minutes'],
      direction: 'higher',
      above: 0.734,
      named: 40,
      known: 380,
      p: 0.0001,
      adjusted: 0.002,
    },
    {
      _tag: 'TrendFinding',
      factor: ['price'],
      direction: 'lower',
      above: 0.25,
      named: 40,
      known: 380,
      p: 0.0001,
      adjusted: 0.002,
    },
  ],
  NothingFound: [{ _tag: 'NothingFound', family: 12, count: 40, total: 380 }],
  LevelsOutOfReach: [{ _tag: 'LevelsOutOfReach', factor: ['lot'], tooFew: 3, tested: 12 }],
  LevelsLeftOut: [
    { _tag: 'LevelsLeftOut', factor: ['lot'], base: 'feedback', leftOut: 3, levels: 15, minimumRows: 5 },
    { _tag: 'LevelsLeftOut', factor: ['lot'], base: 'exposure', leftOut: 3, levels: 15, minimumRows: 5 },
  ],
  FactorNotKnown: [{ _tag: 'FactorNotKnown', factor: ['lot', 'store'], unknown: 12, total: 380 }],
  FactorUnknown: [{ _tag: 'FactorUnknown', factor: 'lot' }],
  FactorRepeated: [{ _tag: 'FactorRepeated', factor: 'lot' }],
  NoFactors: [{ _tag: 'NoFactors' }],
  TopicVerdict: [
    { ...judged, verdict: 'dropped', test: 'pooledZ' },
    {
      ...judged,
      drop: { confidence, lower: -0.2, upper: -0.06 },
      verdict: 'rose',
      test: 'control',
      moreThanControl: 0.04,
    },
    { ...judged, verdict: 'tooFew', test: 'fisherExact' },
    { ...judged, verdict: 'notShown', test: 'allAlike' },
    { ...judged, verdict: 'notYet', test: 'pooledZ' },
  ],
  SelectedInItsBaseline: [{ _tag: 'SelectedInItsBaseline' }],
  ResponseRateChanged: [{ _tag: 'ResponseRateChanged', before: 0.3, after: 0.12, p: 0.0001 }],
  ResponseRateUnknown: [{ _tag: 'ResponseRateUnknown' }],
  OtherSeason: [{ _tag: 'OtherSeason', exception: 'no season here' }, { _tag: 'OtherSeason' }],
  StillRunning: [{ _tag: 'StillRunning', information: 0.4 }],
  NoTopicDeclared: [{ _tag: 'NoTopicDeclared' }],
  TopicRepeated: [{ _tag: 'TopicRepeated', topic: 'smoke' }],
  TopicNotCounted: [{ _tag: 'TopicNotCounted', topic: 'smoke', where: 'controlAfter' }],
  CountOffBase: [{ _tag: 'CountOffBase', topic: 'smoke', where: 'before', count: 12.5, answers: 200 }],
  AnswersUnfit: [{ _tag: 'AnswersUnfit', where: 'after', answers: 1.5 }],
  NobodyAnswered: [
    { _tag: 'NobodyAnswered', where: 'after' },
    { _tag: 'NobodyAnswered', where: 'controlBefore' },
  ],
  MeasurementEmpty: [
    { _tag: 'MeasurementEmpty', where: 'before' },
    { _tag: 'MeasurementEmpty', where: 'controlAfter' },
  ],
  MeasurementsOverlap: [
    { _tag: 'MeasurementsOverlap', control: false },
    { _tag: 'MeasurementsOverlap', control: true },
  ],
  VersionsDiffer: [{ _tag: 'VersionsDiffer', versions: ['house@1', 'house@2'] }],
  SeasonDiffers: [{ _tag: 'SeasonDiffers' }],
  LookOffPlan: [{ _tag: 'LookOffPlan', answers: 500, planned: 400 }],
  LookWithControl: [{ _tag: 'LookWithControl' }],
  NoDropHoped: [{ _tag: 'NoDropHoped' }],
  TooFewBefore: [{ _tag: 'TooFewBefore', before: shareOf(3, 10) }],
  NotAPeriod: [{ _tag: 'NotAPeriod', received: '"2026-13"' }],
}
