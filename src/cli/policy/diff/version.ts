import type { PolicyRef } from '../../../core/source-ref.ts'
import type { VersionStep } from '../../../tables/questions/version-step.ts'

interface Versions {
  readonly step: Exclude<VersionStep, 'none'>
  readonly from: string
  readonly to: string
}

/** Whether the version of a table went as far as its edit asks. */
export type VersionVerdict =
  | { readonly _tag: 'NothingEdited' }
  /** Two tables of different names: their versions have nothing to do with each other. */
  | ({ readonly _tag: 'OtherTable' } & Versions)
  | ({ readonly _tag: 'VersionRaised' } & Versions)
  /** `needed` is the lowest version that would do; absent where the old one is not of the form 1.2.3. */
  | ({ readonly _tag: 'VersionTooLow'; readonly needed?: string } & Versions)
  /** Not both of the form 1.2.3: nobody but their author can tell. */
  | ({ readonly _tag: 'VersionUnread' } & Versions)

/** Holds the versions of two tables or programmes against the step their difference asks for. */
export const versionVerdict = (a: PolicyRef, b: PolicyRef, step: VersionStep): VersionVerdict => {
  if (step === 'none') return { _tag: 'NothingEdited' }
  const versions: Versions = { step, from: a.version, to: b.version }
  if (a.id !== b.id) return { _tag: 'OtherTable', ...versions }
  const [before, after] = [partsOf(a.version), partsOf(b.version)]
  if (before === undefined || after === undefined)
    return { _tag: a.version === b.version ? 'VersionTooLow' : 'VersionUnread', ...versions }
  const needed = raised(before, step)
  return reaches(after, needed)
    ? { _tag: 'VersionRaised', ...versions }
    : { _tag: 'VersionTooLow', ...versions, needed: needed.join('.') }
}

type Parts = readonly [number, number, number]

const partsOf = (version: string): Parts | undefined => {
  const parts = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/u.exec(version)
  return parts === null ? undefined : [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}

const raised = ([major, minor, patch]: Parts, step: Versions['step']): Parts =>
  step === 'major' ? [major + 1, 0, 0] : step === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1]

const reaches = (version: Parts, needed: Parts): boolean => {
  const place = version.findIndex((part, at) => part !== needed[at])
  return place < 0 || (version[place] as number) > (needed[place] as number)
}
