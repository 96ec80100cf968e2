import type { Column, Columns, IntColumn, MaybeColumn, OneOfColumn, SubsetColumn } from '../../tables/shape/column.ts'
import type { FactsOf } from '../../tables/shape/table.ts'
import { levelsOf, outcomesOf, type Vocabulary } from './vocabulary.ts'
import type { FurtherColumns, StandardWords, Words } from './words.ts'

/** The columns every programme has (标准列). */
export interface OwnColumns<W extends Words = StandardWords> {
  /** The score, on the scale it was asked on; or none. */
  readonly score: MaybeColumn<IntColumn>
  /** The customer's value; or not known. */
  readonly valueTier: MaybeColumn<OneOfColumn<W['tier']>>
  /** Categories with a strong word that counts. */
  readonly redFlags: SubsetColumn<W['category']>
  /** Categories that only make things graver: weak words, and categories that decide nothing. */
  readonly graver: SubsetColumn
  /** How strongly the customer feels; missing where there are no words. */
  readonly intensity: MaybeColumn<OneOfColumn<'calm' | 'strong' | 'extreme'>>
  /** Who reads along: few, the public, or so many that it counts by itself (高影响力). */
  readonly reach: MaybeColumn<OneOfColumn<'private' | 'public' | 'wide'>>
  /** The part of the business it is about (业务环节). */
  readonly businessArea: MaybeColumn<OneOfColumn<W['area']>>
  /** Whether it happened at one outlet (门店) or at several; missing where none is named. */
  readonly outlet: MaybeColumn<OneOfColumn<'one' | 'several'>>
  /** Whether the customer has a customer success manager of their own. */
  readonly csm: OneOfColumn<'named' | 'none'>
  /** Whether feedback without a score is a complaint (无评分抱怨); where nobody has looked it is missing. */
  readonly complaint: MaybeColumn<OneOfColumn<'no' | 'yes'>>
  /** How high the alert goes, once it has been decided. */
  readonly alert: MaybeColumn<OneOfColumn<W['level'] | 'none'>>
  /** How grave it is, once severity has said so. */
  readonly severity: OneOfColumn<'low' | 'medium' | 'high' | 'critical'>
  /** What triage says where alerts look, the case's priority where routing looks. */
  readonly priority: OneOfColumn<W['priority'] | 'noCase'>
}

/** Facts of some columns as they come: categories and business areas may be words that no list has. */
export type FactsIn<Cs extends Columns> = {
  readonly [K in keyof FactsOf<Cs>]: K extends 'redFlags' | 'graver'
    ? readonly string[]
    : K extends 'businessArea'
      ? string
      : FactsOf<Cs>[K]
}

/** Everything a table of a programme may look at: its own columns, and those the vocabulary adds. */
export type ProgrammeColumns<W extends Words = StandardWords> = OwnColumns<W> & FurtherColumns<W>

/**
 * The columns that follow from a vocabulary (由词汇表得出的列): tables name the ones they look at and write none of their
 * words again.
 *
 * @example
 * columnsOf(standardVocabulary).redFlags // => { kind: 'subsetOf', values: ['legal', 'safety', 'fraud'] }
 * columnsOf(standardVocabulary).priority // => { kind: 'oneOf', values: ['noCase', 'P2', 'P1', 'P0'], ordered: true }
 * @law columns carry the words of their lists, in their order
 */
export const columnsOf = <W extends Words = StandardWords>(vocabulary: Vocabulary<W>): ProgrammeColumns<W> => {
  const { tiers, categories, hints, areas, columns } = vocabulary
  const own: OwnColumns<W> = {
    score: maybe({ kind: 'int', from: 0, to: 10 }),
    valueTier: maybe(words(tiers, true)),
    redFlags: sets(categories),
    graver: sets([...categories, ...hints]),
    intensity: maybe(words(['calm', 'strong', 'extreme'], true)),
    reach: maybe(words(['private', 'public', 'wide'], true)),
    businessArea: maybe(words(areas, false)),
    outlet: maybe(words(['one', 'several'], true)),
    csm: words(['named', 'none'], false),
    complaint: maybe(words(['no', 'yes'], true)),
    alert: maybe(words([...levelsOf(vocabulary)].reverse(), true)),
    severity: words(['low', 'medium', 'high', 'critical'], true),
    priority: words([...outcomesOf(vocabulary)].reverse(), true),
  }
  return { ...own, ...columns }
}

const words = <V extends string>(values: readonly V[], ordered: boolean): OneOfColumn<V> => ({
  kind: 'oneOf',
  values,
  ordered,
})
const sets = <V extends string>(values: readonly V[]): SubsetColumn<V> => ({ kind: 'subsetOf', values })
const maybe = <C extends Exclude<Column, MaybeColumn>>(column: C): MaybeColumn<C> => ({ kind: 'maybe', column })

/** Columns by name, as code that knows no vocabulary reads them. */
export const columnIn = (columns: object, name: string): Column | undefined =>
  Object.hasOwn(columns, name) ? (columns as Columns)[name] : undefined
