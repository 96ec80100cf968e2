import { ownOf } from '../../../core/parse/own.ts'
import type { NoticeMedium } from '../../../inner-loop/alert/policy.ts'
import { bothKeep } from '../../../inner-loop/sla/both-keep.ts'
import type { SlaTarget } from '../../../inner-loop/sla/policy.ts'
import type { RoleTraits } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { type Running, runningOn } from '../../verify/waits/later.ts'
import { worstWait } from '../../verify/waits/worst.ts'
import type { Outcome } from './outcomes.ts'
import { clockIn, promisesIn } from './promises-in.ts'
import { firstHeard, firstTold } from './told.ts'

/** What a customer, and those who look after them, get of an outcome. */
export interface Life {
  readonly priority: string
  /** All priorities there are, the gravest first. */
  readonly priorities: readonly string[]
  /** The place of the priority; more than any where no case is opened. */
  readonly urgency: number
  readonly owner?: string
  /** Whose own the owner is: the customer's or the outlet's. */
  readonly person?: string
  /** What the owner may do about it by themselves, and how much; and whether they stand for the department concerned. */
  readonly may?: { readonly [right in OwnerRight]?: number }
  readonly rank: number
  /** How the case reaches its owner, the fastest first; none where nobody owns it. */
  readonly handOut?: string
  readonly severity: string
  readonly level: string
  /** The place of the alert's level: the graver, the less. */
  readonly alarm: number
  readonly told: ReadonlyMap<string, number>
  /** When each role hears first by each medium. */
  readonly heard: ReadonlyMap<string, ReadonlyMap<NoticeMedium, number>>
  /** The channels of the priority, and those on which the contact is owed where an alert hastens it. */
  readonly channels: readonly string[]
  readonly owedOn: readonly string[]
  /** Minutes until contact that no customer waits longer than; none where no contact is owed. */
  readonly longestWait?: number
  /** The promises of which the earliest holds, ready to be asked. */
  readonly promises?: readonly Running[]
}

/** What one owner of a case may have and another of the same rank lack. */
export type OwnerRight = 'compensation' | 'technicalResources' | 'speakingForTheCompany' | 'department'

/** Reads a programme's outcomes as lives. */
export const livesOf = (programme: ProgrammePolicy<Words>): ((outcome: Outcome) => Life) => {
  const { vocabulary, alert, sla, calendars, authority } = programme
  const rightsOf = (role: string): Record<OwnerRight, number> => ({
    compensation: ownOf<number | undefined>(authority.compensation.limits, role) ?? 0,
    technicalResources: Number(authority.technicalResources.roles.includes(role)),
    speakingForTheCompany: Number(authority.speakingForTheCompany.roles.includes(role)),
    department: Number(ownOf(vocabulary.roles, role)?.department ?? false),
  })
  const waitsOf = (clocks: { readonly [word: string]: SlaTarget<Words> | undefined }): ReadonlyMap<string, number> =>
    new Map(Object.entries(clocks).flatMap(([word, clock]) => (clock ? [[word, worstWait(calendars, clock)]] : [])))
  const [waits, hastened] = [waitsOf(sla.targets), waitsOf(sla.alerts ?? {})]
  const promisesOf = promisesIn(sla, runningOn(calendars))
  return ({ priority, level, route, severity }) => {
    const place = vocabulary.priorities.indexOf(priority)
    const owner = route === 'none' ? undefined : route.slice(route.indexOf(':') + 1)
    const { person, rank = Number.NEGATIVE_INFINITY }: Partial<RoleTraits> = ownOf(vocabulary.roles, owner ?? '') ?? {}
    const usual = waits.get(priority)
    // An alert makes a contact earlier, never later.
    const wait = usual === undefined ? undefined : Math.min(usual, hastened.get(level) ?? usual)
    const promised = clockIn(sla.targets, priority)
    const channels = promised?.channels ?? []
    const sooner = wait === usual ? undefined : clockIn(sla.alerts, level)
    const notices = ownOf(alert.tell, level)?.notices ?? []
    return {
      priority,
      priorities: vocabulary.priorities,
      urgency: place < 0 ? Number.MAX_SAFE_INTEGER : place,
      ...(owner === undefined ? {} : { owner, handOut: route.slice(0, route.indexOf(':')), may: rightsOf(owner) }),
      ...(person === undefined ? {} : { person }),
      severity,
      rank,
      level,
      alarm: level === 'none' ? Number.MAX_SAFE_INTEGER : vocabulary.levels.indexOf(level),
      told: firstTold(notices),
      heard: firstHeard(notices),
      channels,
      owedOn: promised && sooner ? bothKeep(promised.channels, sooner.channels) : channels,
      ...(wait === undefined ? {} : { longestWait: wait, promises: promisesOf(priority, level) }),
    }
  }
}
