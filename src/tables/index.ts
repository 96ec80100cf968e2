export { compile, type Policy } from './deciding/compile.ts'
export type { Condition, Decision, TableRef } from './deciding/decision.ts'
export { type Coverage, coverage } from './questions/coverage.ts'
export { type Change, diff, equivalent, type TableDiff } from './questions/diff.ts'
export type { Conflict, Finding, Findings, Remark, Undecided, Unlisted } from './questions/finding.ts'
export { type CellCount, type History, tallyCells } from './questions/history.ts'
export { impact } from './questions/impact.ts'
export type { DiffRefusal } from './questions/refine.ts'
export { remarksOn } from './questions/remarks.ts'
export { verify } from './questions/verify.ts'
export { type VersionStep, versionStep } from './questions/version-step.ts'
export type { CaseRange, Clocks, Impact, Load } from './questions/weigh.ts'
export { type Witnesses, witnesses } from './questions/witnesses.ts'
export type { FactIssue } from './reading/fact-issue.ts'
export { fromJson, type TableShape } from './reading/from-json.ts'
export type { KeyUnknown, NotANumber } from './reading/issue-kinds.ts'
export type { TableIssue } from './reading/table-issue.ts'
export type { Cell, CellOf, MissingCell, OrMissing, RangeCell, SetCell, WordCell } from './shape/cell.ts'
export {
  type Column,
  type Columns,
  type IntColumn,
  int,
  type KnownColumn,
  type MaybeColumn,
  maybe,
  type OneOfColumn,
  oneOf,
  ordered,
  type RealColumn,
  real,
  type SubsetColumn,
  subsetOf,
} from './shape/column.ts'
export { table } from './shape/define.ts'
export type { Facts } from './shape/facts.ts'
export { fingerprint } from './shape/fingerprint.ts'
export type {
  Direction,
  Expectations,
  FactOf,
  FactsOf,
  HitPolicy,
  Row,
  Table,
  Verified,
} from './shape/table.ts'
export { type Region, within } from './space/region.ts'
