import { createHash } from 'node:crypto'

/**
 * Invented messages, the same for the same number: one a piece of feedback, or what came of it later. With it comes what
 * the customer did before it, and what a desk did about it afterwards.
 */
const hour = 3_600_000
const day = 24 * hour
export const start = Date.UTC(2026, 4, 1)
export const asOf = start + 200 * day
const words = [
  '充电时冒烟，我要起诉你们',
  '送了两个小时，餐具也没给',
  '太慢了，客服也不理人',
  '味道不错，就是有点贵',
  '不错，谢谢',
  '包装破了，退款还没到',
  '页面总是打不开',
  '骗子，退钱',
  '很满意',
  '没有爆炸，只是有点热',
]
const tiers = ['high', 'standard', 'standard', 'standard']

/** The n-th of `count` messages. */
export const messageOf = (n, count) => {
  const draw = drawsOf(n)
  // each tenth message amends the feedback of the ninth before it
  const amends = n % 10 === 9
  const of = amends ? n - 9 : n
  const base = drawsOf(of)
  const customer = base(Math.max(1, Math.floor(count / 12)))
  const receivedAt = start + Math.floor((of / count) * 180 * day) + base(day)
  const at = receivedAt + (amends ? 2 * hour : 0)
  const head = { source: 's', externalId: `${of}`, at }
  const comment = words[draw(words.length * 2)]
  const said = {
    receivedAt,
    scale: '0-10',
    customerId: `c${customer}`,
    ...(base(12) > 10 ? {} : { score: draw(11) }),
    ...(comment === undefined ? {} : { comment }),
    ...(draw(50) === 0 ? { region: 'east' } : {}),
  }
  const fact =
    amends && draw(20) === 0
      ? { _tag: 'FeedbackRetracted', ...head }
      : {
          _tag: amends ? 'FeedbackAmended' : 'FeedbackReceived',
          ...head,
          said,
          ...(draw(90) === 0 ? { excluded: 'test' } : {}),
        }
  return {
    id: `m${n}`,
    customer: { id: `c${customer}`, valueTier: tiers[customer % tiers.length] },
    fact,
    did: [
      { kind: 'purchase', at: receivedAt - draw(3 * day) },
      { kind: 'login', at: receivedAt - draw(day) },
      { kind: 'feedback', at: receivedAt },
    ],
    worked: draw(3) === 0 ? [] : worked(at, draw),
    factors: { store: `s${customer % 7}`, lot: `l${base(5)}`, shift: base(3) },
  }
}

const worked = (at, draw) => {
  const called = at + draw(12) * hour
  const after = called + draw(20 * 60_000)
  return [
    {
      _tag: 'AssignCase',
      owner: `P${draw(5)}`,
      role: ['csDirector', 'seniorAgent', 'regularService'][draw(3)],
      at: called,
    },
    { _tag: 'MakeContact', channel: ['phone', 'email'][draw(2)], at: called },
    { _tag: 'OfferSolution', text: '换新', promises: [{ id: 'p', what: '换新', due: after + day }], at: after },
    { _tag: 'KeepPromise', promise: 'p', at: after + draw(day) },
    { _tag: 'ResolveCase', at: after + day },
    ...(draw(2) === 0
      ? [
          { _tag: 'ConfirmSolution', at: after + 2 * day },
          { _tag: 'CloseCase', outcome: 'recovered', at: after + 2 * day },
        ]
      : []),
  ]
}

/** Whole numbers below a bound, drawn from a number; the same on every machine. */
const drawsOf = (n) => {
  let state = (Math.imul(n + 1, 2_654_435_761) ^ 0x9e3779b9) >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}

/** Everything of one customer goes to one partition, however many of them there are. */
export const partitionOf = (customerId, partitions) =>
  createHash('sha256').update(customerId).digest().readUInt32BE(0) % partitions
