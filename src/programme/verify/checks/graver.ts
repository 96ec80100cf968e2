import { ownOf } from '../../../core/parse/own.ts'
import { severities } from '../../../inner-loop/alert/severity-policy.ts'
import type { SlaTarget } from '../../../inner-loop/sla/policy.ts'
import { urgencyIn } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { worstWait } from '../waits/worst.ts'
import { type Checked, type Found, roleIn } from './found.ts'
import type { Decided, Outcome } from './joint.ts'
import type { Shown } from './shown.ts'

/** Facts of one class and what is decided of them. */
interface Leaf {
  readonly leaf: bigint
  readonly decided: Decided
}

/**
 * All other facts equal, what is graver is never told less, or owned by a lower rank: of facts that a table cannot tell
 * apart but for what was decided before, each two that there are.
 */
export const graverFlaws = (programme: Checked, all: readonly Leaf[]): readonly Shown[] => {
  const { vocabulary } = programme
  const urgencyOf = urgencyIn(vocabulary.priorities)
  const levelOf = urgencyIn(vocabulary.levels)
  const gradeOf = (grade: string): number => severities.length - (severities as readonly string[]).indexOf(grade)
  const rankOf = (route: string): number =>
    route === 'none'
      ? Number.NEGATIVE_INFINITY
      : (ownOf(vocabulary.roles, roleIn(route))?.rank ?? Number.NEGATIVE_INFINITY)
  const told = pairsIn(
    all,
    ({ alertClass }) => alertClass,
    ({ outcome: { triage, severity } }) => `${triage} ${severity}`,
  )
    .filter(
      ([one, other]) =>
        urgencyOf(one.decided.outcome.triage) <= urgencyOf(other.decided.outcome.triage) &&
        gradeOf(one.decided.outcome.severity) <= gradeOf(other.decided.outcome.severity) &&
        levelOf(one.decided.outcome.level) > levelOf(other.decided.outcome.level),
    )
    .map(
      ([one, other]): Shown => ({
        finding: {
          _tag: 'GraverToldLess',
          at: 'alert.table',
          level: one.decided.outcome.level,
          thanLevel: other.decided.outcome.level,
        },
        leaves: [one.leaf, other.leaf],
      }),
    )
  const owned = pairsIn(
    all,
    ({ routingClass, outcome: { level } }) => `${routingClass} ${level}`,
    ({ outcome: { priority } }) => priority,
  )
    .filter(
      ([one, other]) =>
        urgencyOf(one.decided.outcome.priority) < urgencyOf(other.decided.outcome.priority) &&
        other.decided.outcome.priority !== 'noCase' &&
        rankOf(one.decided.outcome.route) < rankOf(other.decided.outcome.route),
    )
    .map(
      ([one, other]): Shown => ({
        finding: {
          _tag: 'GraverOwnedLower',
          at: 'routing',
          role: roleIn(one.decided.outcome.route),
          thanRole: roleIn(other.decided.outcome.route),
          of: 'vocabulary.roles',
        },
        leaves: [one.leaf, other.leaf],
      }),
    )
  return [...told, ...owned]
}

/**
 * What is more urgent, and alerts as high, is contacted no later than what is less: an alert that hastens the lesser case
 * alone would leave the graver one behind it.
 */
export const slowerBeside = (
  { vocabulary, sla, calendars }: Checked,
  outcomes: readonly Pick<Outcome, 'priority' | 'level'>[],
): Found => {
  const [urgencyOf, levelOf] = [urgencyIn(vocabulary.priorities), urgencyIn(vocabulary.levels)]
  const waitOf = (clock: SlaTarget<Words> | undefined): number =>
    clock === undefined ? Number.POSITIVE_INFINITY : worstWait(calendars, clock)
  const found = new Map<string, Owed>()
  for (const { priority, level } of outcomes) {
    const key = `${priority} ${level}`
    if (priority === 'noCase' || found.has(key)) continue
    const usual = waitOf(ownOf<SlaTarget<Words> | undefined>(sla.targets, priority))
    const sooner = waitOf(ownOf<SlaTarget<Words> | undefined>(sla.alerts ?? {}, level))
    const at = sooner < usual ? `sla.alerts.${level}` : `sla.targets.${priority}`
    found.set(key, { at, wait: Math.min(usual, sooner), urgency: urgencyOf(priority), level: levelOf(level) })
  }
  const flaws = new Map<string, Found[number]>()
  for (const graver of found.values())
    for (const less of found.values()) {
      const isGraver = graver.urgency < less.urgency && graver.level <= less.level
      // Targets beside targets and alerts beside alerts are held against each other wherever they are used.
      const isAcross = graver.at.startsWith('sla.targets') && less.at.startsWith('sla.alerts')
      if (isGraver && isAcross && graver.wait > less.wait)
        flaws.set(`${graver.at} ${less.at}`, {
          _tag: 'GraverSlower',
          at: graver.at,
          than: less.at,
          minutes: graver.wait,
          thanMinutes: less.wait,
        })
    }
  return [...flaws.values()]
}

interface Owed {
  readonly at: string
  readonly wait: number
  readonly urgency: number
  readonly level: number
}

/** Within each class, one leaf for every value, each beside each other. */
const pairsIn = (
  all: readonly Leaf[],
  classOf: (decided: Decided) => string,
  toldApart: (decided: Decided) => string,
): readonly (readonly [Leaf, Leaf])[] => {
  const classes = new Map<string, Map<string, Leaf>>()
  for (const one of all) {
    const key = classOf(one.decided)
    const values = classes.get(key) ?? new Map<string, Leaf>()
    classes.set(key, values)
    const value = toldApart(one.decided)
    if (!values.has(value)) values.set(value, one)
  }
  return [...classes.values()].flatMap((values) => {
    const leaves = [...values.values()]
    return leaves.flatMap((one) => leaves.filter((other) => other !== one).map((other) => [one, other] as const))
  })
}
