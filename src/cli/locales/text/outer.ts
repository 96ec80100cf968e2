import type { Messages } from '../../../explain/say.ts'
import type { LevelFinding } from '../../../outer-loop/association/association.ts'
import type { OutletRate } from '../../../outer-loop/weak-signals/funnel.ts'
import type { Base, OuterCommand, RawOuterOptions } from '../../outer/asked.ts'
import type { OwnOuterProblem } from '../../outer/problem.ts'

export type OuterOption = keyof RawOuterOptions

/** What `causes`, `themes` and `topics` say in one language. */
export interface OuterText {
  readonly problems: Messages<OwnOuterProblem>
  readonly help: {
    readonly commands: { readonly [C in OuterCommand | 'topics' | 'check' | 'diff']: string }
    readonly files: string
    readonly taxonomy: string
    readonly options: { readonly [O in OuterOption]: string }
    readonly more: { readonly [C in OuterCommand | 'check' | 'diff']: string }
  }
  readonly heard: (counts: {
    readonly pieces: number
    readonly customers: number
    readonly anonymous: number
    readonly from?: string
    readonly to?: string
    readonly zone: string
  }) => string
  readonly measuredBy: (taxonomy: string, base: string) => string
  readonly bases: { readonly [B in Base]: string }
  readonly counts: (counts: {
    readonly customers: number
    readonly mentions: number
    readonly missing: number
  }) => string
  readonly untagged: string
  readonly wordless: string
  readonly overlapping: string
  readonly fewCustomers: (base: number) => string
  readonly orderNotShown: (first: string, second: string) => string
  readonly headings: { readonly [H in 'signals' | 'shared' | 'outlets' | 'associations']: string }
  readonly noDates: string
  readonly watched: (policy: string, budget: number, looks: number) => string
  readonly none: string
  readonly open: string
  readonly outlet: (outlet: OutletRate, overall: number) => string
  readonly together: (topic: string, finding: LevelFinding) => string
  readonly alone: (topic: string, family: number) => string
  readonly moreRejects: (count: number) => string
  readonly undated: (rows: number) => string
  readonly looked: (texts: number, of: number) => string
  readonly exploratory: (stability: number) => string
  readonly taxonomyFits: (name: string, topics: number, terms: number) => string
  readonly noChange: string
  readonly newVersion: string
}
