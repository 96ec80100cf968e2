import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { TriagePolicy } from '../../inner-loop/triage/policy.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { standardLibrary } from '../../policies/library.ts'
import { readProgramme } from '../../programme/file/read-programme.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import { isProgramme } from '../policy/whole/is-programme.ts'
import { parsed } from '../read/json/json-values.ts'
import { type Language, speech } from './language.ts'
import type { UsageProblem } from './problem.ts'
import { type ReadBytes, triagePolicyOf } from './programme.ts'

/** What `--policy` names: a triage table for the standard programme, or a whole programme with words of its own. */
export type PolicyNamed =
  | { readonly _tag: 'Table'; readonly triage: TriagePolicy }
  | { readonly _tag: 'Programme'; readonly programme: VerifiedProgramme<Words> }

/** So many problems of a file are told at once. */
const mostTold = 20

/** A table or a programme by its name or from a JSON file (规则表或整套规则). */
export const policyNamed = async (
  named: string,
  language: Language,
  read: ReadBytes,
): Promise<Either<NonEmpty<UsageProblem>, PolicyNamed>> => {
  const bytes = /\.json$/iu.test(named) ? await read(named) : undefined
  const text =
    bytes === undefined || isLeft(bytes)
      ? ''
      : Buffer.from(bytes.right)
          .toString()
          .replace(/^\ufeff/u, '')
  const json = parsed(text)
  if (!('json' in json) || !isProgramme(json.json)) {
    const table = await triagePolicyOf(named, language, read)
    return isLeft(table) ? table : right({ _tag: 'Table', triage: table.right })
  }
  const programme = readProgramme(standardLibrary)(text)
  if (isLeft(programme)) {
    const { say } = speech[language]
    const [first, ...rest] = programme.left
      .slice(0, mostTold)
      .map((issue): UsageProblem => ({ _tag: 'PolicyMisshapen', file: named, message: say(issue) }))
    return left([first as UsageProblem, ...rest])
  }
  return right({ _tag: 'Programme', programme: programme.right })
}

/** Options that say what a programme says itself. */
export const clashes = (
  policy: PolicyNamed,
  { calendar, lexicon, shippedLexicon, highFrom, highTier }: { readonly [O in Clashing]?: unknown },
): readonly UsageProblem[] =>
  policy._tag === 'Table'
    ? []
    : (
        [
          ['--calendar', calendar !== undefined],
          ['--lexicon', lexicon !== undefined],
          ['--no-shipped-lexicon', shippedLexicon === false],
          ['--high-from', highFrom !== undefined],
          // values that mean a tier which the programme does not have would mean nothing
          ['--high-tier', highTier !== undefined && !policy.programme.vocabulary.tiers.includes('high')],
        ] as const
      ).flatMap(([option, given]) => (given ? [{ _tag: 'OptionsClash', options: ['--policy', option] } as const] : []))

type Clashing = 'calendar' | 'lexicon' | 'shippedLexicon' | 'highFrom' | 'highTier'
