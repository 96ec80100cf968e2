import type { TableStatement } from '../../../src/explain/sayable.ts'
import type { Specimens } from './specimens.ts'

const region = [{ column: 'score', cells: [{ le: 2 }] }] as const
const reach = [{ column: 'reach', cells: [{ is: 'wide' }] }] as const
const witness = { score: 2 }

export const tableSpecimens: Specimens<TableStatement> = {
  Gap: [
    { _tag: 'Gap', region, witness },
    { _tag: 'Gap', region: [], witness },
  ],
  Conflict: [
    { _tag: 'Conflict', rows: ['r1', 'r2'], outputs: ['P0', 'P1'], region, witness, resolvedBy: 'first' },
    { _tag: 'Conflict', rows: ['r1', 'r2'], outputs: ['P0', 'P1'], region: reach, witness },
  ],
  Unreachable: [
    { _tag: 'Unreachable', row: 'r3', coveredBy: ['r1', 'r2'] },
    { _tag: 'Unreachable', row: 'r3', coveredBy: ['r1'] },
  ],
  NotMonotone: [
    {
      _tag: 'NotMonotone',
      column: 'severity',
      expected: 'moreUrgent',
      from: 'P0',
      to: 'P1',
      region,
      witness: [witness, witness],
    },
    {
      _tag: 'NotMonotone',
      column: 'score',
      expected: 'lessUrgent',
      from: 'P1',
      to: 'P0',
      region: reach,
      witness: [witness, witness],
    },
  ],
  Unlisted: [{ _tag: 'Unlisted' }],
  Undecided: [{ _tag: 'Undecided', budget: 100_000 }],
  Redundant: [{ _tag: 'Redundant', row: 'r3' }],
  IrrelevantColumn: [{ _tag: 'IrrelevantColumn', column: 'intensity' }],
  NotANumber: [{ _tag: 'NotANumber', path: ['score'], received: '"much"' }],
  KeyUnknown: [
    { _tag: 'KeyUnknown', path: ['scor'], allowed: ['score', 'reach'], more: 3 },
    { _tag: 'KeyUnknown', path: ['scor'], allowed: ['score', 'reach'] },
    { _tag: 'KeyUnknown', path: ['scor'], allowed: [] },
  ],
  NothingNamed: [
    { _tag: 'NothingNamed', path: ['columns', 'reach'] },
    { _tag: 'NothingNamed', path: [] },
  ],
  Repeated: [{ _tag: 'Repeated', path: ['rows', 2, 'id'], received: '"r1"' }],
  CellContradictory: [{ _tag: 'CellContradictory', path: ['rows', 0, 'when', 'score'] }],
  NameUnfit: [{ _tag: 'NameUnfit', path: ['columns'], received: '"constructor"' }],
  ColumnUnordered: [{ _tag: 'ColumnUnordered', path: ['monotone', 'reach'] }],
  TooMany: [{ _tag: 'TooMany', path: ['rows'], count: 20_000, limit: 10_000 }],
  Changed: [
    { _tag: 'Changed', from: 'P1', to: 'P0', region, witness },
    { _tag: 'Changed', from: 'P1', region: reach, witness },
    { _tag: 'Changed', to: 'P1', region: [], witness },
  ],
  ColumnsDiffer: [
    { _tag: 'ColumnsDiffer', column: 'score', why: 'kind' },
    { _tag: 'ColumnsDiffer', column: 'score', why: 'unit' },
    { _tag: 'ColumnsDiffer', column: 'redFlags', why: 'tooManyWords' },
  ],
}
