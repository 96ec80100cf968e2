import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { Vocabulary } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { AssessmentFacts } from '../../../programme/understanding/facts.ts'
import { orderIn } from '../../facts/order-in.ts'
import { readFacts } from '../../facts/read-facts.ts'
import type { World } from '../../kit/world.ts'
import { mappingOf } from '../../map/mapping.ts'
import { lookedAhead } from '../../read/ahead.ts'
import { openRecords } from '../../read/open.ts'
import { contentsOf } from '../../seen/contents.ts'
import type { HistoryReject, HistorySource } from '../diff/history.ts'
import type { PolicyProblem } from '../problem.ts'
import { unreadable } from '../whole-text.ts'
import { furtherReader } from './further-columns.ts'

/** Feedback of the past as a file has it: read = used + without an answer + rejected. */
export interface FeedbackHistory {
  readonly file: string
  readonly facts: readonly AssessmentFacts<Words>[]
  readonly read: number
  readonly rejects: readonly HistoryReject[]
}

/**
 * Reads feedback as `voc-rules triage` reads it, columns recognised by their names; what else the programme looks at is
 * read from columns of the same name.
 */
export const feedbackHistory = async (
  { file, format, order: given, ...said }: HistorySource,
  timeZone: string | undefined,
  vocabularies: readonly Vocabulary<Words>[],
  world: World,
): Promise<Either<NonEmpty<PolicyProblem>, FeedbackHistory>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return left([opened.left])
  try {
    const records = await openRecords(format, { file, stream: opened.right, ...said })
    if (isLeft(records)) return left([records.left])
    const { columns, labels, decoder } = records.right
    const wish = { entries: [], datesGiven: false, currencyGiven: false, cutGiven: false }
    const ahead = await lookedAhead(records.right)
    const mapping = mappingOf(wish, columns, labels, contentsOf(ahead.first, columns, decoder))
    if (isLeft(mapping)) return mapping
    const order = given ?? orderIn(ahead.first, mapping.right, decoder)
    const read = readFacts(
      {
        mapping: mapping.right,
        asOf: world.now,
        tiers: [...new Set(vocabularies.flatMap(({ tiers }) => tiers))],
        ...(timeZone === undefined ? {} : { zone: timeZone }),
        ...(order === undefined ? {} : { order }),
      },
      decoder,
    )
    const further = furtherReader(vocabularies, records.right)
    const facts: AssessmentFacts<Words>[] = []
    const rejects: HistoryReject[] = []
    let all = 0
    for await (const batch of ahead.records.records)
      for (const record of batch) {
        all += 1
        const one = read(record)
        if (one._tag === 'Stopped') return left([one.problem])
        const more = record._tag === 'Cells' ? further(record) : { facts: {} }
        const problems = one._tag === 'Rejected' ? one.problems : 'problems' in more ? more.problems : undefined
        if (problems !== undefined) rejects.push({ at: record.at, problems })
        if (one._tag !== 'Facts' || 'problems' in more) continue
        const { feedback, customer } = one
        facts.push({
          feedback,
          ...(customer === undefined ? {} : { customer }),
          columns: more.facts,
        } as AssessmentFacts<Words>)
      }
    if (all === 0) return left([{ _tag: 'HistoryEmpty', file }])
    if (facts.length === 0) return left([{ _tag: 'HistoryUnusable', file, read: all }])
    return right({ file, facts, read: all, rejects })
  } catch (error) {
    return left([unreadable(file, error)])
  }
}
