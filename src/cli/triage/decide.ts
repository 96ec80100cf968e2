import { type Either, left, right } from 'fp-ts/Either'
import { policyName } from '../../core/source-ref.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { policyNames } from '../../programme/assess/policy-names.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import type { Crew } from '../crew/crew.ts'
import { inTurn } from '../crew/in-turn.ts'
import type { WeighedAll } from '../crew/order.ts'
import type { Customers } from '../customers/customers.ts'
import type { InputProblem, UsageProblem } from '../kit/problem.ts'
import { type Decided, ledger } from '../queue/ledger.ts'
import type { Opened } from '../queue/order.ts'
import { npsSummary } from '../queue/summary.ts'
import { weighed } from '../queue/weigh.ts'
import { calendarOf } from './calendar-of.ts'
import { flawIn } from './heard/flaw-in.ts'
import { type Hearing, hearing, type Source } from './heard/hearing.ts'
import { totals } from './heard/totals.ts'
import type { Reject } from './reject.ts'
import type { Report } from './report.ts'

export interface Job {
  readonly sources: readonly Source[]
  readonly programme: VerifiedProgramme<Words>
  readonly customers?: Customers
  /** Whether somebody has said on which scale the scores are. */
  readonly scaleGiven: boolean
  readonly crew: Crew
  /** Takes every row that was set aside. */
  readonly reject: (reject: Reject) => void
  /** Says of cases and rejects when they are too many to go on. */
  readonly tooMany: (cases: number, rejects: number) => UsageProblem | undefined
}

/** Decides every record of all files, one after the other: there is one queue. */
export const decide = async (job: Job): Promise<Either<InputProblem | UsageProblem, Report>> => {
  const { sources, programme, customers, crew } = job
  const weigh = weighed(programme)
  const book = ledger(programme.vocabulary.priorities, (facts) => weigh(facts).due)
  const ears = sources.map((source) => hearing(source, job))
  const weighAll = (some: readonly Decided[]): Promise<WeighedAll> =>
    crew.weigh(
      some.map(({ facts }) => facts),
      some.map(({ packed }) => packed),
    )
  for await (const [some, { ranks, dues }] of inTurn(heardBy(ears), weighAll, crew.ahead)) {
    for (let place = 0; place < some.length; place++)
      book.enter(some[place] as Decided, ranks[place] as number, dues[place] as number)
    const tooMany = job.tooMany(book.opened(), totals(ears).rejected)
    if (tooMany !== undefined) return left(tooMany)
  }
  const flaw = flawIn(sources, ears, job.scaleGiven)
  if (flaw !== undefined) return left(flaw)
  const { all, rejected, alarming, undated } = totals(ears)
  const { pieces: decided, duplicates, amendments } = book.entered()
  const merged = duplicates + amendments
  const settings = sources[0]?.settings
  const scale = settings?.question?.kind === 'score' ? settings.question.scale : '0-10'
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
    excluded: totals(ears).excluded,
    files: ears.map((ear, place) => ear.report(sources[place] as Source)),
    undated: settings?.receivedAt === undefined ? undated : 0,
    collisions: book.collisions(),
    shared: book.shared(),
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
    unseenTiers: unseenIn(ears),
    ...(customers === undefined ? {} : { customers: customers.report() }),
  })
}

/** Values of `--high-tier` that no file has of those with a column of tiers. */
const unseenIn = (ears: readonly Hearing[]): readonly string[] => {
  const [first = [], ...others] = ears.flatMap((ear) => {
    const unseen = ear.unseenTiers()
    return unseen === undefined ? [] : [unseen]
  })
  return first.filter((tier) => others.every((other) => other.includes(tier)))
}

/** What all of them hear, file by file, as far as each can be read. */
async function* heardBy(ears: readonly Hearing[]): AsyncGenerator<readonly Decided[]> {
  for (const ear of ears) {
    yield* ear.batches()
    if (ear.counts().stopped !== undefined) return
  }
}
