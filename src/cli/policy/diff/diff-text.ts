import { sayWith } from '../../../explain/say.ts'
import type { Speech } from '../../kit/language.ts'
import type { Colours } from '../../show/colours.ts'
import { refOf } from '../check/check.ts'
import { mostFindings } from '../read-table.ts'
import { firstOf, indented, printable } from '../sentences.ts'
import type { Comparison, Weighed } from './compare.ts'
import { impactLines, sayCases } from './impact-text.ts'
import type { VersionVerdict } from './version.ts'

/** What an edit changes, for people: the regions, the version it asks for, and what it does to past cases. */
export const diffText = (
  { tables: [a, b], changes, version }: Comparison,
  weighed: Weighed | undefined,
  { say, text }: Speech,
  { width, colours }: { readonly width: number; readonly colours: Colours },
): string => {
  const { policy } = text
  const { diff } = policy
  const cases = weighed?.impact.changes
  const told = changes.map((change, place) => {
    const span = cases?.[place]?.cases
    return printable(span === undefined ? say(change) : diff.cases(say(change), sayCases(span)))
  })
  const verdict = sayWith<VersionVerdict>(diff.version)(version)
  const lines = [
    colours.bold(printable(diff.head(policy.table(refOf(a)), policy.table(refOf(b))))),
    diff.changes(changes.length),
    ...indented(firstOf(told, mostFindings, (line) => [line], policy.more)),
    version._tag === 'VersionTooLow' ? colours.yellow(printable(verdict)) : printable(verdict),
    ...(weighed === undefined ? [] : ['', ...impactLines(weighed, text, width)]),
  ]
  return `${lines.join('\n')}\n`
}
