export {
  type PoststratifiedNps,
  poststratifiedNps,
  type StrataIssue,
  type Stratum,
  type StratumScore,
} from './poststratified.ts'
