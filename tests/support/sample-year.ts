import { type Instant, instant, isoOf } from '../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../src/inner-loop/case/command.ts'
import { decide } from '../../src/inner-loop/case/decide.ts'
import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import { evolve } from '../../src/inner-loop/case/evolve.ts'
import { initialCase } from '../../src/inner-loop/case/state.ts'
import { zhRetailTopics } from '../../src/lexicons/zh.ts'
import type { ProjectCommand, ProjectIntent } from '../../src/outer-loop/project/command.ts'
import { topicTallyOf } from '../../src/outer-loop/reasons/tally.ts'
import { tagTopics } from '../../src/outer-loop/topics/tag-topics.ts'
import type { Measurement } from '../../src/outer-loop/validation/measurement.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { caseRules } from '../../src/programme/cases/case-rules.ts'
import { projectRules, workedProject } from './project.ts'
import { complaints, endings, names, outlets, praise, type Topic } from './sample-words.ts'

/** A piece of feedback of the sample. */
interface Piece {
  readonly id: string
  readonly at: Instant
  readonly score: number
  readonly comment: string
  readonly customer: string
  readonly name?: string
  readonly outlet: string
  readonly channel: string
  readonly consent: string
}

/** The same draws everywhere (mulberry32). */
const drawing = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const draw = drawing(20260708)
const oneOf = <A>(all: readonly A[]): A => all[Math.floor(draw() * all.length)] as A

/** The clocks of the sample are so far ahead of UTC. */
const zone = 28_800_000

const hour = 3_600_000
const day = 24 * hour
const on = (date: string, clock = '00:00'): Instant => instant(Date.parse(`${date}T${clock}:00+08:00`))
const local = (at: Instant): string =>
  isoOf(instant(at + zone))
    .slice(0, 19)
    .concat('+08:00')
/** New boxes since then. */
const boxes = on('2026-03-10')

const months = Array.from({ length: 15 }, (_, i) => {
  const [year, month] = [2025 + Math.floor((i + 6) / 12), ((i + 6) % 12) + 1]
  const begin = on(`${year}-${String(month).padStart(2, '0')}-01`)
  return { begin, pieces: i === 7 ? 20 : 60 }
})

/** What somebody complains of: boxes less since March, waiting most in spring, and since September something new. */
const topicAt = (at: Instant): Topic | undefined => {
  const lot = draw()
  const packaging = at < boxes ? 0.24 : 0.06
  const waiting = at < on('2026-04-01') ? 0.08 : at < on('2026-07-01') ? 0.36 : 0.12
  if (lot < packaging) return 'packaging'
  if (lot < packaging + waiting) return 'waiting'
  if (lot < packaging + waiting + 0.07) return 'quality'
  if (lot < packaging + waiting + 0.11) return 'missing'
  if (lot < packaging + waiting + 0.14) return 'price'
  return at >= on('2026-09-08') && lot < packaging + waiting + 0.3 ? 'hygiene' : undefined
}

const pieces: readonly Piece[] = months
  .flatMap(({ begin, pieces: count }) => {
    return Array.from({ length: count }, (): Omit<Piece, 'id'> => {
      const at = instant(begin + Math.floor((draw() * 28 * day) / 60_000) * 60_000)
      const topic = topicAt(at)
      const who = Math.floor(draw() * 420)
      const comment =
        topic === undefined ? (draw() < 0.25 ? '' : oneOf(praise)) : `${oneOf(complaints[topic])}${oneOf(endings)}`
      const name = who % 3 === 0 ? names[who % names.length] : undefined
      return {
        at,
        score: topic === undefined ? 7 + Math.floor(draw() * 4) : Math.floor(draw() * 7.4),
        comment: name !== undefined && topic !== undefined && draw() < 0.15 ? `我是${name}，${comment}` : comment,
        customer: `c-${String(1000 + who)}`,
        ...(name === undefined ? {} : { name }),
        outlet: oneOf(outlets),
        channel: oneOf(['survey', 'wecom', 'app']),
        consent: draw() < 0.6 ? '是' : '否',
      }
    })
  })
  .sort((a, b) => a.at - b.at)
  .map((piece, place) => ({ id: `f-${String(place + 1).padStart(4, '0')}`, ...piece }))

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.join(',')}\n`).join('')

export const feedbackCsv: string = csv([
  ['id', 'score', 'comment', 'customer', 'customer_name', 'received_at', 'channel', 'outlet', 'quote_consent'],
  ...pieces.map(({ id, score, comment, customer, name = '', at, channel, outlet, consent }) => [
    id,
    score,
    comment,
    customer,
    name,
    local(at),
    channel,
    outlet,
    consent,
  ]),
])

/** Purchases of the last half year: more customers than ever wrote. */
export const purchasesCsv: string = csv([
  ['customer', 'purchased_at'],
  ...Array.from({ length: 520 }, (): readonly [Instant, string] => [
    instant(on('2026-04-01') + Math.floor((draw() * 183 * day) / 60_000) * 60_000),
    `c-${1000 + Math.floor(draw() * 560)}`,
  ])
    .sort(([a], [b]) => a - b)
    .map(([at, customer]) => [customer, local(at).slice(0, 16).replace('T', ' ')]),
])

const tag = tagTopics(zhRetailTopics)
const measured = (from: Instant, to: Instant): Measurement => {
  const { customers, topics } = topicTallyOf(
    pieces
      .filter(({ at }) => at >= from && at < to)
      .map(({ customer, at, comment }) => ({
        customerId: customer,
        at,
        worded: comment !== '',
        topics: comment === '' ? [] : tag(comment).topics.map(({ topic }) => topic),
      })),
  )
  return {
    window: { from, to },
    taxonomyVersion: zhRetailTopics.version,
    answers: customers,
    named: Object.fromEntries(Object.entries(topics).map(([topic, counts]) => [topic, counts.customers])),
    asked: 1000,
  }
}

const owners = { topics: { packaging: '赵敏', 'delivery-time': '周航', quality: '赵敏' } } as const
const rules = { ...projectRules, owners }
const projectEvents = (project: string, steps: readonly (readonly [Instant, ProjectIntent])[]): readonly unknown[] => {
  const commands = steps.map(
    ([at, intent], place): ProjectCommand => ({ ...intent, id: `${project}-${place}`, at, by: '陈晨', project }),
  )
  const done = workedProject(commands, rules)
  if (done.refusals.length > 0) throw new Error(JSON.stringify(done.refusals))
  return done.events
}
const narrowed = ({ named, ...all }: Measurement, topic: string): Measurement => ({
  ...all,
  named: { [topic]: named[topic] ?? 0 },
})
const summer = { from: on('2025-07-01'), to: on('2025-09-15') }
const nextSummer = { from: on('2026-07-01'), to: on('2026-09-15') }

const identified = (topic: string, at: Instant, from: Instant): readonly [Instant, ProjectIntent] => [
  at,
  {
    _tag: 'IdentifyProject',
    topic,
    taxonomyVersion: zhRetailTopics.version,
    choosing: [{ from, to: instant(at - day) }],
    evidence: [`reasons:${topic}`],
  },
]

export const projectsNdjson: string = [
  ...projectEvents('project:boxes-2026', [
    identified('packaging', on('2025-12-02', '10:00'), on('2025-10-01')),
    [
      on('2025-12-15', '10:00'),
      {
        _tag: 'CharterProject',
        decidedBy: 'cxCommittee',
        coordinator: '陈晨',
        departments: ['采购', '仓配'],
        actions: [
          { id: 'A1', what: '换用带扣汤盒', owner: '孙强', due: on('2026-02-10'), measure: '跌落 1 米不漏' },
          { id: 'A2', what: '打包台加封口检查', owner: '何静', due: on('2026-03-01'), measure: '每单封口照片' },
        ],
        plan: { from: on('2025-12-16'), to: on('2026-03-16') },
        topics: ['packaging'],
        baseline: narrowed(measured(summer.from, summer.to), 'packaging'),
      },
    ],
    [on('2025-12-16', '09:00'), { _tag: 'StartProject' }],
    [on('2026-02-09', '18:00'), { _tag: 'CompleteAction', action: 'A1' }],
    [on('2026-03-05', '18:00'), { _tag: 'CompleteAction', action: 'A2' }],
    [on('2026-03-10', '09:00'), { _tag: 'DeliverProject', live: boxes }],
    [
      on('2026-06-30', '10:00'),
      { _tag: 'BeginMeasuring', window: nextSummer, planned: measured(nextSummer.from, nextSummer.to).answers },
    ],
    [
      on('2026-09-18', '10:00'),
      { _tag: 'ValidateProject', after: narrowed(measured(nextSummer.from, nextSummer.to), 'packaging') },
    ],
  ]),
  ...projectEvents('project:waiting-2026', [
    identified('delivery-time', on('2026-07-06', '10:00'), on('2026-04-01')),
    [
      on('2026-07-15', '10:00'),
      {
        _tag: 'CharterProject',
        decidedBy: 'vocTeam',
        coordinator: '陈晨',
        departments: ['仓配', '客服'],
        actions: [
          {
            id: 'A1',
            what: '晚高峰增开两条配送线',
            owner: '吴磊',
            due: on('2026-08-20'),
            measure: '晚高峰平均送达分钟数',
          },
          { id: 'A2', what: '超时主动告知', owner: '何静', due: on('2026-09-30'), measure: '超时单告知率' },
        ],
        plan: { from: on('2026-07-16'), to: on('2026-10-16') },
        topics: ['delivery-time'],
        baseline: narrowed(measured(on('2026-04-01'), on('2026-07-01')), 'delivery-time'),
      },
    ],
    [on('2026-07-16', '09:00'), { _tag: 'StartProject' }],
    [
      on('2026-08-18', '09:00'),
      { _tag: 'RescheduleAction', action: 'A1', due: on('2026-10-10'), reason: '骑手招聘未到位' },
    ],
    [on('2026-09-28', '18:00'), { _tag: 'CompleteAction', action: 'A2' }],
  ]),
]
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('')

/** How a case of the sample goes: how soon the call is made, what is said, and how it ends. */
interface Course {
  readonly after: number
  readonly opener: (comment: string) => string
  readonly end: 'recovered' | 'notRecovered'
  readonly again?: number
}
const quoting = (comment: string): string => `您说“${comment}”，这确实不应该，非常抱歉。`
const courses: readonly Course[] = [
  { after: 1, opener: quoting, end: 'recovered', again: 9 },
  { after: 2, opener: quoting, end: 'recovered', again: 8 },
  { after: 3, opener: () => '非常抱歉给您带来不便。', end: 'notRecovered' },
  { after: 2, opener: quoting, end: 'recovered', again: 9 },
  { after: 7, opener: quoting, end: 'notRecovered' },
]

const caseEvents = (
  { id, at, comment, score, customer }: Piece,
  place: number,
  all: readonly Piece[],
): readonly CaseEvent[] => {
  const course = courses[place % courses.length] as Course
  const steps: readonly (readonly [number, CaseIntent])[] = [
    [
      1 / 60,
      {
        _tag: 'OpenCase',
        feedbackId: id,
        customerId: customer,
        priority: 'P1',
        reason: 'triaged',
        policy: 'standard-programme@1.0.0',
        receivedAt: at,
        due: instant(at + 4 * hour),
      },
    ],
    [1 / 30, { _tag: 'AcknowledgeCase', ticket: `VOC-${at % 1_000_000}` }],
    [0.5, { _tag: 'AssignCase', owner: '李想', role: 'csm' }],
    [
      course.after,
      {
        _tag: 'MakeContact',
        channel: 'phone',
        opener: { text: course.opener(comment), said: { comment, score: score as never, scale: '0-10' } },
      },
    ],
    [
      course.after + 0.5,
      {
        _tag: 'OfferSolution',
        text: '今晚补送',
        promises: [{ id: 'p1', what: '今晚补送', due: instant(at + 20 * hour) }],
      },
    ],
    [18, { _tag: 'KeepPromise', promise: 'p1' }],
    [18.5, { _tag: 'ResolveCase' }],
    ...(course.end === 'recovered' ? ([[40, { _tag: 'ConfirmSolution' }]] as const) : []),
    [120, { _tag: 'CloseCase', outcome: course.end }],
    ...(course.again === undefined
      ? []
      : ([
          [130, { _tag: 'AskResurvey' }],
          [150, { _tag: 'AnswerResurvey', score: course.again as never }],
        ] as const)),
  ]
  const decideCase = decide(caseRules(standardProgramme))
  let state = initialCase
  const events: CaseEvent[] = []
  // of the last one nobody has made the call yet
  for (const [index, [after, intent]] of steps.slice(0, place === all.length - 1 ? 3 : steps.length).entries()) {
    const command = {
      ...intent,
      id: `case:${id}-${index}`,
      caseId: `case:${id}`,
      at: instant(at + Math.round(after * 60) * 60_000),
      by: index < 2 ? 'voc' : '李想',
    } as CaseCommand
    const decided = decideCase(command, state)
    if (decided._tag === 'Left') throw new Error(`${id} ${intent._tag} ${JSON.stringify(decided.left)}`)
    state = decided.right.reduce(evolve, state)
    events.push(...decided.right)
  }
  return events
}

const urgentIn = (from: Instant, to: Instant, most: number): readonly Piece[] =>
  pieces.filter(({ score, comment, at }) => score <= 2 && comment !== '' && at >= from && at < to).slice(-most)
const urgent = [...urgentIn(on('2026-04-01'), on('2026-07-01'), 9), ...urgentIn(on('2026-07-01'), on('2026-10-01'), 10)]

export const casesNdjson: string = urgent
  .flatMap(caseEvents)
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('')
