import { type Instant, instant, isoOf, parseInstant } from '../../core/instant.ts'
import { shown } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { OrganisationUnit } from '../../inner-loop/routing/organisation.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { AssessmentFacts } from './facts.ts'
import { factNames, firstInstant, isInstant, isObject, isSound } from './is-sound.ts'
import { legible } from './legible.ts'
import { mended } from './mended.ts'
import { ownColumns } from './own-columns.ts'
import { type Aside, asides, type Unread } from './unread.ts'

/** Facts that can be decided, and what of those that came could not. */
export interface Understood {
  readonly feedback: Feedback
  readonly customer?: Customer<Words> | undefined
  readonly unit?: OrganisationUnit | undefined
  readonly columns?: object | undefined
  readonly unread?: Unread | undefined
}

/**
 * Facts as far as they are understood (事实核对): those of the right form pass as they are; of others, which skipped the
 * parsers, each part that is none is left aside by name, and so is what throws when it is read. Feedback of which nobody
 * knows when it came was received at the first instant there is, so that its clocks never start later.
 */
export const understood = (
  vocabulary: Pick<Vocabulary<Words>, 'tiers' | 'columns'>,
): ((received: unknown) => Understood) => {
  const known = new Set<unknown>(vocabulary.tiers)
  const own = ownColumns(vocabulary)
  const read = (received: unknown, aside: Aside | undefined): Understood => {
    const facts = received as AssessmentFacts<Words>
    const sound = aside === undefined && isSound(facts, known)
    if (sound && facts.feedback.unread === undefined && !own.asks(facts)) return facts
    const told = aside ?? asides(sound ? facts.feedback.unread : undefined)
    const seen = sound ? facts : mendedFacts(received, known, told)
    const columns = own.read(seen, told)
    return { feedback: seen.feedback, customer: seen.customer, unit: seen.unit, columns, unread: told.all() }
  }
  return (received) => {
    try {
      return read(received, undefined)
    } catch {
      const aside = asides(undefined)
      return read(legible(received, aside), aside)
    }
  }
}

const mendedFacts = (received: unknown, tiers: ReadonlySet<unknown>, told: Aside): Understood => {
  const facts: Readonly<Record<string, unknown>> = isObject(received) ? { ...received } : {}
  const aside = (name: string, value: unknown, readAs?: string): undefined => told(name, shown(value), readAs)
  for (const name of Object.keys(facts)) if (!factNames.has(name) && !isNothing(facts[name])) aside(name, facts[name])
  const part = (name: 'unit' | 'columns'): object | undefined => {
    const value = facts[name]
    return value === undefined || value === null ? undefined : isObject(value) ? value : aside(name, value)
  }
  const feedback = mended.feedback(facts['feedback'], told)
  const customer = mended.customer(facts['customer'], tiers, aside)
  const at = feedback.receivedAt
  const receivedAt = isInstant(at) ? at : receiptOf(at, aside)
  const whole = { ...feedback, receivedAt } as unknown as Feedback
  return { feedback: whole, customer, unit: mended.unit(part('unit'), aside), columns: part('columns') }
}

const isNothing = (value: unknown): boolean => value === undefined || value === null

const receiptOf = (at: unknown, aside: (name: string, value: unknown, readAs: string) => undefined): Instant => {
  const parsed = parseInstant(at)
  const read = parsed._tag === 'Right' ? parsed.right : instant(firstInstant)
  aside('feedback.receivedAt', at, isoOf(read))
  return read
}
