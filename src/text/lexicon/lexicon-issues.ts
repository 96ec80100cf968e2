import { policyName } from '../../core/source-ref.ts'
import { isPackedLine } from '../borders/packed.ts'
import type { Denial } from '../denial/denial.ts'
import { normalForm } from '../normalize.ts'
import { phraseHolds } from '../phrases/phrase-holds.ts'
import { phraseIssues } from '../phrases/phrase-issues.ts'
import { type Lexicon, type Near, type TermGroup, tiers } from './lexicon.ts'
import type { LexiconIssue } from './lexicon-issue.ts'

/** Every mistake in lexicons that are to be read with together. */
export const issuesIn = (lexicons: readonly Lexicon[]): readonly LexiconIssue[] => {
  const seen = new Map<string, string>()
  return lexicons.flatMap((lexicon) => [
    ...phraseIssues(lexicon),
    ...lexicon.groups.flatMap((group, at) => groupIssues(lexicon, group, `groups[${at}]`, seen)),
    ...categoryIssues(lexicon),
    ...cueIssues(lexicon),
    ...negationIssues(lexicon),
    ...borderIssues(lexicon),
  ])
}

const groupIssues = (
  lexicon: Lexicon,
  { category, tier, near, unless, terms }: TermGroup,
  place: string,
  seen: Map<string, string>,
): readonly LexiconIssue[] => {
  const name = policyName(lexicon)
  return [
    ...(ownValue(lexicon.categories, category) === undefined
      ? [{ _tag: 'CategoryUnknown', lexicon: name, category } as const]
      : []),
    ...(tiers.includes(tier) ? [] : [{ _tag: 'TermTierUnknown', lexicon: name, category, tier } as const]),
    ...contextIssues(lexicon, category, `${place}.near`, near),
    ...contextIssues(lexicon, category, `${place}.unless`, unless),
    ...terms.flatMap((written) => {
      const { term, allow = [] } = typeof written === 'string' ? { term: written } : written
      const holds = lexicon.phrasing === undefined ? undefined : phraseHolds(lexicon.phrasing)
      return termIssues({ lexicon: name, category, term }, allow, place, seen, holds)
    }),
  ]
}

const termIssues = (
  at: { readonly lexicon: string; readonly category: string; readonly term: string },
  allow: readonly string[],
  place: string,
  seen: Map<string, string>,
  holds: ((phrase: string, term: string) => boolean) | undefined,
): readonly LexiconIssue[] => {
  const normal = normalForm(at.term)
  if (normal === '') return wordIssues(at.lexicon, `${place}.terms`, [at.term])
  const key = JSON.stringify([at.category, normal])
  const first = seen.get(key)
  if (first === undefined) seen.set(key, at.term)
  return [
    ...(first === undefined ? [] : [{ _tag: 'TermRepeated', ...at, first } as const]),
    ...allow
      .filter((phrase) => !(holds?.(phrase, at.term) ?? normalForm(phrase).includes(normal)))
      .map((phrase) => ({ _tag: 'PhraseWithoutTerm', ...at, phrase }) as const),
  ]
}

const contextIssues = (
  lexicon: Lexicon,
  category: string,
  place: string,
  context: Near | undefined,
): readonly LexiconIssue[] => {
  if (context === undefined) return []
  const name = policyName(lexicon)
  const cues = ownValue(lexicon.cues, context.cues)
  return [
    ...(cues !== undefined && cues.words.length > 0
      ? []
      : [{ _tag: 'CuesMissing', lexicon: name, category, cues: context.cues } as const]),
    ...distanceIssues(name, place, context.within),
  ]
}

const categoryIssues = (lexicon: Lexicon): readonly LexiconIssue[] => {
  const { negators, denials = [] } = lexicon.negation
  const kinds = new Set([...negators, ...denials].map(({ kind }) => kind))
  return Object.entries(lexicon.categories).flatMap(([category, { negatedBy }]) =>
    negatedBy
      .filter((kind) => !kinds.has(kind))
      .map((kind) => ({ _tag: 'NegatorsMissing', lexicon: policyName(lexicon), category, kind }) as const),
  )
}

const cueIssues = (lexicon: Lexicon): readonly LexiconIssue[] =>
  Object.entries(lexicon.cues).flatMap(([name, { words }]) => wordIssues(policyName(lexicon), `cues.${name}`, words))

const negationIssues = (lexicon: Lexicon): readonly LexiconIssue[] => {
  const name = policyName(lexicon)
  const { negators, pseudo, denials = [], list } = lexicon.negation
  return [
    ...negators.flatMap(({ words, within }, at) => [
      ...wordIssues(name, `negation.negators[${at}]`, words),
      ...distanceIssues(name, `negation.negators[${at}]`, within),
    ]),
    ...wordIssues(name, 'negation.pseudo', pseudo),
    ...denials.flatMap((denial, at) => denialIssues(name, `negation.denials[${at}]`, denial)),
    ...(list === undefined
      ? []
      : [...wordIssues(name, 'negation.list', list.connectors), ...distanceIssues(name, 'negation.list', list.within)]),
  ]
}

const denialIssues = (lexicon: string, place: string, denial: Denial): readonly LexiconIssue[] => {
  const { openers, fillers = [], notBehind = [], most = 0, within = 0, unless, then } = denial
  const words = [...openers, ...fillers, ...notBehind]
  const after = [...(unless?.words ?? []), ...(then?.turns ?? []), ...(then?.outcomes ?? [])]
  return [
    ...wordIssues(lexicon, place, [...words, ...after]),
    ...[most, within, unless?.within ?? 0, then?.within ?? 0].flatMap((distance) =>
      distanceIssues(lexicon, place, distance),
    ),
  ]
}

const borderIssues = (lexicon: Lexicon): readonly LexiconIssue[] =>
  (lexicon.borders?.words ?? [])
    .filter((line) => !isPackedLine(line))
    .map((line) => ({ _tag: 'BordersUnread', lexicon: policyName(lexicon), line: line.slice(0, 40) }) as const)

const wordIssues = (lexicon: string, place: string, words: readonly string[]): readonly LexiconIssue[] =>
  words.filter((word) => normalForm(word) === '').map((word) => ({ _tag: 'WordEmpty', lexicon, place, word }) as const)

const distanceIssues = (lexicon: string, place: string, within: number): readonly LexiconIssue[] =>
  Number.isSafeInteger(within) && within >= 0 ? [] : [{ _tag: 'DistanceUnfit', lexicon, place, within } as const]

const ownValue = <A>(values: { readonly [name: string]: A }, name: string): A | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined
