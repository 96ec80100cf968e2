import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { type Preview, previewOf } from '../columns/preview.ts'
import type { InputProblem, UsageProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import type { InitText } from '../locales/text/init.ts'
import type { Field } from '../map/fields.ts'
import { nameOrNumber } from '../map/place-of.ts'
import { formatOf, openRecords } from '../read/open.ts'

/** A file as it was looked at, and which column each field is taken from. */
export interface Looked {
  readonly preview: Preview
  readonly map: { readonly [F in Field]?: string }
}

/** So many columns may have to be asked about. */
const mostAsked = 12

/** Looks at a file, and asks which column is meant where several could be. */
export const look = async (
  file: string,
  sheet: string | undefined,
  { open, ask }: Pick<World, 'open' | 'ask'>,
  text: InitText,
): Promise<Either<readonly (InputProblem | UsageProblem)[], Looked>> => {
  const chosen: { [F in Field]?: string } = {}
  for (let asked = 0; ; asked += 1) {
    const opened = await open(file)
    if (isLeft(opened)) return left([opened.left])
    const records = await openRecords(formatOf(file), {
      file,
      stream: opened.right,
      ...(sheet === undefined ? {} : { sheet }),
    })
    if (isLeft(records)) return left([records.left])
    const entries = Object.entries(chosen).map(([field, column]) => `${field}=${column}`)
    const preview = await previewOf(records.right, entries)
    const [problem] = preview.problems
    if (problem === undefined) return right({ preview, map: { ...mapOf(preview), ...chosen } })
    const question = questionIn(problem)
    if (question === undefined || ask === undefined || asked >= mostAsked) return left(preview.problems)
    const answer = (await ask(text.whichColumn(question.field, question.columns), '1')).trim() || '1'
    chosen[question.field] = question.columns[Number(answer) - 1] ?? ''
  }
}

const questionIn = (
  problem: UsageProblem,
): { readonly field: Field; readonly columns: readonly string[] } | undefined =>
  problem._tag === 'ColumnsFit'
    ? { field: problem.field as Field, columns: problem.columns }
    : problem._tag === 'ScoreNotMapped'
      ? { field: 'score', columns: problem.columns }
      : undefined

/** The columns that are taken; words that several questions asked for are recognised anew at every run. */
const mapOf = ({ columns }: Preview): Looked['map'] => {
  const names = columns.map(({ name }) => name)
  const fields = columns.flatMap(({ field, number }) => (field === undefined ? [] : [{ field, number }]))
  return Object.fromEntries(
    fields
      .filter(({ field }) => fields.filter((one) => one.field === field).length === 1)
      .map(({ field, number }) => [field, nameOrNumber(number - 1, names)]),
  )
}
