import type { Themes } from '../../../outer-loop/themes/discover.ts'
import { csvRows } from '../../hand-on/csv-rows.ts'
import { printable } from '../../policy/sentences.ts'
import type { Colours } from '../../show/colours.ts'
import { harmlessJson } from '../../show/harmless.ts'
import type { OuterSpeech } from '../speech.ts'
import { barOf } from './bars.ts'

/** What themes were looked for in, and what was found. */
export interface ThemesReport {
  readonly themes: Themes
  readonly texts: readonly string[]
  /** All texts read, of which these are those no topic fits, unless all were asked for. */
  readonly of: number
  readonly seed: number
}

const barWidth = 24
const longestQuote = 80

const quoted = (text: string): string => {
  const signs = [...text]
  return printable(signs.length > longestQuote ? `${signs.slice(0, longestQuote - 1).join('')}…` : text)
}

/** Themes for people: size, words, and customers' own words. */
export const themesText = (
  { themes: { themes, stability, notes }, texts, of }: ThemesReport,
  { outer, say }: OuterSpeech,
  { bold, dim, yellow }: Colours,
): string =>
  [
    bold(outer.looked(texts.length, of)),
    outer.exploratory(stability),
    ...notes.map((note) => yellow(printable(say(note)))),
    '',
    ...themes.flatMap((theme) => [
      `${barOf(theme.texts / Math.max(1, texts.length), barWidth)} ${bold(printable(theme.labels.join(' ')))} · ${theme.texts}`,
      ...theme.quotes.map((quote) => dim(`  ${quoted(texts[quote] ?? '')}`)),
    ]),
    ...(themes.length === 0 ? [outer.none] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')

const withQuotes = ({ themes: { themes }, texts }: ThemesReport): readonly object[] =>
  themes.map(({ quotes, ...theme }) => ({ ...theme, quotes: quotes.map((quote) => texts[quote]) }))

export const themesJson = (report: ThemesReport): string => {
  const { stability, notes, exploratory } = report.themes
  const { texts, of, seed } = report
  return `${harmlessJson({ exploratory, texts: texts.length, of, seed, stability, notes, themes: withQuotes(report) }, 2)}\n`
}

export const themesCsv = ({ themes: { themes }, texts }: ThemesReport): string =>
  csvRows([
    ['theme', 'texts', 'labels', 'quote'],
    ...themes.map((theme, at) => [at + 1, theme.texts, theme.labels.join(' '), texts[theme.quotes[0] ?? -1] ?? '']),
  ])
