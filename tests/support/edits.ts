import type { Checked } from '../../src/programme/verify/checks/found.ts'

export interface Edit {
  readonly name: string
  readonly programme: Checked
}
type Path = readonly (string | number)[]
type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** Records of words and cells: any key of theirs may go missing; keys of a fixed shape are the schema's to miss. */
const open =
  /(^|\.)(targets|tell|roles|owners|escalations|limits|calendars|categories|columns|when|names|points|from|weekly|overrides|score|valueTier|redFlags|graver|intensity|severity|reach|csm|businessArea|outlet|priority|region|contract)$/
/** Texts that decide nothing, and what is not asked here. */
const prose =
  /(^|\.)(id|version|source|ownersSource|caseSource|escalationsSource|timeZone|kind|expect|groups|negation|cues|acknowledgement|opener|quote|media|vocabulary\.names|currency|ordered|hit)(\.|$)/

/**
 * Every single edit of a programme, what it expects of itself aside: a word misspelt, a member dropped, a key dropped or
 * misspelt, a number moved, an output, a calendar or the lowest tier exchanged, a row, a role or what a role stands for
 * gone, a word let through inside a phrase, media of a notice fewer or later, a promise moved to another clock.
 */
export const editsOf = (programme: Checked): readonly Edit[] => {
  const outputsAt = (path: Path): readonly string[] =>
    path[0] === 'routing'
      ? programme.routing.outputs
      : path[0] === 'alert'
        ? programme.alert.table.outputs
        : path[0] === 'severity'
          ? programme.severity.outputs
          : programme.triage.outputs
  const edit = (name: string, path: Path, change: (held: Json) => Json | undefined): Edit => ({
    name: `${name} ${path.join('.')}`,
    programme: at(programme as unknown as Json, path, change) as unknown as Checked,
  })
  const from = (value: Json, path: Path): readonly Edit[] => {
    if (prose.test(path.join('.'))) return []
    const own = path.length === 0 || path.at(-1) === 'outputs' ? [] : leaf(value, path)
    if (typeof value !== 'object') return own
    const inner = Array.isArray(value)
      ? value.map((one, place) => from(one, [...path, place]))
      : Object.entries(value).map(([key, one]) => from(one as Json, [...path, key]))
    return [...own, ...inner.flat()]
  }
  const leaf = (value: Json, path: Path): readonly Edit[] => {
    const key = path.at(-1)
    const isOpen = open.test(path.slice(0, -1).join('.'))
    const calendars = ['elapsed', ...Object.keys(programme.calendars), 'nowhere']
    return [
      ...(typeof key === 'number' || isOpen ? [edit('drop', path, () => undefined)] : []),
      ...(typeof value === 'string' ? [edit('misspell', path, (held) => `${held as string}x`)] : []),
      ...(typeof value === 'number'
        ? [
            ...[1.25, 60].map((times) => edit(`times ${times}`, path, (held) => (held as number) * times)),
            ...[-1, 1].map((step) => edit(`step ${step}`, path, (held) => (held as number) + step)),
          ]
        : []),
      ...(key === 'then'
        ? outputsAt(path)
            .filter((one) => one !== value)
            .map((one) => edit(`then ${one}`, path, () => one))
        : []),
      ...(isOpen && typeof key === 'string'
        ? [{ name: `misspell key ${path.join('.')}`, programme: renamed(programme as unknown as Json, path) as never }]
        : []),
      ...(key === 'calendar'
        ? calendars.filter((one) => one !== value).map((one) => edit(`calendar ${one}`, path, () => one))
        : []),
    ]
  }
  const { words, alert, vocabulary, valueTier } = programme
  const letThrough = words.lexicons.flatMap(({ groups }, lexicon) =>
    groups.flatMap(({ terms }, group) =>
      terms.map((_, term) =>
        edit('let through', ['words', 'lexicons', lexicon, 'groups', group, 'terms', term], (held) =>
          typeof held === 'string'
            ? { term: held, allow: [`no ${held}`] }
            : { ...(held as object), allow: [...((held as { allow?: string[] }).allow ?? []), 'no such'] },
        ),
      ),
    ),
  )
  const media = Object.entries(alert.tell).flatMap(([level, { notices }]) =>
    notices.flatMap((notice, place) => {
      const path = ['alert', 'tell', level, 'notices'] as const
      const later = { ...notice, withinMinutes: notice.withinMinutes * 60 } as unknown as Json
      return [
        edit('by e-mail alone', [...path, place, 'media'], () => ['email']),
        edit(`the better way an hour later ${place}`, path, (held) => [
          ...(held as readonly Json[]).map((one, other) =>
            other === place ? { ...(one as object), media: ['email'] } : one,
          ),
          later,
        ]),
      ]
    }),
  )
  const traits = Object.entries(vocabulary.roles).flatMap(([role, all]) =>
    (['person', 'department'] as const)
      .filter((trait) => all[trait] !== undefined)
      .map((trait) => edit('drop', ['vocabulary', 'roles', role, trait], () => undefined)),
  )
  const below =
    valueTier.cuts === undefined
      ? []
      : vocabulary.tiers.map((tier) => edit(`below ${tier}`, ['valueTier', 'cuts', 'below'], () => tier))
  return [
    ...from(programme as unknown as Json, []),
    ...letThrough,
    ...media,
    ...traits,
    ...below,
    ...movedClocks(programme),
  ]
}

/**
 * Promises moved to a calendar like their own but for another zone or a day off more, and between desk hours and elapsed
 * ones with fewer hours at worst.
 */
export const movedClocks = (programme: Checked): readonly Edit[] => {
  const { calendars, sla } = programme
  const moved = (name: string, word: string, target: object, written?: object): Edit => ({
    name: `${name} sla.targets.${word}`,
    programme: {
      ...programme,
      calendars: { ...calendars, ...(written === undefined ? {} : { twin: written }) },
      sla: { ...sla, targets: { ...sla.targets, [word]: { ...sla.targets[word], ...target } } },
    } as unknown as Checked,
  })
  const desk = Object.values(calendars)[0]
  return Object.entries(sla.targets).flatMap(([word, { calendar, withinMinutes }]) => {
    const written = calendars[calendar]
    if (written === undefined)
      return desk === undefined
        ? []
        : [moved('an hour at the desk', word, { calendar: 'twin', withinMinutes: 60 }, desk)]
    const twin = (name: string, change: object): Edit =>
      moved(name, word, { calendar: 'twin' }, { ...written, ...change })
    return [
      twin('same hours in another zone', { timeZone: 'America/New_York' }),
      twin('same hours, a day off more', { holidays: [...(written.holidays ?? []), '2026-06-03'] }),
      moved('as many elapsed hours', word, { calendar: 'elapsed' }),
      moved('twice as many elapsed hours', word, { calendar: 'elapsed', withinMinutes: withinMinutes * 2 }),
    ]
  })
}

const at = (value: Json, [step, ...rest]: Path, change: (held: Json) => Json | undefined): Json => {
  const held = (value as never)[step as never] as Json
  const next = rest.length === 0 ? change(held) : at(held, rest, change)
  if (Array.isArray(value))
    return next === undefined
      ? value.filter((_, place) => place !== step)
      : value.map((one, place) => (place === step ? next : one))
  const { [step as string]: _, ...others } = value as { readonly [key: string]: Json }
  return next === undefined ? others : { ...(value as object), [step as string]: next }
}

const renamed = (value: Json, [step, ...rest]: Path): Json => {
  if (rest.length > 0) {
    const inner = renamed((value as never)[step as never], rest)
    return Array.isArray(value)
      ? value.map((one, place) => (place === step ? inner : one))
      : { ...(value as object), [step as string]: inner }
  }
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key === step ? `${key}x` : key, one]))
}
