import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../core/instant.ts'
import { record } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue, Path } from '../core/parse-issue.ts'
import type { IngestError, IngestIssue, NoFeedbackReason } from '../feedback/ingest-error.ts'
import type { Exclusion, FeedbackContent } from '../feedback/revision/revision.ts'
import type { Scale } from '../nps/score.ts'
import type { SourcedFact } from './adapter.ts'
import { type Answer, answerTo } from './answer.ts'
import { isNoAnswer } from './cells/no-answer.ts'
import { someText } from './fields.ts'
import type { Question, SourceMapping } from './mapping.ts'
import { questionFlaws } from './mapping-flaws.ts'
import { textAt } from './value-at.ts'

/** What stands somewhere in a delivery. */
export interface AnswerFound {
  readonly is: unknown
  readonly path: Path
}

/** One response, as an adapter has found it in a delivery (一份答卷). */
export interface ResponseFound {
  readonly externalId: string
  readonly receivedAt: Instant
  /** When it was last changed, by the source's clock. */
  readonly at: Instant
  /** The source's own count of changes, where its clock alone does not tell two apart. */
  readonly revision?: number
  /** The answer to the question for a number, and where it stands in the delivery. */
  readonly answer?: AnswerFound & { readonly to: Question }
  /** The answer to the question for words; a word for no answer (`n/a`, 无) is none. */
  readonly words?: AnswerFound
  readonly excluded?: Exclusion | undefined
  /** What the places of the mapping are looked up in. */
  readonly within: unknown
}

/**
 * A delivery nobody can read (拒收), with every reason: what an adapter of one's own returns. The caller keeps the bytes and
 * shows the reasons to whoever maps the source.
 *
 * @example
 * rejected('kiosk', [{ _tag: 'NotText', path: ['id'], received: 'null' }])
 * // => left({ _tag: 'DeliveryRejected', source: 'kiosk', issues: [{ _tag: 'NotText', path: ['id'],
 * //    received: 'null' }] })
 */
export const rejected = (source: string, issues: NonEmpty<IngestIssue>): Either<IngestError, never> =>
  left({ _tag: 'DeliveryRejected', source, issues })

/**
 * A delivery in which nothing was said (无反馈): right as it is, and nothing to repair. What an adapter of one's own returns
 * for pings, header rows and unanswered surveys, so that they are counted and not rejected.
 *
 * @example
 * noFeedback('kiosk', 'endpointTest') // => left({ _tag: 'NoFeedback', source: 'kiosk', because: 'endpointTest' })
 */
export const noFeedback = (source: string, because: NoFeedbackReason): Either<IngestError, never> =>
  left({ _tag: 'NoFeedback', source, because })

/**
 * The fact a response is (反馈事实), the last step of every adapter and of one's own: received where it was never
 * changed, amended where it was. A response that says nothing at all is `notAnswered`, unless it takes back something
 * that was said.
 *
 * @example
 * factOf({ source: 'kiosk', customer: ['card'] })({ externalId: '7', receivedAt: instant(0), at: instant(0),
 *   answer: { to: { kind: 'score', scale: '0-10' }, is: '3', path: [] }, within: { card: 17 } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'kiosk', externalId: '7', at: 0,
 * //      said: { receivedAt: 0, scale: '0-10', customerId: '17', score: 3 } }])
 * @source A1.1, A1.5
 * @law a response is received where it was never changed and amended where it was
 */
export const factOf =
  (mapping: SourceMapping) =>
  (found: ResponseFound): Either<IngestError, readonly SourcedFact[]> => {
    const { externalId, at, revision } = found
    const [flaw, ...flaws] = found.answer === undefined ? [] : questionFlaws([['question'], found.answer.to])
    if (flaw !== undefined) return rejected(mapping.source, [flaw, ...flaws])
    const number =
      found.answer === undefined ? right({}) : answerTo(found.answer.to)(found.answer.is, found.answer.path)
    const words = commentIn(found.words)
    const [issue, ...others] = [number, words].flatMap((one) => (isLeft(one) ? one.left : []))
    if (issue !== undefined || isLeft(number) || isLeft(words))
      return rejected(mapping.source, [issue as IngestIssue, ...others])
    const answer: Answer = number.right
    const { rating } = answer
    const first = at <= found.receivedAt && (revision ?? 1) <= 1
    if (first && Object.keys({ ...answer, ...words.right }).length === 0)
      return noFeedback(mapping.source, 'notAnswered')
    const excluded = found.excluded ?? exclusionOf(mapping, found.within)
    return right([
      {
        _tag: first ? 'FeedbackReceived' : 'FeedbackAmended',
        source: mapping.source,
        externalId,
        at,
        ...(revision === undefined ? {} : { revision }),
        said: saidIn(mapping, found, { ...answer, ...words.right }),
        ...(excluded === undefined ? {} : { excluded }),
        ...(rating === undefined ? {} : { rating }),
      },
    ])
  }

interface Words {
  readonly comment?: string
}
const wordsIn = record<Words>({ comment: someText })

const commentIn = (words: AnswerFound | undefined): Either<NonEmpty<ParseIssue>, Words> => {
  const is = togetherIn(words?.is)
  const read = wordsIn({ comment: isNoAnswer(is) ? undefined : is }, [])
  return isLeft(read) && words !== undefined ? left([{ ...read.left[0], path: words.path }]) : read
}

/** Several choices are words, one a line; what else is a list is refused. */
const togetherIn = (is: unknown): unknown =>
  Array.isArray(is) && is.every((one) => typeof one === 'string') ? is.filter((one) => !isNoAnswer(one)).join('\n') : is

const saidIn = (mapping: SourceMapping, found: ResponseFound, { score, comment }: Answer & Words): FeedbackContent => {
  const placed = (name: string, path: Path | undefined): { readonly [name: string]: string } => {
    const text = path === undefined ? undefined : textAt(path, found.within)
    return text === undefined ? {} : { [name]: text }
  }
  return {
    receivedAt: found.receivedAt,
    scale: scaleOf(found.answer?.to),
    ...placed('customerId', mapping.customer),
    ...(score === undefined ? {} : { score }),
    ...(comment === undefined ? {} : { comment }),
    ...(mapping.channel === undefined ? {} : { channel: mapping.channel }),
    ...placed('outlet', mapping.outlet),
    ...placed('businessArea', mapping.businessArea),
  }
}

const scaleOf = (question: Question | undefined): Scale => (question?.kind === 'score' ? question.scale : '0-10')

const exclusionOf = ({ exclude = [] }: SourceMapping, within: unknown): Exclusion | undefined =>
  exclude.find(({ at, is }) => is.includes(textAt(at, within) ?? ''))?.as
