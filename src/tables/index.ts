export type { Cell, CellOf, MissingCell, OrMissing, RangeCell, SetCell, WordCell } from './cell.ts'
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
} from './column.ts'
export { compile, type Policy } from './compile.ts'
export { type Coverage, coverage } from './coverage.ts'
export type { Condition, Decision, TableRef } from './decision.ts'
export { table } from './define.ts'
export { type Change, diff, equivalent, type TableDiff } from './diff.ts'
export type { FactIssue } from './fact-issue.ts'
export type { Facts } from './facts.ts'
export type { Conflict, Finding, Findings, Remark, Undecided, Unlisted } from './finding.ts'
export { fingerprint } from './fingerprint.ts'
export { fromJson } from './from-json.ts'
export { type CellCount, type History, tallyCells } from './history.ts'
export { impact } from './impact.ts'
export type { KeyUnknown, NotANumber } from './issue-kinds.ts'
export type { DiffRefusal } from './refine.ts'
export { type Region, within } from './region.ts'
export { remarksOn } from './remarks.ts'
export type {
  Direction,
  Expectations,
  FactOf,
  FactsOf,
  HitPolicy,
  Row,
  Table,
  Verified,
} from './table.ts'
export type { TableIssue } from './table-issue.ts'
export { verify } from './verify.ts'
export { type VersionStep, versionStep } from './version-step.ts'
export type { Clocks, Impact, Load, Span } from './weigh.ts'
export { type Witnesses, witnesses } from './witnesses.ts'
