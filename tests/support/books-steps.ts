import fc from 'fast-check'
import { instant } from '../../src/core/instant.ts'
import type { CaseIntent } from '../../src/inner-loop/case/command.ts'
import type { Said } from './books-model.ts'

/** One thing that happens: a delivery, a desk that books or holds what it would book, a person who works a case. */
export type Step =
  | { readonly _tag: 'Delivered'; readonly desk: number; readonly facts: readonly number[] }
  | { readonly _tag: 'Hears'; readonly desk: number; readonly fact: number }
  | { readonly _tag: 'Books'; readonly desk: number; readonly feedback: number }
  | { readonly _tag: 'Holds'; readonly desk: number; readonly feedback: number }
  | { readonly _tag: 'Fires'; readonly desk: number }
  | { readonly _tag: 'Repeats'; readonly pick: number }
  | { readonly _tag: 'Works'; readonly feedback: number; readonly intent: CaseIntent; readonly fresh: boolean }
  /** Somebody takes on a case and does some of a day's work in it, one thing after the other. */
  | { readonly _tag: 'Handles'; readonly feedback: number; readonly work: readonly CaseIntent[] }
  /** A look through the books long after, whose escalations come in their order or the other way round. */
  | { readonly _tag: 'Reviews'; readonly backwards: boolean }
  | { readonly _tag: 'Links' }
  /** Two cases are merged; or only half of it comes through. */
  | { readonly _tag: 'Merges'; readonly from: number; readonly into: number; readonly part: Part }
  /** Somebody reads two cases and makes up their mind to merge them; and gives it later, or only the close of it. */
  | { readonly _tag: 'Plans'; readonly desk: number; readonly from: number; readonly into: number }
  /** Two or three desks read the same books and merge each case into the next, round in a circle; and again. */
  | { readonly _tag: 'Crosses'; readonly cases: number }
  | { readonly _tag: 'Joins'; readonly desk: number; readonly part: Part }

type Part = 'both' | 'close' | 'takeUp'

/** What was said, whether a desk knows and has booked the first of it all before anything happens, and what happens then. */
export interface Walk {
  readonly isBooked: boolean
  readonly said: readonly Said[]
  readonly steps: readonly Step[]
}

/** Feedback of which any revision may be anything; or grave words only, of somebody known, that stand. */
const anything: fc.Arbitrary<Said> = fc.record({
  feedback: fc.nat(2),
  says: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('P0', 'P1', 'P2', 'noCase') },
    { weight: 1, arbitrary: fc.constant('takenBack') },
  ) as fc.Arbitrary<Said['says']>,
  excluded: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  named: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
})
const standing: fc.Arbitrary<Said> = fc.record({
  feedback: fc.nat(2),
  says: fc.constantFrom('P0', 'P1', 'P2'),
  excluded: fc.constant(false),
  named: fc.constant(true),
})
/** Words that go away and come back. */
const comingAndGoing: fc.Arbitrary<Said> = fc.record({
  feedback: fc.nat(1),
  says: fc.constantFrom('P0', 'P1', 'takenBack'),
  excluded: fc.boolean(),
  named: fc.constant(true),
})

const reason = '客户要求'
const takes: CaseIntent = { _tag: 'AssignCase', owner: 'Wang', role: 'csDirector' }
const calls: CaseIntent = {
  _tag: 'MakeContact',
  channel: 'phone',
  opener: { text: '您说“要起诉你们”，非常抱歉。', said: { comment: '我要起诉你们', scale: '0-10' } },
}
const writes: CaseIntent = { _tag: 'MakeContact', channel: 'email' }
const grants: CaseIntent = {
  _tag: 'GrantCompensation',
  amount: { amount: 30_000, currency: 'CNY' },
  role: 'seniorAgent',
}
const tells: CaseIntent = { _tag: 'GiveNotice', role: 'topManagement', level: 'lawOrSafety' }
const offers: CaseIntent = {
  _tag: 'OfferSolution',
  text: '换新',
  promises: [{ id: 'p', what: '换新', due: instant(9e12) }],
}
const keeps: CaseIntent = { _tag: 'KeepPromise', promise: 'p' }
const resolves: CaseIntent = { _tag: 'ResolveCase' }
const confirms: CaseIntent = { _tag: 'ConfirmSolution' }
const rejects: CaseIntent = { _tag: 'RejectSolution', reason }
const says: CaseIntent = { _tag: 'RecordMessage' }
const reopens: CaseIntent = { _tag: 'ReopenCase', reason }
const closes = (outcome: 'recovered' | 'declined' | 'invalid'): CaseIntent => ({ _tag: 'CloseCase', outcome })

/** Some of a day's work, each as far as it goes. */
export const days: readonly (readonly CaseIntent[])[] = [
  [takes, calls, writes, grants, tells],
  [takes, calls, offers],
  [takes, calls, offers, keeps],
  [takes, calls, grants, grants],
  [takes, writes, says],
  [says],
  [takes, calls, offers, keeps, resolves, rejects],
  [takes, calls, offers, keeps, resolves, confirms, closes('recovered')],
  [takes, closes('declined')],
  [closes('invalid'), reopens],
  [reopens],
  [offers],
]
const intents: readonly CaseIntent[] = [
  ...[takes, calls, writes, offers, keeps, resolves, confirms, rejects, says, reopens, grants, tells],
  ...[closes('recovered'), closes('declined'), closes('invalid')],
  { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' },
  { _tag: 'MakeContact', channel: 'phone' },
  { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason },
  { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason },
  { _tag: 'TransferCase', owner: 'Wang', role: 'csDirector', reason },
  { _tag: 'RecordReply', channel: 'email', sender: 'person' },
  { _tag: 'StartWaiting', on: 'customer' },
  { _tag: 'AcknowledgeCase', ticket: 'T' },
  { _tag: 'TakeNotice', role: 'topManagement', person: 'Zhao' },
  { _tag: 'ReleasePromise', promise: 'p', reason },
]

const nat = (max: number): fc.Arbitrary<number> => fc.nat(max)
type Kinds = { readonly [T in Step['_tag']]: readonly [weight: number, step: fc.Arbitrary<Step>] }
const of = <T extends Step['_tag']>(
  _tag: T,
  weight: number,
  fields: { readonly [K in Exclude<keyof Extract<Step, { _tag: T }>, '_tag'>]: fc.Arbitrary<unknown> },
): { readonly [K in T]: readonly [number, fc.Arbitrary<Step>] } =>
  ({ [_tag]: [weight, fc.record({ _tag: fc.constant(_tag), ...fields })] }) as never

const part = fc.constantFrom('both', 'both', 'close', 'takeUp')
const kindsOf = (chosen: readonly CaseIntent[]): Kinds => ({
  ...of('Delivered', 4, { desk: nat(2), facts: fc.array(nat(9), { maxLength: 4 }) }),
  ...of('Hears', 8, { desk: nat(2), fact: nat(6) }),
  ...of('Books', 4, { desk: nat(2), feedback: nat(2) }),
  ...of('Holds', 2, { desk: nat(2), feedback: nat(2) }),
  ...of('Fires', 3, { desk: nat(2) }),
  ...of('Repeats', 2, { pick: nat(99) }),
  ...of('Works', 8, { feedback: nat(2), intent: fc.constantFrom(...chosen), fresh: fc.boolean() }),
  ...of('Handles', 5, { feedback: nat(2), work: fc.constantFrom(...days) }),
  ...of('Reviews', 2, { backwards: fc.boolean() }),
  ...of('Links', 2, {}),
  ...of('Merges', 4, { from: nat(2), into: nat(2), part }),
  ...of('Plans', 4, { desk: nat(2), from: nat(2), into: nat(2) }),
  ...of('Crosses', 3, { cases: fc.constantFrom(2, 3) }),
  ...of('Joins', 4, { desk: nat(2), part }),
})
const kinds = Object.keys(kindsOf(intents)) as readonly Step['_tag'][]

/**
 * Every walk has a few kinds of steps and a few moves of people only, others in each: what needs five things in a row comes
 * about in a walk of six kinds, and in none of forty.
 */
export const walks: fc.Arbitrary<Walk> = fc
  .record({
    said: fc.constantFrom(anything, anything, standing, comingAndGoing),
    kinds: fc.subarray([...kinds], { minLength: 4 }),
    chosen: fc.oneof(fc.subarray([...intents], { minLength: 2, maxLength: 6 }), fc.constant([...intents])),
  })
  .chain(({ said, kinds, chosen }) =>
    fc.record({
      isBooked: fc.boolean(),
      said: fc.array(said, { minLength: 1, maxLength: 7 }),
      steps: fc.array(
        fc.oneof(
          ...['Hears' as const, ...kinds].map((kind) => {
            const [weight, arbitrary] = kindsOf(chosen)[kind]
            return { weight, arbitrary }
          }),
        ),
        { minLength: 4, maxLength: 34, size: 'max' },
      ),
    }),
  )
