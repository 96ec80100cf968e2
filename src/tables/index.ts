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
export { compile, type Decide } from './compile.ts'
export type { Condition, Decision } from './decision.ts'
export type { Finding, Findings } from './finding.ts'
export type { FactOf, FactsOf, HitPolicy, Row, Table, Verified } from './table.ts'
export { verify } from './verify.ts'
