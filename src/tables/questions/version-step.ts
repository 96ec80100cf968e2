import type { Either } from 'fp-ts/Either'
import { right } from '../reading/either.ts'
import type { Columns } from '../shape/column.ts'
import { fingerprint } from '../shape/fingerprint.ts'
import type { Table } from '../shape/table.ts'
import { equivalent } from './diff.ts'
import type { DiffRefusal } from './refine.ts'

/** How far a version number has to go (版本步进). */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none'

/**
 * The step an edit asks for: `major` where columns or outputs changed, so that callers must change too; `minor`
 * where some facts are decided otherwise; `patch` where only the writing differs; `none` where nothing does.
 *
 * @example
 * versionStep(safetyFirstTriage, safetyFirstTriage) // => right('none')
 * versionStep(strictDetractorTriage, safetyFirstTriage) // => right('minor')
 * @law the version step follows from the diff
 */
export const versionStep = <A extends Columns, B extends Columns, O extends string, P extends string>(
  a: Table<A, O>,
  b: Table<B, P>,
): Either<DiffRefusal, VersionStep> => {
  if (shapeOf(a) !== shapeOf(b)) return right('major')
  const same = equivalent(a, b)
  if (same._tag === 'Left') return same
  if (!same.right) return right('minor')
  return right(unversioned(a) === unversioned(b) ? 'none' : 'patch')
}

const shapeOf = <Cs extends Columns, O extends string>({ columns, outputs }: Table<Cs, O>): string =>
  JSON.stringify([Object.entries(columns), outputs])

const unversioned = <Cs extends Columns, O extends string>(table: Table<Cs, O>): string =>
  fingerprint({ ...(table as unknown as Table), version: '' })
