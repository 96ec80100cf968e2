import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { standardProgramme } from '../../../policies/programme.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import { fromJson } from '../../../tables/from-json.ts'
import type { Table } from '../../../tables/table.ts'
import type { TableIssue } from '../../../tables/table-issue.ts'
import type { Language } from '../../language.ts'
import { nearest } from '../../map/nearest.ts'
import type { World } from '../../world.ts'
import type { PolicyProblem } from '../problem.ts'
import { shipped } from '../shipped.ts'
import { jsonIn } from '../whole-text.ts'
import { isProgramme } from './is-programme.ts'
import { type Fault, readProgramme } from './read-programme.ts'

/** The programme of the package by the name the command line takes. */
const standard = 'standard'

/** What a policy file holds: one table, or a whole programme; or everything that is wrong with its writing. */
export type Opened =
  | { readonly _tag: 'Table'; readonly table: Either<NonEmpty<TableIssue>, Table> }
  | { readonly _tag: 'Programme'; readonly programme: Either<NonEmpty<Fault>, VerifiedProgramme<Words>> }

/** A table or a programme by its shipped name or from a JSON file. */
export const openPolicy = async (
  named: string,
  language: Language,
  world: World,
): Promise<Either<PolicyProblem, Opened>> => {
  const own = shipped.get(named)
  if (own !== undefined) return right({ _tag: 'Table', table: right(own) })
  if (named === standard)
    return right({ _tag: 'Programme', programme: right(standardProgramme as unknown as VerifiedProgramme<Words>) })
  const json = await jsonIn(named, world)
  if (!isLeft(json))
    return right(
      isProgramme(json.right)
        ? { _tag: 'Programme', programme: await readProgramme(json.right, language) }
        : { _tag: 'Table', table: fromJson(json.right) },
    )
  if (json.left._tag !== 'InputMissing') return json
  const names = [standard, ...shipped.keys()]
  const near = nearest(named, names)
  return left({ _tag: 'TableMissing', file: named, ...(near === undefined ? {} : { nearest: near }), shipped: names })
}
