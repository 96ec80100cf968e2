import type { Candidate } from '../candidate.ts'
import type { CueKind } from '../cues/cue-words.ts'
import type { Cues } from '../cues/cues.ts'
import type { PersonalClass } from '../personal-class.ts'

/** What a cue makes personal, as it is written behind it; the first part of each is what says nothing. */
interface BehindCue {
  readonly cue: CueKind
  readonly class: PersonalClass
  readonly shown: RegExp
}

/** Said between a cue and its thing; a colon, 号 or 是 in it says that a thing follows. */
const says =
  '\\.?(?:(?:号码?|id|no\\.?|number|群)?[ \\t]?(?:[:=]|是|为|is)[ \\t]?|(?:号码?|id|no\\.?|number) ?)["“「『(]?(?:我|我的)?'
const maySay = `(?:${says}|\\.?[ \\t]?(?:群|加|我|搜)?[ \\t]?["“「『(]?)`
const patterns: readonly BehindCue[] = [
  { cue: 'wechat', class: 'wechat', shown: new RegExp(`^${says}([a-z][a-z0-9_-]{4,19})(?![a-z0-9_-])`, 'u') },
  {
    cue: 'wechat',
    class: 'wechat',
    shown: new RegExp(`^${maySay}((?=[a-z_-]{0,19}[0-9_-])[a-z][a-z0-9_-]{4,19})(?![a-z0-9_-])`, 'u'),
  },
  { cue: 'wechat', class: 'wechat', shown: new RegExp(`^${maySay}(\\d{5,15})(?![a-z0-9])`, 'u') },
  { cue: 'qq', class: 'qq', shown: new RegExp(`^${maySay}(\\d{5,11})(?![a-z0-9])`, 'u') },
  {
    cue: 'account',
    class: 'account',
    shown: new RegExp(`^${says}(@?[a-z0-9][a-z0-9_.@-]{2,38}[a-z0-9])(?![a-z0-9])`, 'u'),
  },
  {
    cue: 'account',
    class: 'account',
    shown: new RegExp(`^${maySay}(@[a-z0-9_]{3,30}|(?=[a-z_]{0,20}[0-9_])[a-z][a-z0-9_]{3,30})(?![a-z0-9])`, 'u'),
  },
  { cue: 'account', class: 'account', shown: /^[^\S\n]?(\d{6,12})(?![a-z0-9])/u },
  {
    cue: 'travelDocument',
    class: 'travelDocument',
    shown: new RegExp(
      `^(?:${maySay}|号码? ?[:：]? ?)([a-z]{0,3}\\d{6,10}[a-z]?|[a-z]\\d[a-z0-9]{5,8})(?![a-z0-9])`,
      'u',
    ),
  },
  {
    cue: 'order',
    class: 'order',
    shown: new RegExp(`^${maySay}[#]?((?=[a-z-]{0,8}\\d)[a-z0-9][a-z0-9-]{4,38}[a-z0-9])(?![a-z0-9])`, 'u'),
  },
  {
    cue: 'tracking',
    class: 'tracking',
    shown: new RegExp(`^${maySay}[#]?((?=[a-z-]{0,8}\\d)[a-z0-9][a-z0-9-]{4,38}[a-z0-9])(?![a-z0-9])`, 'u'),
  },
  {
    cue: 'employee',
    class: 'employee',
    shown: new RegExp(`^${maySay}[#]?((?=[a-z-]{0,8}\\d)[a-z0-9][a-z0-9-]{1,18})(?![a-z0-9])`, 'u'),
  },
  {
    cue: 'room',
    class: 'room',
    shown: new RegExp(`^${maySay}[#]?((?=[a-z-]{0,3}\\d)[a-z0-9][a-z0-9-]{0,8})(?![a-z0-9])`, 'u'),
  },
  {
    cue: 'birthDate',
    class: 'birthDate',
    shown: new RegExp(
      `^${maySay}((?:19|20)\\d\\d ?[-./年] ?\\d{1,2} ?[-./月] ?\\d{1,2} ?[日号]?|(?:19|20)\\d{6}|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
  },
  { cue: 'ip', class: 'networkAddress', shown: new RegExp(`^${maySay}((?:\\d{1,3}\\.){3}\\d{1,3})(?![.\\d])`, 'u') },
  {
    cue: 'ip',
    class: 'networkAddress',
    shown: new RegExp(`^${maySay}([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![:0-9a-z])`, 'u'),
  },
  {
    cue: 'ip',
    class: 'networkAddress',
    shown: new RegExp(`^${maySay}([0-9a-f]{2}(?:-[0-9a-f]{2}){5})(?![-0-9a-z])`, 'u'),
  },
]
const longest = 64

/** What is personal only because a cue stands before it (提示词后的标识): WeChat, QQ, accounts, passports. */
export const behindCues = ({ plain, kinds, to }: Cues, wanted: ReadonlySet<PersonalClass>): readonly Candidate[] => {
  const found: Candidate[] = []
  kinds.forEach((of, place) => {
    const end = to[place] as number
    for (const { cue, class: sort, shown } of patterns) {
      if (!of.includes(cue) || !wanted.has(sort)) continue
      const match = shown.exec(plain.slice(end, end + longest))
      const value = match?.[1]
      if (match === null || value === undefined) continue
      const stop = end + match[0].length
      found.push({ class: sort, by: 'cue', from: stop - value.length, to: stop })
      break
    }
  })
  return found
}
