export type { SharePair } from '../stats/share.ts'
export {
  type AssociationFacts,
  associate,
  associationFrom,
  mostCompared,
  placesIn,
} from './association/associate.ts'
export type {
  Association,
  Finding,
  FoundAt,
  LevelFinding,
  RateFinding,
  TrendFinding,
} from './association/association.ts'
export type { FactorRow, LevelColumn, NumberColumn } from './association/columns.ts'
export {
  type Factor,
  type FactorIssue,
  type FactorTable,
  factorTable,
} from './association/factor-table.ts'
export { type FactorLooked, type Family, familyOf } from './association/family.ts'
export {
  type AssociationTally,
  associationTallies,
  associationTally,
  type FactorTally,
  marksOf,
  type NamedCounts,
} from './association/level-tally.ts'
export { type AssociationNote, associationNotes } from './association/notes.ts'
export type { AssociationPolicy } from './association/policy.ts'
export { mergedStrata, type Place, type Strata, type StrataBetween, strataBetween } from './association/strata.ts'
export type { Exposures, LevelSeen, RateSeen, Tested, TrendSeen } from './association/tested.ts'
export type { ValidationIssue } from './validation/issue.ts'
export type {
  BeforeAfter,
  Measurement,
  MeasurementName,
  RunningLook,
  ValidationFacts,
} from './validation/measurement.ts'
export { type NpsPoint, type NpsTrendPolicy, npsTrend } from './validation/nps-trend.ts'
export type { ValidationPolicy } from './validation/policy.ts'
export { seasonsAlike } from './validation/season.ts'
export {
  leastDropChance,
  leastExpectedCell,
  type ShareDrop,
  type ShareTest,
  shareDrop,
} from './validation/share-drop.ts'
export { validate } from './validation/validate.ts'
export {
  type TopicVerdict,
  type Validation,
  type ValidationNote,
  type Verdict,
  verdicts,
} from './validation/verdict.ts'
