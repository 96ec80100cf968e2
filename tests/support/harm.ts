import { elapsed } from '../../src/calendar/counting/elapsed.ts'
import { compileCalendar } from '../../src/calendar/timeline/compile.ts'
import { instant } from '../../src/core/instant.ts'
import type { Checked } from '../../src/programme/verify/checks/found.ts'
import { fc } from './prop.ts'

/** What is said in a piece of feedback, before any lexicon or column has a word for it. */
interface Fact {
  readonly [column: string]: number | string | readonly string[] | undefined
  readonly said: readonly string[]
}
interface Decided {
  readonly priority: string
  readonly level: string
  readonly route: string
}
// biome-ignore lint/suspicious/noExplicitAny: programmes are read as they are written, broken ones too
type Loose = any

/**
 * What is lost by an edit: somebody is less urgent, told less or later, handed to nobody, to a role nobody plays or that may
 * not own it or was given no authority, or to a person whom nothing names, or whom no alert tells though it told the one
 * before; is owed a contact later or on other channels; a word counts in fewer places, a notice comes by fewer media, a tier
 * is harder to reach. Tables are read row by row, as people read them; nothing of the library's proofs is used.
 */
export const harmOf = (base: Checked, facts: readonly Fact[]): ((edited: Checked) => string | undefined) => {
  const languages = base.words.lexicons.map((_, place) => place)
  const before = languages.map((language) => facts.map((fact) => decide(base, language)(fact)))
  return (edited) => {
    const unplayed = nobodyPlays(base, edited) ?? quieter(base, edited)
    if (unplayed !== undefined) return unplayed
    try {
      for (const language of languages) {
        const read = decide(edited, language)
        for (const [place, fact] of facts.entries()) {
          const [was, is] = [(before[language] as readonly Decided[])[place] as Decided, read(fact)]
          const lost = lossOf(base, edited, was, is, fact) ?? unnamed(edited, is, fact)
          if (lost !== undefined) return `${lost} ${JSON.stringify(fact)}`
        }
      }
      return undefined
    } catch (error) {
      return `throws ${String(error)}`
    }
  }
}

/** Some of the facts there are, and each row's own: bounds of its cells and their neighbours among them. */
export const someFacts = (base: Checked, count: number, seed: number): readonly Fact[] => {
  const { vocabulary } = base
  const own = Object.entries(vocabulary.columns as Loose).map(([name, column]: Loose) => [
    name,
    fc.option(fc.constantFrom(...column.column.values, 'stranger'), { nil: undefined }),
  ])
  const maybe = (words: readonly string[]) => fc.option(fc.constantFrom(...words), { nil: undefined, freq: 3 })
  return fc.sample(
    fc.record({
      score: fc.option(fc.nat(10), { nil: undefined }),
      // Words that no list has yet come too, and are read as none.
      valueTier: maybe([...vocabulary.tiers, 'stranger']),
      said: fc.subarray([...vocabulary.categories, ...vocabulary.hints], { maxLength: 3 }),
      intensity: maybe(['calm', 'strong', 'extreme']),
      channel: maybe(['onlineReview', 'socialListening', 'survey']),
      businessArea: maybe(vocabulary.areas),
      outlet: maybe(['one', 'several']),
      csm: fc.constantFrom('named', 'none'),
      ...Object.fromEntries(own as Loose),
    }) as unknown as fc.Arbitrary<Fact>,
    { numRuns: count, seed },
  )
}

const decide = (programme: Checked, language: number): ((fact: Fact) => Decided) => {
  const { vocabulary, reach, businessAreas, alert } = programme
  const found: Loose = programme.words.lexicons[language]?.categories ?? {}
  const [triage, severity, alerts, routing] = [
    programme.triage,
    programme.severity,
    alert.table,
    programme.routing,
  ].map(rowsOf) as Loose
  return ({ said, channel, businessArea, ...others }) => {
    const fact = Object.fromEntries(Object.entries(others).filter(([name, value]) => isSpoken(vocabulary, name, value)))
    const read = said.filter((one) => Object.hasOwn(found, one))
    const deciding = read.filter((one) => found[one].decides === true)
    const redFlags = deciding.filter((one) => vocabulary.categories.includes(one))
    const graver = [
      ...read.filter((one) => found[one].decides !== true),
      ...deciding.filter((one) => !redFlags.includes(one)),
    ]
    const isNamed = Object.hasOwn(businessAreas.names, String(businessArea))
    const area = isNamed && vocabulary.areas.includes(String(businessArea)) ? businessArea : undefined
    const columns: Loose = {
      ...fact,
      redFlags,
      graver,
      ...(area === undefined ? {} : { businessArea: area }),
      ...(channel === undefined
        ? {}
        : { reach: reach.publicChannels.includes(channel as never) ? 'public' : 'private' }),
    }
    columns.priority = triage(columns) ?? 'undecided'
    columns.severity = severity(columns) ?? 'undecided'
    const outcome = columns.priority
    const level = alerts(columns) ?? 'undecided'
    columns.alert = level
    columns.priority = outcome === 'noCase' && level !== 'none' ? alert.alertedCase : outcome
    return { priority: columns.priority, level, route: routing(columns) ?? 'undecided' }
  }
}

/** What the programme has no word for does not get through its door. */
const isSpoken = (vocabulary: Loose, name: string, value: unknown): boolean => {
  if (name === 'valueTier') return vocabulary.tiers.includes(value)
  const further = vocabulary.columns[name]
  return further === undefined
    ? ['score', 'intensity', 'outlet', 'csm'].includes(name)
    : (further.column?.values ?? []).includes(value)
}

const rowsOf = ({ columns, outputs, hit, rows }: Loose): ((fact: Loose) => string | undefined) => {
  const order =
    hit === 'first' ? rows : [...rows].sort((a: Loose, b: Loose) => outputs.indexOf(a.then) - outputs.indexOf(b.then))
  const names = Object.keys(columns)
  return (fact) =>
    order.find((row: Loose) => names.every((name) => meets(row.when[name], seen(columns[name], fact[name]))))?.then
}

/** A value as a column takes it: words it does not have are left aside. */
const seen = (column: Loose, value: Loose): Loose => {
  const known = column.kind === 'maybe' ? column.column : column
  if (known.kind === 'subsetOf') return (value ?? []).filter((one: string) => known.values.includes(one))
  return known.kind === 'oneOf' && !known.values.includes(value) ? undefined : value
}

const meets = (cell: Loose = {}, value: Loose): boolean => {
  if (value === undefined) return cell.missing === true || cell.orMissing === true
  if (cell.missing === true) return false
  if (Array.isArray(value))
    return (
      (cell.anyOf === undefined || cell.anyOf.some((one: string) => value.includes(one))) &&
      (cell.allOf ?? []).every((one: string) => value.includes(one)) &&
      !(cell.noneOf ?? []).some((one: string) => value.includes(one))
    )
  if (typeof value === 'number') return !(value < cell.ge || value > cell.le || value <= cell.gt || value >= cell.lt)
  return (cell.is ?? value) === value && (cell.in ?? [value]).includes(value) && cell.not !== value
}

/** Whoever is told, asked or escalated to must be somebody; a priority, level or channel in use must be spoken of. */
const nobodyPlays = (base: Checked, edited: Checked): string | undefined => {
  const { vocabulary, alert, review, authority, sla }: Loose = edited
  for (const priority of base.vocabulary.priorities) {
    if (!vocabulary.priorities.includes(priority)) return `no priority ${priority}`
    const steps: Loose = review.escalations[priority]
    const lost = steps?.length === 0 && (base.review.escalations[priority] ?? []).length > 0
    if (steps === undefined || lost) return `nobody is told when ${priority} is late`
    if ((sla.targets[priority]?.channels ?? []).some((one: string) => !vocabulary.channels.includes(one)))
      return `a channel nobody knows: ${priority}`
  }
  for (const level of base.vocabulary.levels) if (!vocabulary.levels.includes(level)) return `no level ${level}`
  const named = [
    ...Object.values(alert.tell).flatMap(({ notices }: Loose) => (notices ?? []).map(({ to }: Loose) => to)),
    ...Object.values(review.escalations).flatMap((steps: Loose) => steps.map(({ to }: Loose) => to)),
    ...authority.compensation.approvers,
    ...authority.speakingForTheCompany.roles,
  ]
  if (alert.alsoAtOutlet !== base.alert.alsoAtOutlet) return `nobody at the outlet: ${alert.alsoAtOutlet}`
  const missing = named.find((role) => !Object.hasOwn(vocabulary.roles, role))
  return missing === undefined ? undefined : `nobody is ${missing}`
}

/** A word let through, a medium by which a role heard in time, what a role stands for, a cut that was lower. */
const quieter = (base: Loose, edited: Loose): string | undefined => {
  for (const lexicon of base.words.lexicons) {
    const now: Loose = edited.words.lexicons.find((one: Loose) => one.id === lexicon.id)
    for (const { category, terms } of now?.groups ?? [])
      for (const term of terms) if ((term.allow ?? []).length > 0) return `let through: ${category} ${term.term}`
  }
  for (const [level, { notices }] of Object.entries<Loose>(base.alert.tell))
    for (const { to, withinMinutes, media } of notices)
      for (const medium of media) {
        const told: Loose = (edited.alert.tell[level]?.notices ?? []).filter((one: Loose) => one.to === to)
        const hears = told.some((one: Loose) => one.withinMinutes <= withinMinutes && one.media.includes(medium))
        if (told.length > 0 && !hears) return `${to} does not hear of ${level} by ${medium} in time`
      }
  for (const [role, { person, department }] of Object.entries<Loose>(base.vocabulary.roles)) {
    const now: Loose = edited.vocabulary.roles[role]
    if (now !== undefined && (now.person !== person || now.department !== department))
      return `${role} stands for nobody`
  }
  const { tiers } = base.vocabulary
  const [was, is] = [base.valueTier.cuts, edited.valueTier.cuts]
  if (was === undefined) return undefined
  if (tiers.indexOf(is?.below) < tiers.indexOf(was.below)) return `below every cut: ${is?.below}`
  for (const [tier, { amount }] of Object.entries<Loose>(was.from))
    if (!(is.from[tier]?.amount <= amount)) return `a tier harder to reach: ${tier}`
  return undefined
}

/** The person whose name stands for the owner, where the facts do not name one. */
const unnamed = (edited: Loose, { priority, route }: Decided, fact: Fact): string | undefined =>
  priority !== 'noCase' && isAnybodys(edited, route.slice(route.indexOf(':') + 1), fact)
    ? `nobody is who is meant, ${route}: ${priority}`
    : undefined

const isAnybodys = ({ vocabulary, businessAreas }: Loose, role: string, fact: Fact): boolean => {
  const { person, department } = vocabulary.roles[role] ?? {}
  const { csm, outlet, region, businessArea } = fact
  return (
    (person === 'ownManager' && csm !== 'named') ||
    (person === 'regionalManager' && outlet === undefined && region === undefined) ||
    (department === true && !Object.hasOwn(businessAreas.names, String(businessArea)))
  )
}

const lossOf = (base: Checked, edited: Checked, was: Decided, is: Decided, fact: Fact): string | undefined => {
  const outcomes = [...base.vocabulary.priorities, 'noCase']
  const rank = outcomes.indexOf(is.priority)
  if (rank < 0 || rank > outcomes.indexOf(was.priority)) return `less urgent: ${was.priority} to ${is.priority}`
  // A graver level tells others: that is how the programme answers graver things.
  const graver = base.vocabulary.levels.indexOf(is.level)
  const higher = graver >= 0 && (was.level === 'none' || graver < base.vocabulary.levels.indexOf(was.level))
  const hears: Loose = edited.alert.tell[is.level]?.notices ?? []
  if (hears.length > 0 && hears.every(({ to }: Loose) => isAnybodys(edited, to, fact)))
    return `nobody hears: ${is.level}`
  for (const { to, withinMinutes, media } of higher ? [] : (base.alert.tell[was.level]?.notices ?? [])) {
    const told: Loose = edited.alert.tell[is.level]?.notices ?? []
    if (!told.some((one: Loose) => one.to === to && one.withinMinutes <= withinMinutes))
      return `not told in time: ${to}`
    for (const medium of is.level === was.level ? [] : media)
      if (!told.some((one: Loose) => one.to === to && one.withinMinutes <= withinMinutes && one.media.includes(medium)))
        return `${to} is not told by ${medium}`
  }
  if (is.priority === 'noCase') return undefined
  const role = is.route.slice(is.route.indexOf(':') + 1)
  if (!is.route.includes(':')) return `nobody: ${is.priority}`
  if (!Object.hasOwn(edited.vocabulary.roles, role)) return `nobody is ${role}`
  const wasRole = was.route.slice(was.route.indexOf(':') + 1)
  const ranks: Loose = base.vocabulary.roles
  if (was.priority === is.priority && ranks[role]?.rank < ranks[wasRole]?.rank) return `owned by a lower rank: ${role}`
  const tells = ({ level }: Decided, who: string): boolean =>
    (edited.alert.tell[level]?.notices ?? []).some(({ to }: Loose) => to === who)
  if (was.priority === is.priority && was.level === is.level && role !== wasRole && was.priority !== 'noCase') {
    if (tells(was, wasRole) && !tells(is, role)) return `owned by ${role}, whom nobody tells`
    if (ranks[wasRole]?.person !== undefined && ranks[role]?.person !== ranks[wasRole].person)
      return `no longer their own: ${role}`
  }
  if (!((edited.case.owners[is.priority] ?? []) as readonly string[]).includes(role))
    return `may not own ${is.priority}: ${role}`
  if (!Object.hasOwn(edited.authority.compensation.limits, role)) return `without authority: ${role}`
  if (was.priority === 'noCase') return undefined
  return clockLost(base, edited, was.priority, is.priority) ?? owedLost(base, edited, was, is)
}

const starts = Array.from({ length: 28 }, (_, step) =>
  instant(Date.UTC(2026, 5, 1 + Math.floor(step / 4), (step % 4) * 6 + 2)),
)
const clocks = new Map<string, string | undefined>()
const clockLost = (base: Checked, edited: Checked, was: string, is: string): string | undefined => {
  const [before, after]: Loose = [base.sla.targets[was], edited.sla.targets[is]]
  const key = JSON.stringify([base.id, was, is, before, after, edited.calendars])
  if (!clocks.has(key))
    clocks.set(
      key,
      after === undefined
        ? `no clock: ${is}`
        : was === is && [...before.channels].sort().join() !== [...after.channels].sort().join()
          ? `other channels: ${is}`
          : starts.some((start) => !(dueOf(edited, after, start) <= dueOf(base, before, start)))
            ? `later: ${is}`
            : undefined,
    )
  return clocks.get(key)
}

/** The contact that is owed where an alert may hasten it: later, or as soon and on channels that are not those it was on. */
const owedLost = (base: Checked, edited: Checked, was: Decided, is: Decided): string | undefined => {
  const [before, after] = [[base, was] as const, [edited, is] as const].map(([programme, { priority, level }]) => {
    const { targets, alerts = {} }: Loose = programme.sla
    return [programme, targets[priority], Object.hasOwn(alerts, level) ? alerts[level] : undefined] as const
  }) as Loose
  const key = `owed ${JSON.stringify([base.id, was.priority === is.priority, before.slice(1), after.slice(1), edited.calendars])}`
  if (!clocks.has(key)) clocks.set(key, lostOwed(before, after, was.priority === is.priority))
  return clocks.get(key)
}

const lostOwed = (before: Loose, after: Loose, isAlike: boolean): string | undefined => {
  const pairs = starts.map((start) => [owedAt(before, start), owedAt(after, start)] as const)
  if (pairs.some(([one, other]) => other.due > one.due)) return 'later, with its alert'
  const never = pairs.every(([one, other]) => other.due === one.due)
  return isAlike && never && pairs.some(([one, other]) => one.channels !== other.channels)
    ? 'on other channels, with its alert'
    : undefined
}

const owedAt = (
  [programme, target, alert]: Loose,
  start: number,
): { readonly due: number; readonly channels: string } => {
  const due = dueOf(programme, target, start)
  const sooner = alert === undefined ? Number.NaN : dueOf(programme, alert, start)
  if (!(sooner < due)) return { due, channels: [...target.channels].sort().join() }
  const both = target.channels.filter((one: string) => alert.channels.includes(one))
  return { due: sooner, channels: [...(both.length > 0 ? both : alert.channels)].sort().join() }
}

const dueOf = (programme: Checked, target: Loose, start: number): number => {
  const made: Loose =
    target.calendar === 'elapsed'
      ? { right: elapsed }
      : compileCalendar((programme.calendars as Loose)[target.calendar])
  const due = made.right?.add(instant(start), target.withinMinutes * 60_000)
  return due?._tag === 'At' ? due.at : Number.NaN
}
