import { closeSync, openSync, writeSync } from 'node:fs'

/** Numbers from 0 to 1 that are the same for the same seed. */
const seeded = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const praise = {
  zh: ['师傅上门很快，', '服务态度特别好，', '包装完好，', '价格合适，', '物流给力，', '性价比高，'],
  zhEnd: ['会推荐给朋友', '下次还来', '给个好评', '一直很满意', '值得再买一次'],
  en: ['Quick and friendly, ', 'Great value, ', 'Well packed, ', 'Lovely staff, '],
  enEnd: ['will come again', 'thank you', 'would recommend', 'very happy'],
}
const blame = {
  zh: ['等了五十分钟，', '屏幕第三天就碎了，', '打了五次电话没人接，', '退款拖了一个月，', '收到时包装破了，'],
  zhEnd: ['太失望了', '再也不来了', '售后推来推去', '你们不处理我就去起诉', '这不是欺骗吗'],
  en: ['Waited 50 minutes, ', 'Two days late, ', 'Nobody called back, ', 'It broke at once, '],
  enEnd: ['very disappointed', 'never again', 'not what I paid for', 'this is a scam'],
}
const channels = ['wecom', 'survey', 'app', 'email', 'onlineReview']
const first = Date.parse('2026-11-01T00:00:00Z')

/** One row of feedback: 80 % promoters and passives, so that one in five is a case, some 25 characters of Chinese or English, now and then red words. */
export const rowOf = (random, number) => {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const draw = random()
  const score = draw < 0.5 ? pick([9, 10]) : draw < 0.8 ? pick([7, 8]) : pick([0, 1, 2, 3, 4, 5, 6])
  const said = score > 6 ? praise : blame
  const text = random() < 0.7 ? pick(said.zh) + pick(said.zh) + pick(said.zhEnd) : pick(said.en) + pick(said.enEnd)
  return {
    id: `r-${number}`,
    score,
    text,
    customer: `c-${Math.floor(random() * 400_000)}`,
    received_at: new Date(first + Math.floor(random() * 20 * 86_400_000)).toISOString(),
    channel: pick(channels),
    outlet: `s-${Math.floor(random() * 300)}`,
  }
}

/** Writes so many rows of NDJSON; one in two hundred amends an earlier one. */
export const writeFeedback = (file, rows, seed = 20261121) => {
  const random = seeded(seed)
  const out = openSync(file, 'w')
  let lines = ''
  for (let number = 0; number < rows; number++) {
    const again = random() < 0.005 && number > 0
    lines += `${JSON.stringify(rowOf(random, again ? Math.floor(random() * number) : number))}\n`
    if (lines.length > 1 << 20 || number === rows - 1) {
      writeSync(out, lines)
      lines = ''
    }
  }
  closeSync(out)
}
