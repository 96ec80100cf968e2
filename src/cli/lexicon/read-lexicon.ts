import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { addAll } from '../../core/extremes.ts'
import { firstTold } from '../../core/parse/told.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { standardWords } from '../../policies/inner-loop/words.ts'
import { type CheckedLexicons, checkLexicons } from '../../text/lexicon/check-lexicons.ts'
import { extendLexicon } from '../../text/lexicon/extend-lexicon.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'
import type { Language } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import { jsonIn } from '../policy/whole-text.ts'
import type { LexiconProblem } from './problem.ts'

type Read<A> = Either<NonEmpty<LexiconProblem>, A>

const mostIssues = 100
/**
 * The words to look for: those that come with the package, changed by the files that extend them, and the word lists
 * of the other files beside them.
 */
export const readLexicon = async (
  files: readonly string[],
  withShipped: boolean,
  language: Language,
  world: World,
): Promise<Read<CheckedLexicons>> => {
  // What comes with the package was checked when it was built.
  if (withShipped && files.length === 0) return right(standardWords.lexicons)
  let lexicons: readonly Lexicon[] = withShipped ? standardWords.lexicons : []
  const problems: LexiconProblem[] = []
  for (const file of files) {
    const more = await withFile(lexicons, file, language, world)
    if (isLeft(more)) addAll(problems, more.left)
    else lexicons = more.right
  }
  const [problem, ...others] = problems
  if (problem !== undefined) return left([problem, ...others])
  const checked = checkLexicons(lexicons)
  return isLeft(checked) ? left(issuesOf(checked.left)) : checked
}

const withFile = async (
  lexicons: readonly Lexicon[],
  file: string,
  language: Language,
  world: World,
): Promise<Read<readonly Lexicon[]>> => {
  const json = await jsonIn(file, world)
  if (isLeft(json)) return left([json.left])
  const { schemaOf } = await import('./schema.ts')
  const { errorsIn } = await import('../../schemas/kit/errors-in.ts')
  const read = schemaOf(json.right).safeParse(json.right, { error: errorsIn(language) })
  if (!read.success) {
    const [first, ...rest] = read.error.issues.map(
      ({ message }): LexiconProblem => ({ _tag: 'LexiconMisshapen', file, message }),
    )
    return left([first as LexiconProblem, ...rest.slice(0, mostIssues)])
  }
  if (!('extends' in read.data)) return right([...lexicons, read.data])
  const { extends: id, ...change } = read.data
  const base = lexicons.find((one) => one.id === id)
  if (base === undefined)
    return left([{ _tag: 'LexiconUnknown', file, received: id, shipped: lexicons.map((one) => one.id) }])
  const extended = extendLexicon(base, change)
  return isLeft(extended)
    ? left(issuesOf(extended.left))
    : right(lexicons.map((one) => (one === base ? extended.right : one)))
}

const issuesOf = (issues: NonEmpty<LexiconIssue>): NonEmpty<LexiconProblem> => {
  const { first, more } = firstTold(issues, mostIssues + 1)
  return [
    ...first.map((issue): LexiconProblem => ({ _tag: 'LexiconUnfit', issue })),
    ...(more > 0 ? [{ _tag: 'MoreLexiconIssues', count: more } as const] : []),
  ] as unknown as NonEmpty<LexiconProblem>
}
