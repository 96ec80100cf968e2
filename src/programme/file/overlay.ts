import { addAll } from '../../core/extremes.ts'
import { policyName } from '../../core/source-ref.ts'
import { canonicalText } from '../../core/text/canonical.ts'
import type { FileFault } from '../../explain/programme/programme-file.ts'
import type { ProgrammePlace } from '../../explain/programme/programme-finding.ts'
import { isRecord, memberAt } from '../../tables/shape/record.ts'

/** A place within another. */
export const within = (at: ProgrammePlace, key: string | number): ProgrammePlace =>
  at === '' ? String(key) : `${at}.${key}`

interface Overlaid {
  readonly value: unknown
  readonly faults: readonly FileFault[]
}

/**
 * What a file says over what it builds on (覆盖): records are laid over records key by key, `null` takes away, and
 * everything else stands for itself (JSON Merge Patch). A list of things that have an `id` may be changed by a record of
 * them: each stands for the whole of its namesake, and new ones come before the others, so that they decide first.
 *
 * `isWhole` says what was made from something else already and is laid over nothing.
 */
export const overlay = (
  base: unknown,
  over: unknown,
  at: ProgrammePlace,
  isWhole: (value: unknown) => boolean,
): Overlaid => {
  if (!isRecord(over) || isWhole(over)) return { value: over, faults: [] }
  if (isNamedList(base)) return listed(base, over, at)
  if (!isRecord(base)) return { value: over, faults: [] }
  const faults: FileFault[] = []
  const members = new Map<string, unknown>(Object.entries(base))
  for (const [key, member] of Object.entries(over)) {
    if (member !== null) {
      const inner = overlay(members.get(key), member, within(at, key), isWhole)
      members.set(key, inner.value)
      addAll(faults, inner.faults)
    } else if (!members.delete(key)) faults.push({ _tag: 'NothingToRemove', at: within(at, key) })
  }
  const value = Object.fromEntries(members)
  return isRenamed(base, value) ? { value, faults } : { value, faults: [...faults, nameKept(base, at)] }
}

interface Named {
  readonly id: string
}

const isNamedList = (value: unknown): value is readonly Named[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && typeof memberAt(one, 'id') === 'string')

const listed = (base: readonly Named[], over: object, at: ProgrammePlace): Overlaid => {
  const said = new Map<string, unknown>(Object.entries(over))
  const there = new Set(base.map(({ id }) => id))
  const own = (id: string, one: unknown): unknown => (isRecord(one) ? { id, ...one } : one)
  return {
    value: [
      ...[...said].filter(([id, one]) => one !== null && !there.has(id)).map(([id, one]) => own(id, one)),
      ...base.flatMap((one) =>
        !said.has(one.id) ? [one] : said.get(one.id) === null ? [] : [own(one.id, said.get(one.id))],
      ),
    ],
    faults: [...said]
      .filter(([id, one]) => one === null && !there.has(id))
      .map(([id]) => ({ _tag: 'NothingToRemove', at: within(at, id) })),
  }
}

/** Whether what was changed has a name or a version of its own, as every policy must that decisions quote. */
const isRenamed = (base: object, value: object): boolean =>
  typeof memberAt(base, 'version') !== 'string' ||
  memberAt(base, 'id') !== memberAt(value, 'id') ||
  memberAt(base, 'version') !== memberAt(value, 'version') ||
  canonicalText(base) === canonicalText(value)

const nameKept = (base: object, at: ProgrammePlace): FileFault => ({
  _tag: 'NameKept',
  at,
  name: policyName(base as { readonly id: string; readonly version: string }),
})
