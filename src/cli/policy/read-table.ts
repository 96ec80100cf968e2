import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { firstTold } from '../../core/parse/told.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Finding } from '../../tables/questions/finding.ts'
import { fromJson } from '../../tables/reading/from-json.ts'
import type { TableIssue } from '../../tables/reading/table-issue.ts'
import type { Table } from '../../tables/shape/table.ts'
import type { World } from '../kit/world.ts'
import { nearest } from '../map/nearest.ts'
import type { PolicyProblem } from './problem.ts'
import { shipped } from './shipped.ts'
import { jsonIn } from './whole-text.ts'

/** How many findings are put into words before the rest is only counted. */
export const mostFindings = 20

/** A table by its shipped name or from a JSON file: read, or everything that is wrong with its writing. */
const openTable = async (
  named: string,
  world: World,
): Promise<Either<PolicyProblem, Either<NonEmpty<TableIssue>, Table>>> => {
  const own = shipped.get(named)
  if (own !== undefined) return right(right(own))
  const json = await jsonIn(named, world)
  if (!isLeft(json)) return right(fromJson(json.right))
  if (json.left._tag !== 'InputMissing') return json
  const names = [...shipped.keys()]
  const near = nearest(named, names)
  return left({
    _tag: 'TableMissing',
    file: named,
    ...(near === undefined ? {} : { nearest: near }),
    shipped: names,
  })
}

/** The same where a table that is badly written is of no use. */
export const readTable = async (named: string, world: World): Promise<Either<NonEmpty<PolicyProblem>, Table>> => {
  const opened = await openTable(named, world)
  if (isLeft(opened)) return left([opened.left])
  return isLeft(opened.right) ? left(unfit(named, opened.right.left)) : opened.right
}

/** Findings as problems of a file, the first ones in words. */
export const unfit = (file: string, findings: NonEmpty<Finding>): NonEmpty<PolicyProblem> => {
  const { first, more } = firstTold(findings, mostFindings)
  return [
    ...first.map((finding): PolicyProblem => ({ _tag: 'TableUnfit', file, finding })),
    ...(more > 0 ? [{ _tag: 'MoreFindings', file, count: more } as const] : []),
  ] as unknown as NonEmpty<PolicyProblem>
}
