import { share } from '../../stats/proportion/share.ts'
import { twoProportionDrop } from '../../stats/proportion/two-proportion.ts'
import { seasonsAlike } from './season.ts'
import type { ValidationFacts } from './validation-facts.ts'
import type { ValidationNote } from './verdict.ts'

/** Below this two-sided chance those who answer are not the same kind of people before and after. */
const otherResponse = 0.05

/** What has to be known beside the verdicts, whatever they are. */
export const notesOf = (facts: ValidationFacts): readonly ValidationNote[] => [
  ...(selectedInBaseline(facts) ? [{ _tag: 'SelectedInItsBaseline' } as const] : []),
  ...responseNote(facts),
  ...(seasonsAlike(facts.before.window, facts.after.window)
    ? []
    : [{ _tag: 'OtherSeason', ...(facts.exception === undefined ? {} : { exception: facts.exception }) } as const]),
]

/**
 * Whether the window before lies inside a single one of those the topics were chosen in. All of them together are a fair
 * comparison: what was high in one was not in the others.
 */
const selectedInBaseline = ({ before, choosing = [] }: ValidationFacts): boolean =>
  choosing.some(({ from, to }) => from <= before.window.from && before.window.to <= to)

const responseNote = ({ before, after }: ValidationFacts): readonly ValidationNote[] => {
  const [asked, askedAfter] = [before.asked, after.asked]
  if (asked === undefined || askedAfter === undefined || asked < before.answers || askedAfter < after.answers)
    return [{ _tag: 'ResponseRateUnknown' }]
  const tested = twoProportionDrop({ before: share(before.answers, asked), after: share(after.answers, askedAfter) })
  if (tested._tag === 'AllAlike') return []
  const p = Math.min(1, 2 * Math.min(tested.p, 1 - tested.p))
  return p < otherResponse
    ? [{ _tag: 'ResponseRateChanged', before: before.answers / asked, after: after.answers / askedAfter, p }]
    : []
}
