import type { Harm } from '../../explain/programme/harm.ts'

/** Where a difference is weighed exactly, or says nothing of what anybody gets. */
const weighed = [
  /^(?:triage|severity|alert\.table|routing)(?:\.|$)/,
  /^alert\.(?:tell\.[^.]+\.notices|alertedCase)/,
  /^sla\.targets\.[^.]+\.(?:withinMinutes|channels|calendar)/,
  /^calendars(?:\.|$)/,
  /^vocabulary\.(?!roles\.[^.]+\.person)/,
  /^authority\.(?:compensation\.(?:limits|approvers)|technicalResources\.roles|speakingForTheCompany\.roles)/,
  /^case\.owners(?:\.|$)/,
  /^review\.escalations(?:\.|$)/,
  /^valueTier\.cuts(?:\.|$)/,
  /^words\.lexicons\.\d+\.groups(?:\.|$)/,
  /(?:^|\.)(?:id|version|\w*[sS]ource)$/,
]

/** Every place that differs and that nothing else weighs: nobody has shown that it is harmless. */
export const notWeighed = (before: unknown, after: unknown, most: number): readonly Harm[] => {
  const found: Harm[] = []
  const look = (a: unknown, b: unknown, at: string): void => {
    if (found.length >= most || Object.is(a, b) || weighed.some((place) => place.test(at))) return
    const [inA, inB] = [membersOf(a), membersOf(b)]
    if (inA === undefined || inB === undefined) {
      found.push({ _tag: 'NotWeighed', at })
      return
    }
    for (const key of new Set([...inA.keys(), ...inB.keys()]))
      look(inA.get(key), inB.get(key), at === '' ? key : `${at}.${key}`)
  }
  look(before, after, '')
  return found
}

const membersOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
