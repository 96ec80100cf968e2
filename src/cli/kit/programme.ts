import type { Either } from 'fp-ts/Either'
import { isLeft, left, right } from 'fp-ts/Either'
import { elapsed } from '../../calendar/counting/elapsed.ts'
import type { BusinessCalendar } from '../../calendar/rules/business-calendar.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import type { Money } from '../../core/money.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'
import type { SlaTarget } from '../../inner-loop/sla/policy.ts'
import type { TriagePolicy } from '../../inner-loop/triage/policy.ts'
import { safetyFirstTriage, strictDetractorTriage, unlawfulFraudTriage } from '../../policies/inner-loop/triage.ts'
import { standardProgramme } from '../../policies/programme.ts'
import { type VerifiedProgramme, verifyProgramme } from '../../programme/verify/verify-programme.ts'
import type { CheckedLexicons } from '../../text/lexicon/check-lexicons.ts'
import { decoder } from '../read/bytes/decode.ts'
import { parsed } from '../read/json/json-values.ts'
import type { Language } from './language.ts'
import type { UsageProblem } from './problem.ts'

const shipped = {
  'safety-first': safetyFirstTriage,
  strict: strictDetractorTriage,
  'unlawful-fraud': unlawfulFraudTriage,
} as const
const shippedPolicies: readonly string[] = Object.keys(shipped)

/** Reads a file, or says in one word why not. */
export type ReadBytes = (file: string) => Promise<Either<string, Uint8Array>>

/**
 * The standard programme with the triage table, the cut, the calendar of all promises and the words that the command line
 * names, proved as a whole; or what keeps it from being trusted. What was named is what is expected then.
 */
export const programmeOf = (
  triage: TriagePolicy,
  highFrom: Money | undefined,
  { id: calendar, written }: Pick<Calendar, 'id'> & { readonly written?: BusinessCalendar },
  lexicons: CheckedLexicons,
): Either<NonEmpty<ProgrammeFinding>, VerifiedProgramme> => {
  const cut = highFrom === undefined ? '' : `+high-from-${(highFrom.amount / 100).toFixed(2)}-${highFrom.currency}`
  const { sla, words, vocabulary, expect: _, ...standard } = standardProgramme
  const { P0, P1, P2 } = sla.targets
  const runs = (target: SlaTarget): SlaTarget => ({ ...target, calendar })
  const on = calendar === elapsed.id ? '' : `+on-${calendar}`
  const read = lexicons === words.lexicons ? '' : `+${lexicons.map(({ id }) => id).join('+') || 'no-words'}`
  const own = triage === standardProgramme.triage ? '' : `+${triage.id}`
  if (`${own}${cut}${on}${read}` === '') return right(standardProgramme)
  return verifyProgramme({
    ...standard,
    vocabulary,
    id: `${standard.id}${own}${cut}${on}${read}`,
    words: read === '' ? words : { ...words, id: `${words.id}${read}`, lexicons },
    triage,
    sla: {
      id: `${sla.id}${on}`,
      version: sla.version,
      targets: { P0: runs(P0), P1: runs(P1), P2: runs(P2) },
    },
    calendars: written === undefined ? {} : { [calendar]: written },
    ...(highFrom === undefined
      ? {}
      : {
          valueTier: {
            ...standard.valueTier,
            id: `given-tier${cut}`,
            cuts: { below: 'standard', from: { high: highFrom } },
            source: '--high-from',
          },
        }),
    expect: { leftOut: leftOutBy(triage, lexicons) },
  })
}

/** Whoever names a table or a lexicon on the command line has left out what is not in it, and what only it has. */
const leftOutBy = (
  { id, rows }: TriagePolicy,
  lexicons: CheckedLexicons,
): { readonly [id: string]: readonly string[] } => {
  const { categories, hints } = standardProgramme.vocabulary
  const text = JSON.stringify(rows)
  return Object.fromEntries([
    ...lexicons.map((lexicon) => [
      lexicon.id,
      [...new Set([...categories, ...Object.keys(lexicon.categories)])].filter(
        (category) =>
          !(lexicon.categories[category]?.decides === true
            ? categories.some((one) => one === category)
            : hints.includes(category)),
      ),
    ]),
    [id, categories.filter((category) => !text.includes(`"${category}"`))],
  ])
}

/** The triage table of a name, or of a JSON file that holds one and decides everything. */
export const triagePolicyOf = async (
  named: string,
  language: Language,
  read: ReadBytes,
): Promise<Either<NonEmpty<UsageProblem>, TriagePolicy>> => {
  if (Object.hasOwn(shipped, named)) return right(shipped[named as keyof typeof shipped])
  if (!/\.json$/iu.test(named))
    return left([
      {
        _tag: 'OptionNotOneOf',
        option: '--policy',
        received: named,
        allowed: [...shippedPolicies, 'FILE.json'],
      },
    ])
  const bytes = await read(named)
  if (isLeft(bytes)) return left([{ _tag: 'PolicyUnreadable', file: named, why: bytes.left }])
  const text = decoder('utf-8').decode({ bytes: bytes.right, offset: 0 })
  if ('bad' in text) return left([{ _tag: 'PolicyUnreadable', file: named, why: 'UTF-8' }])
  return proved(named, text.text.replace(/^\ufeff/u, ''), language)
}

const proved = async (
  file: string,
  text: string,
  language: Language,
): Promise<Either<NonEmpty<UsageProblem>, TriagePolicy>> => {
  const json = parsed(text)
  if ('detail' in json) return left([{ _tag: 'PolicyMisshapen', file, message: json.detail }])
  const { triageTableSchema } = await import('../../schemas/programme/table.ts')
  const { errorsIn } = await import('../../schemas/kit/errors-in.ts')
  const table = triageTableSchema.safeParse(json.json, { error: errorsIn(language) })
  if (table.success) return right(table.data)
  const [first, ...rest] = table.error.issues.map(
    ({ message }): UsageProblem => ({ _tag: 'PolicyMisshapen', file, message }),
  )
  return left([first as UsageProblem, ...rest])
}
