import { currencies } from '../../core/money.ts'
import { sentiments } from '../../feedback/about.ts'
import { feedbackChannels } from '../../feedback/channel.ts'
import { satisfactions } from '../../feedback/micro/micro-feedback.ts'
import { noticeMedia } from '../../inner-loop/alert/policy.ts'
import { reopenRules } from '../../inner-loop/sla/clock-target.ts'
import { isRatingScale } from '../../ratings/rating.ts'
import { isRecord, memberAt } from '../../tables/shape/record.ts'
import { lexicon } from './lexicon-shape.ts'
import { amount, count, length, natural, number, share, timeOfDay, whole, zone } from './scalars.ts'
import { among, anyText, anything, either, fields, list, must, oneOf, record, type Shape, text } from './shape.ts'

const named = { id: text, version: text }
const source = { source: text }
const words = list(text)

const vocabulary = fields(
  {
    priorities: words,
    tiers: words,
    roles: record(
      fields({ rank: number }, { person: oneOf('ownManager', 'regionalManager'), department: oneOf(true) }),
    ),
    categories: words,
    hints: words,
    channels: words,
    areas: words,
    levels: words,
    columns: record(anything),
  },
  { names: record(record(text)) },
)
const wordLists = ['in', 'anyOf', 'allOf', 'noneOf'] as const
/** What a row asks of a column: that it can be looked into; whether it fits the column is the table's to say. */
const cell: Shape = (value, at) => [
  ...record(anything)(value, at),
  ...wordLists.flatMap((name) => {
    const asked = isRecord(value) ? memberAt(value, name) : undefined
    return asked === undefined ? [] : list(anything)(asked, `${at}.${name}`)
  }),
]
/** As far as filling it in needs; everything else is the table's own to say. */
const table = fields(
  {
    ...named,
    columns: either(words, record(anything)),
    rows: list(fields({ then: text, when: record(cell) }, { id: anything, source: anything })),
  },
  { outputs: words, hit: anything, expect: anything },
)
const currency = among(currencies)
const money = fields({ amount: count, currency })
const notice = fields({ to: text, withinMinutes: number, media: list(among(noticeMedia), 1) })
const owners = record(list(text, 1))
const feedbackChannel = among(feedbackChannels)
const hours = list(list(text, 2))
const dated = record(hours)
const weekly = fields({}, { sun: hours, mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours })

const ratingScale: Shape = (key, at) => must(isRatingScale(key), 'a rating scale', key, at)
/** Up to which answer each rating is unhappy: a scale nobody has would lose its complaints. */
const ratings: Shape = (value, at) => [
  ...record(whole)(value, at),
  ...(isRecord(value) ? Object.keys(value).flatMap((key) => ratingScale(key, `${at}.${key}`)) : []),
]

const calendar = fields(
  { id: text, timeZone: text, weekly },
  { holidays: list(either(text, fields({ date: text, name: text }))), overrides: dated, breaks: dated },
)
const target = fields({
  id: text,
  withinMinutes: number,
  channels: list(text, 1),
  calendar: text,
  atRiskAfter: share,
  ...source,
})

const expectations = fields(
  {},
  {
    floors: list(
      fields(
        { id: text, when: record(cell), ...source },
        { priority: text, level: text, told: list(fields({ to: text, withinMinutes: length })), handedTo: words },
      ),
    ),
    promises: record(fields({ withinMinutes: length, channels: list(text, 1), calendar: text, ...source })),
    openHours: record(weekly),
    lexicons: words,
    publicChannels: list(feedbackChannel),
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
      { ...named, publicChannels: list(feedbackChannel), ...source },
      {
        wideChannels: list(feedbackChannel),
        wideFrom: fields({}, { followers: count, views: count, affected: count }),
      },
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
          points: record(count),
          strongFrom: count,
          extremeFrom: count,
        }),
        quote: fields({ longest: natural }),
      },
      { domain: text, categories: record(words) },
    ),
    complaints: fields(
      {
        ...named,
        ...source,
        sentiments: list(among(sentiments)),
        satisfactions: list(among(satisfactions)),
        unhappyUpTo: ratings,
      },
      {
        cues: fields({
          ...named,
          ...source,
          lexicons: list(lexicon),
          points: record(whole),
          complaintFrom: whole,
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
      longest: natural,
      leastLetters: natural,
      widestGap: count,
      courtesies: words,
      refused: fields({ rules: words, blame: words }),
      scoreCues: fields({ before: words, after: words, notAfter: words }),
      why: words,
      ...source,
    }),
    case: fields({
      ...named,
      owners,
      ownersSource: text,
      transfers: fields({ most: count, ...source }),
      onTheSpot: fields({ withinMinutes: amount, ...source }),
      opener: fields({ whenLacking: oneOf('refuse', 'record'), ...source }),
      unreachable: fields({ attempts: natural, overHours: amount, ...source }),
      confirmation: fields({ waitHours: amount, ...source }),
      snooze: fields({ never: words, ...source }),
      link: fields({ withinHours: amount, ...source }),
      reopen: fields({ clocks: among(reopenRules), ...source }),
    }),
    authority: fields({
      ...named,
      compensation: fields({
        currency,
        limits: record(count),
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
        handOut: fields({ timeZone: zone, at: list(timeOfDay, 1) }),
        ...source,
      }),
      owners,
    }),
  },
  { expect: expectations },
)
