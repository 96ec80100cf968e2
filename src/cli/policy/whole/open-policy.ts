import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { ProgrammeFileIssue } from '../../../explain/programme/programme-file.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { standardLibrary } from '../../../policies/library.ts'
import { standardProgramme } from '../../../policies/programme.ts'
import { readProgramme } from '../../../programme/file/read-programme.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import { fromJson } from '../../../tables/reading/from-json.ts'
import type { TableIssue } from '../../../tables/reading/table-issue.ts'
import type { Table } from '../../../tables/shape/table.ts'
import type { World } from '../../kit/world.ts'
import { nearest } from '../../map/nearest.ts'
import type { PolicyProblem } from '../problem.ts'
import { shipped } from '../shipped.ts'
import { jsonOf, textOf } from '../whole-text.ts'
import { isProgramme } from './is-programme.ts'

const read = readProgramme(standardLibrary)

/** The programme of the package by the name the command line takes. */
const standard = 'standard'

/** What a policy file holds: one table, or a whole programme; or everything that is wrong with its writing. */
export type Opened =
  | { readonly _tag: 'Table'; readonly table: Either<NonEmpty<TableIssue>, Table> }
  | { readonly _tag: 'Programme'; readonly programme: Either<NonEmpty<ProgrammeFileIssue>, VerifiedProgramme<Words>> }

/** A table or a programme by its shipped name or from a JSON file. */
export const openPolicy = async (named: string, world: World): Promise<Either<PolicyProblem, Opened>> => {
  const own = shipped.get(named)
  if (own !== undefined) return right({ _tag: 'Table', table: right(own) })
  if (named === standard)
    return right({ _tag: 'Programme', programme: right(standardProgramme as unknown as VerifiedProgramme<Words>) })
  const text = await textOf(named, world)
  if (!isLeft(text)) {
    const json = jsonOf(named, text.right)
    if (isLeft(json)) return json
    return right(
      isProgramme(json.right)
        ? { _tag: 'Programme', programme: read(text.right) }
        : { _tag: 'Table', table: fromJson(json.right) },
    )
  }
  if (text.left._tag !== 'InputMissing') return text
  const names = [standard, ...shipped.keys()]
  const near = nearest(named, names)
  return left({ _tag: 'TableMissing', file: named, ...(near === undefined ? {} : { nearest: near }), shipped: names })
}
