import type { Either } from 'fp-ts/Either'
import { isLeft, left, right } from 'fp-ts/Either'
import type { BusinessCalendar } from '../calendar/business-calendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { elapsed } from '../calendar/elapsed.ts'
import type { Money } from '../core/money.ts'
import type { NonEmpty } from '../core/parse-issue.ts'
import type { SlaTarget } from '../inner-loop/sla/policy.ts'
import type { TriagePolicy } from '../inner-loop/triage/policy.ts'
import { standardProgramme } from '../policies/programme.ts'
import { safetyFirstTriage, strictDetractorTriage, unlawfulFraudTriage } from '../policies/triage.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import type { CheckedLexicons } from '../text/check-lexicons.ts'
import type { Language } from './language.ts'
import type { UsageProblem } from './problem.ts'
import { decoder } from './read/decode.ts'
import { parsed } from './read/json-values.ts'

const shipped = {
  'safety-first': safetyFirstTriage,
  strict: strictDetractorTriage,
  'unlawful-fraud': unlawfulFraudTriage,
} as const
const shippedPolicies: readonly string[] = Object.keys(shipped)

/** Reads a file, or says in one word why not. */
export type ReadBytes = (file: string) => Promise<Either<string, Uint8Array>>

/** The standard programme with the triage table, the cut, the calendar of all promises and the words that the command line names. */
export const programmeOf = (
  triage: TriagePolicy,
  highFrom: Money | undefined,
  { id: calendar, written }: Pick<Calendar, 'id'> & { readonly written?: BusinessCalendar },
  lexicons: CheckedLexicons,
): ProgrammePolicy => {
  const cut = highFrom === undefined ? '' : `+high-from-${(highFrom.amount / 100).toFixed(2)}-${highFrom.currency}`
  const { sla } = standardProgramme
  const { P0, P1, P2 } = sla.targets
  const runs = (target: SlaTarget): SlaTarget => ({ ...target, calendar })
  const on = calendar === elapsed.id ? '' : `+on-${calendar}`
  const { words } = standardProgramme
  const read = lexicons === words.lexicons ? '' : `+${lexicons.map(({ id }) => id).join('+') || 'no-words'}`
  const own = triage === standardProgramme.triage ? '' : `+${triage.id}`
  return {
    ...standardProgramme,
    id: `${standardProgramme.id}${own}${cut}${on}${read}`,
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
            ...standardProgramme.valueTier,
            id: `given-tier${cut}`,
            cuts: { below: 'standard', from: { high: highFrom } },
            source: '--high-from',
          },
        }),
  }
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
  const { triageTableSchema } = await import('../schemas/table.ts')
  const { errorsIn } = await import('../schemas/errors-in.ts')
  const table = triageTableSchema.safeParse(json.json, { error: errorsIn(language) })
  if (table.success) return right(table.data)
  const [first, ...rest] = table.error.issues.map(
    ({ message }): UsageProblem => ({ _tag: 'PolicyMisshapen', file, message }),
  )
  return left([first as UsageProblem, ...rest])
}
