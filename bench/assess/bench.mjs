/**
 * Whole assessments a second of CPU time on short Chinese reviews, best of five, beside a kernel of plain arithmetic.
 *
 *   npm install && cd bench/assess && npm run bench
 */
import { costOf, kernel } from '../cost.mjs'
import { load } from '../load.mjs'

const { assess, parseFeedback, readingOf, standardProgramme } = await load(new URL('./library.ts', import.meta.url))

const praise = ['送得很快，包装也好，下次还来买的，推荐大家试试看', '味道不错，分量很足，老板人也很好，五分好评谢谢啦']
const so = ['味道一般，分量有点少，客服回得慢，希望改进一下呢', '比上次慢了半小时，汤洒了一点，总体来说还可以吧']
const blame = ['客服态度很差，打电话没人接，退款拖了一个月没结果', '再也不会来了，太失望了，等了两个小时才送到还凉了']
const danger = ['充电时冒烟，我要起诉你们，太差了，再也不会买了啊']

/** Sixty of a hundred praise, fifteen are passive, twenty-two complain, three name a danger. */
const scored = (at) =>
  at < 60
    ? [9 + (at % 2), praise]
    : at < 75
      ? [7 + (at % 2), so]
      : at < 90
        ? [4 + (at % 3), so]
        : at < 97
          ? [at % 4, blame]
          : [at % 3, danger]

const facts = Array.from({ length: 1000 }, (_, at) => {
  const [score, comments] = scored(at % 100)
  const feedback = parseFeedback({
    id: `f${at}`,
    score,
    comment: comments[at % comments.length],
    channel: at % 3 === 0 ? 'onlineReview' : 'survey',
    receivedAt: '2026-11-21T02:00:00Z',
  })
  return { feedback: feedback.right, customer: { id: `c${at}`, valueTier: at % 10 === 0 ? 'high' : 'standard' } }
})

let sink = 0
const unit = kernel()
const over = (rule) =>
  costOf(30_000, () => {
    for (let round = 0; round < 30; round++) for (const one of facts) sink += rule(one)
  })

const rules = assess(standardProgramme)
const read = readingOf(standardProgramme.words)
const reading = over(({ feedback }) => read(feedback.comment).hits.length)
const whole = over((one) => rules(one).because.length)

console.log(`kernel ${unit.toFixed(2)} µs a round (${sink % 2})`)
console.log(`reading a comment ${reading.toFixed(1)} µs`)
console.log(`assess ${whole.toFixed(1)} µs: ${Math.round(1e6 / whole)} a second, ${(whole / unit).toFixed(0)} kernels`)
