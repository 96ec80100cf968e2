import { isLeft } from 'fp-ts/Either'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import { type Feedback, parseFeedback } from '../../feedback/feedback.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import type { InputProblem, RowProblem } from '../problem.ts'
import { customerIn } from './customer.ts'
import { datesIn } from './dates-in.ts'
import { type Exclusion, exclusionIn } from './exclusion.ts'
import { present, type Row, unfit } from './row.ts'
import type { FactSettings } from './settings.ts'
import { isBlank, scoreIn, textIn } from './values.ts'
import { channelIn, redFlagsIn } from './words-in.ts'

/** What a record comes to: facts to decide on, nothing said, or what is wrong with it. */
export type RecordRead =
  | {
      readonly _tag: 'Facts'
      readonly feedback: Feedback
      readonly customer?: Customer
      /** Whether the file gave the id, so that another record with it is the same feedback. */
      readonly ownId: boolean
      /** When it was last revised, where the file says so. */
      readonly revisedAt?: number
      readonly revision?: number
      /** What `--tier-column` says. */
      readonly tier?: string
    }
  | { readonly _tag: 'Excluded'; readonly reason: Exclusion }
  | { readonly _tag: 'Rejected'; readonly problems: NonEmpty<RowProblem> }
  /** The whole run cannot go on. */
  | { readonly _tag: 'Stopped'; readonly problem: InputProblem }

/** Reads rows as facts; every problem of a row is reported at once. */
export const factsIn = (settings: FactSettings): ((row: Row) => RecordRead) => {
  const dateIn = datesIn(readDate(settings.timeZone === undefined ? {} : { zone: settings.timeZone }))
  const customerOf = customerIn(settings)
  const markedIn = exclusionIn(settings.mapping.columns)
  return (row) => {
    const { value, column } = row
    const marked = markedIn(value)
    if (marked !== undefined) return { _tag: 'Excluded', reason: marked }
    if (isBlank(value('score')) && isBlank(value('text')) && isBlank(value('redFlags')))
      return { _tag: 'Excluded', reason: 'noAnswer' }
    const [received, revised] = [dateIn(row, 'receivedAt'), dateIn(row, 'revisedAt')]
    if ('stopped' in received) return { _tag: 'Stopped', problem: received.stopped }
    if ('stopped' in revised) return { _tag: 'Stopped', problem: revised.stopped }
    const revision = present(value('revision'), scoreIn)
    const ownId = !isBlank(value('id'))
    const feedback = parseFeedback({
      id: ownId ? textIn(value('id')) : `row-${row.at.line ?? row.at.record}`,
      scale: settings.scale,
      score: present(value('score'), scoreIn),
      comment: present(value('text'), (text) => text),
      customerId: present(value('customer'), textIn),
      receivedAt: received.at ?? (received.problem === undefined ? settings.receivedAt : 0),
      channel: isBlank(value('channel')) ? settings.channel : channelIn(value('channel')),
      outlet: present(value('outlet'), textIn),
      businessArea: present(value('businessArea'), textIn),
      redFlags: present(value('redFlags'), redFlagsIn),
    })
    const customer = customerOf(row)
    const [first, ...rest] = [
      ...(received.problem === undefined ? [] : [received.problem]),
      ...(revised.problem === undefined ? [] : [revised.problem]),
      ...(revision === undefined || Number.isSafeInteger(revision) ? [] : [noRevision(column('revision'), revision)]),
      ...(isLeft(feedback) ? feedback.left.map((issue) => unfit(issue, column)) : []),
      ...customer.problems,
    ]
    if (first !== undefined || isLeft(feedback)) return { _tag: 'Rejected', problems: [first as RowProblem, ...rest] }
    return {
      _tag: 'Facts',
      feedback: feedback.right,
      ...(customer.customer === undefined ? {} : { customer: customer.customer }),
      ownId,
      ...(revised.at === undefined ? {} : { revisedAt: revised.at }),
      ...(revision === undefined ? {} : { revision: revision as number }),
      ...(isBlank(row.tier) ? {} : { tier: String(row.tier) }),
    }
  }
}

const noRevision = (column: string, received: unknown): RowProblem => ({
  _tag: 'RevisionUnreadable',
  column,
  received: shown(received),
})
