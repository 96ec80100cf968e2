import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { assess } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { AssessmentFacts } from '../understanding/facts.ts'
import type { VerifiedProgramme } from '../verify/verify-programme.ts'

/** How many cases something had, before an edit and after it. */
export interface CountedLoad {
  readonly before: number
  readonly after: number
}

/** What an edit would have done to feedback of the past (变更影响): counts, and the feedback whose customers it touches. */
export interface ProgrammeImpact {
  readonly feedback: number
  /** By outcome of triage and alert together: `noCase` too. */
  readonly priorities: { readonly [priority: string]: CountedLoad }
  /** Cases handed to each role. */
  readonly owners: { readonly [role: string]: CountedLoad }
  /** Cases on each clock, by the name of its promise. */
  readonly clocks: { readonly [target: string]: CountedLoad }
  /** Notices each role gets. */
  readonly notices: { readonly [role: string]: CountedLoad }
  /** Whose customer is newly contacted by telephone, or no longer; ids of feedback. */
  readonly newlyCalled: readonly string[]
  readonly noLongerCalled: readonly string[]
  /** Whose customer newly has a case, or has none any more. */
  readonly newCases: readonly string[]
  readonly lostCases: readonly string[]
  /** Due later than before, or sooner. */
  readonly later: readonly string[]
  readonly sooner: readonly string[]
}

/**
 * Weighs an edit of a programme on feedback of the past, by deciding each piece twice (项目变更影响).
 *
 * @example
 * const sooner = verifyProgramme({
 *   ...standardProgramme,
 *   sla: { ...standardProgramme.sla, targets: { ...standardProgramme.sla.targets, P2: standardProgramme.sla.targets.P1 } },
 *   expect: {},
 * })
 * const lastMonth = [5, 9].map((score) => ({
 *   feedback: { id: `fb:${score}`, scale: '0-10', score: npsScore(score), receivedAt: instant(0) },
 *   customer: { id: 'c17', valueTier: 'standard' },
 * }))
 * const weighed = sooner._tag === 'Right' && impactOfProgramme(standardProgramme, sooner.right)(lastMonth)
 * weighed && [weighed.priorities.P2, weighed.newlyCalled, weighed.sooner]
 * // => [{ before: 1, after: 1 }, ['fb:5'], ['fb:5']]
 * @law an impact counts every piece of feedback once on each side
 * @law a programme has no impact on itself
 */
export const impactOfProgramme =
  <A extends Words, B extends Words>(before: VerifiedProgramme<A>, after: VerifiedProgramme<B>) =>
  (feedback: readonly (AssessmentFacts<A> & AssessmentFacts<B>)[]): ProgrammeImpact => {
    const [was, is] = [assess(before), assess(after)]
    const counts = { priorities: counting(), owners: counting(), clocks: counting(), notices: counting() }
    const lists: { readonly [K in Listed]: string[] } = {
      newlyCalled: [],
      noLongerCalled: [],
      newCases: [],
      lostCases: [],
      later: [],
      sooner: [],
    }
    for (const facts of feedback) {
      const pair = [was(facts), is(facts)] as unknown as readonly [Assessment<Words>, Assessment<Words>]
      for (const [side, one] of pair.entries()) {
        counts.priorities.add(one.priority, side)
        if (one.assignment !== undefined) counts.owners.add(one.assignment.role, side)
        if (one.contact !== undefined) counts.clocks.add(one.contact.target, side)
        for (const { to } of one.alert?.tell ?? []) counts.notices.add(to, side)
      }
      for (const list of listsOf(pair)) lists[list].push(pair[0].feedbackId)
    }
    const { priorities, owners, clocks, notices } = counts
    return {
      feedback: feedback.length,
      priorities: priorities.all(),
      owners: owners.all(),
      clocks: clocks.all(),
      notices: notices.all(),
      ...lists,
    }
  }

type Listed = 'newlyCalled' | 'noLongerCalled' | 'newCases' | 'lostCases' | 'later' | 'sooner'

const listsOf = ([was, is]: readonly [Assessment<Words>, Assessment<Words>]): readonly Listed[] => {
  const [called, calls] = [was, is].map(({ contact }) => contact?.channels.includes('phone') === true)
  const [due, dues] = [was.contact?.due, is.contact?.due]
  const found: Listed[] = []
  if (called !== calls) found.push(calls === true ? 'newlyCalled' : 'noLongerCalled')
  if ((was.contact === undefined) !== (is.contact === undefined))
    found.push(was.contact === undefined ? 'newCases' : 'lostCases')
  else if (due !== dues) found.push(due === undefined || (dues !== undefined && dues < due) ? 'sooner' : 'later')
  return found
}

const counting = () => {
  const loads = new Map<string, [number, number]>()
  return {
    add: (name: string, side: number): void => {
      const load = loads.get(name) ?? [0, 0]
      load[side as 0 | 1] += 1
      loads.set(name, load)
    },
    all: (): { readonly [name: string]: CountedLoad } =>
      Object.fromEntries([...loads].map(([name, [before, after]]) => [name, { before, after }])),
  }
}
