import { addAll } from '../../core/extremes.ts'
import { shown } from '../../core/parse-issue.ts'
import type { FileFault } from '../../explain/programme/programme-file.ts'
import type { ProgrammeFinding, ProgrammePlace } from '../../explain/programme/programme-finding.ts'
import { isRecord, memberAt } from '../../tables/shape/record.ts'
import { extendLexicon, type LexiconExtension } from '../../text/lexicon/extend-lexicon.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import { lexiconExtension } from '../verify/lexicon-shape.ts'
import type { Shelved } from './library.ts'
import { overlay, within } from './overlay.ts'
import { isPolicyPlace } from './policy-place.ts'

interface Resolved {
  readonly value: unknown
  readonly faults: readonly (FileFault | ProgrammeFinding)[]
}

/** Not more names than people read. */
const mostNames = 32

/**
 * A file with everything in it that it builds on (展开): whatever says `extends` is laid over what has that name, and where a
 * policy, a word list or a calendar is expected, its name may stand. Calendars may build on others of the same file.
 */
export const resolved = (file: unknown, library: Shelved): Resolved => {
  const faults: (FileFault | ProgrammeFinding)[] = []
  const whole = new WeakSet<object>()
  const isWhole = (value: unknown): boolean => isRecord(value) && whole.has(value)
  const own = isRecord(file) ? memberAt(file, 'calendars') : undefined
  const opened = new Set<string>()

  const named = (name: string, at: ProgrammePlace): object | undefined => {
    const calendar = /^calendars\.[^.]/u.test(at) && isRecord(own) ? memberAt(own, name) : undefined
    if (calendar !== undefined && at !== within('calendars', name)) {
      const again = within('calendars', name)
      if (opened.has(again) || opened.has(at)) {
        faults.push({ _tag: 'ExtendsItself', at })
        return {}
      }
      opened.add(at)
      const made = built(calendar, again) as object
      opened.delete(at)
      return made
    }
    const found = library.find(name)
    if (found !== undefined) return found
    const known = library.namesFor(at)
    const more = known.length - mostNames
    faults.push({
      _tag: 'ExtendsUnknown',
      at,
      received: name,
      known: known.slice(0, mostNames),
      ...(more > 0 ? { more } : {}),
    })
    return undefined
  }

  const built = (value: unknown, at: ProgrammePlace): unknown => {
    if (Array.isArray(value)) return value.map((one, place) => built(one, within(at, place)))
    if (typeof value === 'string' && isPolicyPlace(at)) return marked(named(value, at) ?? value)
    if (Object.is(value, -0)) return 0
    if (!isRecord(value)) return value
    const { extends: name, ...written } = value as { readonly [key: string]: unknown }
    if (typeof name !== 'string') {
      const isMeant = name !== undefined && !isRecord(name) && (at === '' || isPolicyPlace(at))
      if (!isMeant) return inside(value, at)
      faults.push({ _tag: 'Misshapen', at: within(at, 'extends'), expected: 'text', received: shown(name) })
      return written
    }
    const base = named(name, at)
    const change = inside(written, at)
    return base === undefined ? change : marked(laid(base, change, at))
  }
  const inside = (record: object, at: ProgrammePlace): object =>
    Object.fromEntries(Object.entries(record).map(([key, member]) => [key, built(member, within(at, key))]))
  const marked = (value: unknown): unknown => {
    if (isRecord(value)) whole.add(value)
    return value
  }
  const laid = (base: object, change: object, at: ProgrammePlace): unknown => {
    if (Array.isArray(memberAt(base, 'groups'))) {
      const misshapen = lexiconExtension(change, at)
      addAll(faults, misshapen)
      if (misshapen.length > 0) return base
      const extended = extendLexicon(base as Lexicon, change as LexiconExtension)
      if (extended._tag === 'Right') return extended.right
      addAll(
        faults,
        extended.left.map((issue) => ({ _tag: 'LexiconUnsound', at, issue }) as const),
      )
      return base
    }
    const { value, faults: found } = overlay(base, change, at, isWhole)
    addAll(faults, found)
    return value
  }

  const value = built(withoutSchema(file), '')
  return { value, faults }
}

/** `$schema` is for editors only. */
const withoutSchema = (file: unknown): unknown => {
  if (!isRecord(file)) return file
  const { $schema: _editors, ...said } = file as { readonly [key: string]: unknown }
  return said
}
