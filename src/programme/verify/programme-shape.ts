import { lexicon } from './lexicon-shape.ts'
import {
  amount,
  anyText,
  anything,
  either,
  fields,
  flag,
  list,
  number,
  oneOf,
  record,
  type Shape,
  text,
} from './shape.ts'

const named = { id: text, version: text }
const source = { source: text }
const words = list(text)

const vocabulary = fields(
  {
    priorities: words,
    tiers: words,
    roles: record(fields({ rank: number }, { person: oneOf('ownManager', 'regionalManager'), department: flag })),
    categories: words,
    hints: words,
    channels: words,
    areas: words,
    levels: words,
    columns: record(anything),
  },
  { names: record(record(text)) },
)
/** As far as filling it in needs; everything else is the table's own to say. */
const table = fields(
  {
    ...named,
    columns: either(words, record(anything)),
    rows: list(fields({ then: text, when: record(anything) }, { id: anything, source: anything })),
  },
  { outputs: words, hit: anything, expect: anything },
)
const money = fields({ amount: number, currency: text })
const notice = fields({ to: text, withinMinutes: number, media: list(text, 1) })
const owners = record(words)
const hours = list(list(text, 2))
const weekly = fields({}, { sun: hours, mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours })

const calendar = fields(
  { id: text, timeZone: text, weekly: record(anything) },
  { holidays: anything, overrides: anything, breaks: anything },
)
const target = fields({
  id: text,
  withinMinutes: number,
  channels: list(text, 1),
  calendar: text,
  atRiskAfter: number,
  ...source,
})

const expectations = fields(
  {},
  {
    floors: list(
      fields(
        { id: text, when: record(record(anything)), ...source },
        { priority: text, level: text, told: list(fields({ to: text, withinMinutes: number })), handedTo: words },
      ),
    ),
    promises: record(
      fields({ withinMinutes: number, channels: list(text, 1), calendar: text, ...source }, { handedTo: words }),
    ),
    openHours: record(weekly),
    lexicons: words,
    publicChannels: words,
    alike: record(text),
    leftOut: record(words),
  },
)

/** What a programme must look like before anything can be asked of it; what untyped callers hand in may look like anything. */
export const programmeShape: Shape = fields(
  {
    ...named,
    vocabulary,
    valueTier: fields({ ...named, ...source }, { cuts: fields({ below: text, from: record(money) }) }),
    reach: fields(
      { ...named, publicChannels: words, ...source },
      { wideChannels: words, wideFrom: fields({}, { followers: amount, views: amount, affected: amount }) },
    ),
    words: fields(
      {
        ...named,
        ...source,
        lexicons: list(lexicon),
        intensity: fields({
          ...named,
          ...source,
          lexicons: list(lexicon),
          points: record(amount),
          strongFrom: number,
          extremeFrom: number,
        }),
        quote: fields({ longest: number }),
      },
      { domain: text, categories: record(words) },
    ),
    complaints: fields(
      { ...named, ...source, sentiments: words, satisfactions: words, unhappyUpTo: record(number) },
      {
        cues: fields({
          ...named,
          ...source,
          lexicons: list(lexicon),
          points: record(number),
          complaintFrom: number,
        }),
      },
    ),
    businessAreas: fields({ ...named, names: record(list(text)), ...source }),
    triage: table,
    severity: table,
    alert: fields(
      {
        ...named,
        table,
        tell: record(fields({ notices: list(notice, 1), ...source })),
        alertedCase: text,
      },
      { alsoAtOutlet: text },
    ),
    routing: table,
    sla: fields({ ...named, targets: record(target) }, { alerts: record(target), contactHours: calendar }),
    calendars: record(calendar),
    acknowledgement: fields({ ...named, prefix: anyText, ...source }),
    opener: fields({
      ...named,
      longest: number,
      leastLetters: number,
      widestGap: amount,
      courtesies: list(anyText),
      refused: fields({ rules: list(anyText), blame: list(anyText) }),
      scoreCues: fields({ before: list(anyText), after: list(anyText), notAfter: list(anyText) }),
      why: list(anyText),
      ...source,
    }),
    case: fields({
      ...named,
      owners,
      ownersSource: text,
      transfers: fields({ most: amount, ...source }),
      onTheSpot: fields({ withinMinutes: amount, ...source }),
      opener: fields({ whenLacking: oneOf('refuse', 'record'), ...source }),
      unreachable: fields({ attempts: amount, overHours: amount, ...source }),
      confirmation: fields({ waitHours: amount, ...source }),
      snooze: fields({ never: words, ...source }),
      link: fields({ withinHours: amount, ...source }),
      reopen: fields({ clocks: oneOf('resume', 'newCycle', 'never'), ...source }),
    }),
    authority: fields({
      ...named,
      compensation: fields({
        currency: text,
        limits: record(amount),
        approvers: list(text, 1),
        ...source,
        caseSource: text,
      }),
      technicalResources: fields({ roles: words, ...source }),
      speakingForTheCompany: fields({ roles: words, ...source }),
    }),
    review: fields({
      ...named,
      escalations: record(list(fields({ afterDueMinutes: amount, to: text }))),
      escalationsSource: text,
      stale: fields({ afterHours: amount, ...source }),
      digest: fields({
        priorities: words,
        handOut: fields({ timeZone: text, at: list(text, 1) }),
        ...source,
      }),
      owners,
    }),
  },
  { expect: expectations },
)
