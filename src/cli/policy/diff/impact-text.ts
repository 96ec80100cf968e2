import type { CaseRange, Load } from '../../../tables/questions/weigh.ts'
import type { CliText } from '../../locales/text.ts'
import { displayWidth } from '../../show/width.ts'
import { printable } from '../sentences.ts'
import type { Weighed } from './compare.ts'
import { grid } from './grid.ts'

/** A number of cases, or the least and the most it may be. */
export const sayCases = ({ low, high }: CaseRange): string => (low === high ? `${low}` : `${low}–${high}`)

/** What became of past cases: which went from which output to which, and the load of outputs and clocks. */
export const impactLines = (
  { read, impact }: Weighed,
  { policy: { diff } }: CliText,
  width: number,
): readonly string[] => {
  const { transitions, outputs, clocks } = impact
  const name = (output: string | undefined): string => printable(output ?? diff.nothing)
  const matrix = matrixOf(transitions, outputs, name, diff.matrix)
  const fits = matrix.every((line) => displayWidth(line) <= width)
  const moves = grid([
    [diff.matrix, ''],
    ...transitions.map(({ from, to, cases }) => [`${name(from)} → ${name(to)}`, sayCases(cases)]),
  ])
  return [
    printable(diff.history(read.file, read.read, read.used, read.rejects.length)),
    '',
    ...(fits ? matrix : moves),
    '',
    ...loadLines(outputs, diff.loads),
    ...(clocks.length === 0 ? [] : ['', ...loadLines(clocks, [diff.clocks, ...after(diff.loads)])]),
  ]
}

const after = ([, ...heads]: readonly [string, string, string]): readonly [string, string] => heads

type Transitions = Weighed['impact']['transitions']

const matrixOf = (
  transitions: Transitions,
  outputs: readonly Load[],
  name: (output: string | undefined) => string,
  corner: string,
): readonly string[] => {
  const known = [...outputs.map((load) => load.name), undefined]
  const [rows, columns] = [
    known.filter((output) => transitions.some(({ from }) => from === output)),
    known.filter((output) => transitions.some(({ to }) => to === output)),
  ]
  const at = (row: string | undefined, column: string | undefined): string => {
    const move = transitions.find(({ from, to }) => from === row && to === column)
    return move === undefined ? '·' : sayCases(move.cases)
  }
  return grid([
    [corner, ...columns.map(name)],
    ...rows.map((row) => [name(row), ...columns.map((column) => at(row, column))]),
  ])
}

const loadLines = (
  loads: readonly Load[],
  [head, before, later]: readonly [string, string, string],
): readonly string[] =>
  grid([
    [head, before, later, '±'],
    ...loads.map((load) => [printable(load.name), sayCases(load.before), sayCases(load.after), changeOf(load)]),
  ])

/** By how much a load changes; where it is not known exactly, nothing is said. */
const changeOf = ({ before, after: later }: Load): string => {
  if (before.low !== before.high || later.low !== later.high) return ''
  const change = later.low - before.low
  return change === 0 ? '0' : change > 0 ? `+${change}` : `−${-change}`
}
