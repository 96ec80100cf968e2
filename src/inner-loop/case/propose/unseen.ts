import type { Instant } from '../../../core/instant.ts'
import { moves } from '../moves.ts'
import type { CaseRefusal } from '../refusal.ts'
import type { CaseState } from '../state.ts'

/**
 * What whoever decides had not seen (未见的变化): by the version they name, whatever clocks say; by the time of the command
 * where they name none. A case that became graver, got more feedback, was opened again, or whose customer was contacted,
 * wrote or rejected a solution since then, is to be looked at again.
 */
export const unseenIn = (
  { at, seen }: { readonly at: Instant; readonly seen?: number },
  { raised, joined, turned }: Partial<Pick<CaseState, 'raised' | 'joined' | 'turned'>>,
): CaseRefusal | undefined => {
  const isUnseen = (one: { readonly at: Instant; readonly version: number }): boolean =>
    seen === undefined ? at < one.at : seen < one.version
  if (raised !== undefined && isUnseen(raised))
    return { _tag: 'RaisedUnseen', raised: raised.at, source: moves.CaseReprioritised.source }
  if (joined !== undefined && isUnseen(joined))
    return { _tag: 'FeedbackUnseen', joined: joined.at, source: moves.FeedbackLinked.source }
  return turned !== undefined && isUnseen(turned)
    ? { _tag: 'StepUnseen', event: turned.event, at: turned.at, source: moves[turned.event].source }
    : undefined
}

/** Whoever names a version that never was (未知版本) has not seen this case, whatever they want done. */
export const versionUnknown = (
  { seen = 0 }: { readonly id: string; readonly seen?: number },
  { version }: Pick<CaseState, 'version'>,
): CaseRefusal | undefined =>
  seen > version ? { _tag: 'VersionUnknown', seen, version, source: moves.CaseClosed.source } : undefined
