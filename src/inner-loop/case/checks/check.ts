import type { SourceRef } from '../../../core/source-ref.ts'
import type { CaseEventTag, EventOf } from '../event.ts'
import { moves } from '../moves.ts'
import type { CaseRules } from '../policy.ts'
import type { CaseRefusal, Finding } from '../refusal.ts'
import type { CaseState } from '../state.ts'

/** Which rules an event of a kind breaks where a case stands. */
export type Check<T extends CaseEventTag> = (
  rules: CaseRules,
) => (event: EventOf<T>, state: CaseState) => readonly Finding[]
export type Checks<T extends CaseEventTag> = { readonly [K in T]: Check<K> }

type Broken = CaseRefusal extends infer R ? (R extends unknown ? Omit<R, 'source'> : never) : never

/** A finding where something is so; the source is the event's own unless named. */
export const when = (so: boolean, broken: Broken, source: SourceRef): readonly Finding[] =>
  so ? [{ refusal: { ...broken, source } as CaseRefusal }] : []

export const recorded = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map(({ refusal }) => ({ refusal, recorded: true }))

const isBlank = (text: string): boolean => !/\S/u.test(text)

/** Asks for a text that says something. */
export const said = (
  text: string,
  field: Extract<CaseRefusal, { readonly _tag: 'TextMissing' }>['field'],
  tag: CaseEventTag,
): readonly Finding[] => when(isBlank(text), { _tag: 'TextMissing', field }, moves[tag].source)
