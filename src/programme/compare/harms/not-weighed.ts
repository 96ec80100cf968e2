import type { Harm } from '../../../explain/programme/harm.ts'
import { membersMatched } from './members-matched.ts'

/** Where a difference is weighed exactly; nothing below is looked at. `*` is any name of the programme's own. */
const weighed = [
  ...['triage', 'severity', 'alert.table', 'alert.tell.*.notices', 'alert.alertedCase', 'routing', 'calendars'],
  ...['sla.targets.*.withinMinutes', 'sla.targets.*.channels', 'sla.targets.*.calendar'],
  ...['priorities', 'tiers', 'categories', 'hints', 'channels', 'areas', 'levels'].map((list) => `vocabulary.${list}`),
  ...['vocabulary.columns', 'vocabulary.roles.*.rank', 'case.owners', 'review.escalations', 'valueTier.cuts'],
  ...['authority.compensation.limits', 'authority.compensation.approvers'],
  ...['authority.technicalResources.roles', 'authority.speakingForTheCompany.roles', 'words.lexicons.*.groups'],
]

const policies = ['valueTier', 'reach', 'complaints', 'complaints.cues', 'words', 'words.intensity', 'businessAreas']
const lexicons = ['words.lexicons.*', 'words.intensity.lexicons.*', 'complaints.cues.lexicons.*']
const work = ['alert', 'sla', 'acknowledgement', 'opener', 'case', 'authority', 'review']
const clocks = ['sla.targets.*', 'sla.alerts.*', 'expect.floors.*']
const rules = ['transfers', 'onTheSpot', 'opener', 'unreachable', 'confirmation', 'snooze', 'link', 'reopen']

/** What only says where something comes from or what people call it: nobody gets anything else for it. */
const silent = [
  ...['id', 'version', 'vocabulary.names', 'case.ownersSource', 'review.escalationsSource', 'sla.contactHours.id'],
  ...[...policies, ...lexicons, ...work, ...clocks].map((whole) => `${whole}.id`),
  ...[...policies, ...lexicons, ...work].map((whole) => `${whole}.version`),
  ...[...policies, ...lexicons, ...work, ...clocks].map((whole) => `${whole}.source`),
  ...rules.map((rule) => `case.${rule}.source`),
  ...['review.stale.source', 'review.digest.source', 'alert.tell.*.source', 'expect.promises.*.source'],
  ...['authority.compensation.source', 'authority.compensation.caseSource'],
  ...['authority.technicalResources.source', 'authority.speakingForTheCompany.source'],
]
const passed = [...weighed, ...silent].map((place) => place.split('.'))
/** Their coming and going is weighed: what they are otherwise is not. */
const named = ['vocabulary', 'roles', '*']

const isAt = (path: readonly string[], place: readonly string[]): boolean =>
  path.length === place.length && place.every((name, step) => name === '*' || name === path[step])

/** Every place that differs and that nothing else weighs: nobody has shown that it is harmless. */
export const notWeighed = (before: unknown, after: unknown, most: number): readonly Harm[] => {
  const found: Harm[] = []
  const look = (a: unknown, b: unknown, path: readonly string[]): void => {
    if (found.length >= most || Object.is(a, b) || passed.some((place) => isAt(path, place))) return
    if (Array.isArray(a) && Array.isArray(b)) {
      const { pairs, isMoved } = membersMatched(a, b)
      if (isMoved) found.push({ _tag: 'NotWeighed', at: path.join('.') })
      for (const [name, inA, inB] of pairs) look(inA, inB, [...path, name])
      return
    }
    const [inA, inB] = [membersOf(a), membersOf(b)]
    if (inA !== undefined && inB !== undefined)
      for (const key of new Set([...inA.keys(), ...inB.keys()])) look(inA.get(key), inB.get(key), [...path, key])
    else if (!isAt(path, named)) found.push({ _tag: 'NotWeighed', at: path.join('.') })
  }
  look(before, after, [])
  return found
}

const membersOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined
