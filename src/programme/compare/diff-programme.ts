import { type Either, left, right } from 'fp-ts/Either'
import type { Harm } from '../../explain/programme/harm.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Undecided } from '../../tables/questions/finding.ts'
import type { Box } from '../../tables/space/space.ts'
import { meterOf, nodeBudget } from '../../tables/space/walk.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import { firstLater, type Later, type Running } from '../verify/waits/later.ts'
import { groundOf } from './cells/ground.ts'
import { livesOf } from './cells/life.ts'
import { type Outcome, outcomesOver } from './cells/outcomes.ts'
import { placed } from './cells/regions.ts'
import { harmsInCalendars } from './harms/harms-in-calendars.ts'
import { type FactsHarm, harmsBetween, type LaterOf } from './harms/harms-in-facts.ts'
import { harmsInParts } from './harms/harms-in-parts.ts'
import { harmsInWords } from './harms/harms-in-words.ts'
import { notWeighed } from './harms/not-weighed.ts'
import { tiersMoved } from './harms/tiers-moved.ts'
import type { ProgrammeDiff } from './programme-diff.ts'

/** How many places a diff names that it cannot weigh. */
const mostNotWeighed = 100

/**
 * Holds two versions of a programme against each other, over all facts there are (比较两版项目规则): who is contacted later
 * or by fewer ways, told less or later, no longer owned or no longer a case; which words, rights, reminders and open
 * hours are gone. What differs and cannot be weighed is named as such, so that no edit goes by unseen. `Left` where there
 * is more to look at than the budget pays for.
 *
 * @example
 * const { targets } = standardSla
 * const slower = { ...standardSla, targets: { ...targets, P0: { ...targets.P0, withinMinutes: 480 } } }
 * const { harms } = getOrThrow(diffProgramme(standardProgramme, { ...standardProgramme, sla: slower }))
 * harms.map((harm) => harm._tag === 'ContactLater' && [harm.priority, harm.from, harm.to]) // => [['P0', 240, 480]]
 * @law a programme does not differ from itself
 * @law a harm falls on the facts it names
 * @law what nobody is told of a diff is equal for all facts
 */
export const diffProgramme = <A extends Words, B extends Words>(
  before: ProgrammePolicy<A>,
  after: ProgrammePolicy<B>,
  budget: number = nodeBudget,
): Either<Undecided, ProgrammeDiff> => {
  const [was, is] = [before, after] as unknown as readonly [ProgrammePolicy<Words>, ProgrammePolicy<Words>]
  const ground = groundOf([was, is])
  const meter = meterOf(budget)
  const pieces = outcomesOver([was, is], ground, meter)
  if (meter.left < 0) return left({ _tag: 'Undecided', budget })
  const [lifeBefore, lifeAfter] = [livesOf(was), livesOf(is)]
  const laterOf = remembered(firstLater)
  const harms = new Map<string, Box[]>()
  const changes = new Map<string, Box[]>()
  for (const { outcomes, box } of pieces) {
    const [from, to] = outcomes as readonly [Outcome, Outcome]
    if (JSON.stringify(from) !== JSON.stringify(to)) listed(changes, JSON.stringify([from, to])).push(box)
    for (const harm of harmsBetween(lifeBefore(from), lifeAfter(to), laterOf))
      listed(harms, JSON.stringify(harm)).push(box)
  }
  const moved = tiersMoved(was, is, meter, laterOf, new Set(harms.keys()))
  if (meter.left < 0) return left({ _tag: 'Undecided', budget })
  return right({
    harms: [
      ...[...harms].map(([harm, boxes]) => ({ ...(JSON.parse(harm) as FactsHarm), ...placed(ground, boxes) }) as Harm),
      ...moved,
      ...harmsInWords(was, is),
      ...harmsInParts(was, is),
      ...harmsInCalendars(was, is),
      ...notWeighed(before, after, mostNotWeighed),
    ],
    changes: [...changes].map(([pair, boxes]) => {
      const [from, to] = JSON.parse(pair) as [Outcome, Outcome]
      return { from, to, ...placed(ground, boxes) }
    }),
  })
}

const listed = (lists: Map<string, Box[]>, key: string): Box[] => {
  const known = lists.get(key) ?? []
  lists.set(key, known)
  return known
}

/** Asks about each two lists of promises once: few of them stand behind many facts. */
const remembered = (ask: LaterOf): LaterOf => {
  const answers = new Map<readonly Running[], Map<readonly Running[], { readonly later: Later | undefined }>>()
  return (before, after) => {
    const known = answers.get(before) ?? new Map()
    answers.set(before, known)
    const answer = known.get(after) ?? { later: ask(before, after) }
    known.set(after, answer)
    return answer.later
  }
}
