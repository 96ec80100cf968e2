import { policyName } from '../../../core/source-ref.ts'
import { sayRegion } from '../../../explain/conditions/condition-words.ts'
import { sayWith } from '../../../explain/say.ts'
import type { CountedLoad, ProgrammeImpact } from '../../../programme/compare/impact-of-programme.ts'
import type { OutcomeChange } from '../../../programme/compare/programme-diff.ts'
import type { Region } from '../../../tables/space/region.ts'
import type { Speech } from '../../kit/language.ts'
import type { Colours } from '../../show/colours.ts'
import { grid } from '../diff/grid.ts'
import type { VersionVerdict } from '../diff/version.ts'
import { mostFindings } from '../read-table.ts'
import { firstOf, indented, printable } from '../sentences.ts'
import { changedParts } from './programme-diff.ts'
import type { ImpactList, ImpactLoad, OutcomePart, ProgrammeComparison, ProgrammeWeighed } from './programme-words.ts'

const loads: readonly ImpactLoad[] = ['priorities', 'owners', 'clocks', 'notices']
const lists: readonly ImpactList[] = ['lostCases', 'newCases', 'noLongerCalled', 'newlyCalled', 'later', 'sooner']

/** What an edit of a programme takes from somebody, what else it changes, and what it does to feedback of the past. */
export const programmeDiffText = (
  { programmes: [before, after], diff: { harms, changes }, version }: ProgrammeComparison,
  weighed: ProgrammeWeighed | undefined,
  { say, text }: Speech,
  colours: Colours,
): string => {
  const { diff, whole, more, words } = text.policy
  const told = alike(changes).map(({ parts, regions }) =>
    whole.change(parts, sayRegion(words, regions[0] ?? []), regions.length - 1),
  )
  const harmed = harms.map((harm) => say(harm))
  const verdict = printable(sayWith<VersionVerdict>(diff.version)(version))
  return [
    colours.bold(printable(diff.head(policyName(before), policyName(after)))),
    harms.length === 0 ? whole.harms(0) : colours.red(whole.harms(harms.length)),
    ...indented(firstOf(harmed, mostFindings, (line) => [printable(line)], more)),
    whole.changes(told.length),
    ...indented(firstOf(told, mostFindings, (line) => [printable(line)], more)),
    version._tag === 'VersionTooLow' ? colours.yellow(verdict) : verdict,
    ...(weighed === undefined ? [] : ['', ...impactLines(weighed, text.policy)]),
    '',
  ].join('\n')
}

/** Changes of the same parts, told once. */
const alike = (
  changes: readonly OutcomeChange[],
): readonly { readonly parts: readonly OutcomePart[]; readonly regions: readonly Region[] }[] => {
  const groups = new Map<string, { readonly parts: readonly OutcomePart[]; readonly regions: Region[] }>()
  for (const { from, to, where } of changes) {
    const parts = changedParts(from, to)
    if (parts.length === 0) continue
    const key = JSON.stringify(parts)
    const group = groups.get(key) ?? { parts, regions: [] }
    for (const region of where) group.regions.push(region)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const impactLines = (
  { file, read, rejected, impact }: ProgrammeWeighed,
  { diff, whole }: Speech['text']['policy'],
): readonly string[] => [
  printable(diff.history(file, read, impact.feedback, rejected)),
  ...loads.flatMap((load) => loadLines(impact[load], whole.loads[load], diff.loads)),
  ...lists.flatMap((list) => (impact[list].length === 0 ? [] : ['', ...listed(impact, list, whole.lists[list])])),
]

const listed = (
  impact: ProgrammeImpact,
  list: ImpactList,
  words: (ids: readonly string[]) => string,
): readonly string[] => [printable(words(impact[list]))]

const loadLines = (
  load: { readonly [name: string]: CountedLoad },
  head: string,
  [, before, after]: readonly [string, string, string],
): readonly string[] => {
  const rows = Object.entries(load)
  if (rows.length === 0) return []
  return [
    '',
    ...grid([
      [head, before, after, '±'],
      ...rows.map(([name, counts]) => [
        printable(name),
        `${counts.before}`,
        `${counts.after}`,
        changeOf(counts.after - counts.before),
      ]),
    ]),
  ]
}

const changeOf = (change: number): string => (change === 0 ? '0' : change > 0 ? `+${change}` : `−${-change}`)
