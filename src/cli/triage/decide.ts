import { type Either, left, right } from 'fp-ts/Either'
import { policyName } from '../../core/source-ref.ts'
import { policyNames } from '../../programme/assess/policy-names.ts'
import type { Crew } from '../crew/crew.ts'
import { inTurn } from '../crew/in-turn.ts'
import type { WeighedAll } from '../crew/order.ts'
import type { InputProblem, UsageProblem } from '../kit/problem.ts'
import { type Decided, ledger } from '../queue/ledger.ts'
import type { Opened } from '../queue/order.ts'
import { npsSummary } from '../queue/summary.ts'
import { weighed } from '../queue/weigh.ts'
import { calendarOf } from './calendar-of.ts'
import { hearing, type Source } from './hearing.ts'
import type { Report } from './report.ts'
import { suspicious } from './suspicious.ts'

export interface Job extends Source {
  readonly file: string
  /** Whether somebody has said on which scale the scores are. */
  readonly scaleGiven: boolean
  readonly crew: Crew
  /** Says of cases and rejects when they are too many to go on. */
  readonly tooMany: (cases: number, rejects: number) => UsageProblem | undefined
}

/** Decides every record of a file, one after the other. */
export const decide = async (job: Job): Promise<Either<InputProblem | UsageProblem, Report>> => {
  const { file, records, settings, programme, customers, crew } = job
  const weigh = weighed(programme)
  const book = ledger(programme.vocabulary.priorities, (facts) => weigh(facts).due)
  const ears = hearing(job)
  const weighAll = (some: readonly Decided[]): Promise<WeighedAll> =>
    crew.weigh(
      some.map(({ facts }) => facts),
      some.map(({ packed }) => packed),
    )
  for await (const [some, { ranks, dues }] of inTurn(ears.batches(), weighAll, crew.ahead)) {
    for (let place = 0; place < some.length; place++)
      book.enter(some[place] as Decided, ranks[place] as number, dues[place] as number)
    const tooMany = job.tooMany(book.opened(), ears.counts().rejected)
    if (tooMany !== undefined) return left(tooMany)
  }
  const { all, rejected, alarming, undecodable, undated, stopped } = ears.counts()
  if (stopped !== undefined) return left(stopped)
  if (all === 0) return left({ _tag: 'NoRows', file })
  if (undecodable > all * mostUndecodable)
    return left({
      _tag: 'TooManyUndecodable',
      file,
      encoding: records.decoder.encoding,
      rows: undecodable,
      of: all,
    })
  const odd = job.scaleGiven ? undefined : suspicious(settings.mapping, book.scores)
  if (odd !== undefined) return left(odd)
  const { pieces: decided, duplicates, amendments } = book.entered()
  const merged = duplicates + amendments
  const scale = settings.question?.kind === 'score' ? settings.question.scale : '0-10'
  function* opened(most: number): Generator<Opened> {
    let shown = 0
    for (const one of book.cases()) {
      if (shown === most) return
      shown += 1
      yield one
    }
  }
  return right({
    balance: { read: all, decided, merged, excluded: all - decided - merged - rejected, rejected },
    alarming,
    merged: { duplicates, amendments },
    excluded: ears.excluded,
    unread: ears.unread(),
    undated: settings.receivedAt === undefined ? undated : 0,
    collisions: book.collisions(),
    nps: npsSummary(scale, book.scores, decided),
    priorities: book.priorities,
    queue: {
      size: book.opened(),
      opened,
      *items(most) {
        for (const one of opened(most)) yield crew.item(one)
      },
    },
    policy: policyNames(programme) as Report['policy'],
    lexicons: programme.words.lexicons.map(policyName),
    calendar: calendarOf(programme),
    encoding: records.decoder.encoding,
    unseenTiers: ears.unseenTiers(),
    ...(customers === undefined ? {} : { customers: customers.report() }),
  })
}

/** From this share of the rows on the encoding is thought to be another one. */
const mostUndecodable = 0.05
