/**
 * What every engine is asked: decisions, sentences and figures of every entry, drawn and worked out from nothing but the
 * numbers here. `voc` has what the root exports and the other entries by name, as the script build leaves them. Each answer
 * is a list of values, to be compared as text: one bit that differs anywhere is seen.
 */
export const cases = (voc) => ({
  programme: decisions(voc),
  nps: shares(voc),
  ratings: ratings(voc),
  tables: tables(voc),
  elapsed: elapsed(voc),
  ledger: ledger(voc),
  silentMajority: silence(voc),
  outerLoop: outerLoop(voc),
  stats: stats(voc),
  text: text(voc),
  ingest: deliveries(voc),
  pages: pages(voc),
})

/** What follows the clocks of a zone: on an engine without zone data each is a refusal that says so. */
export const zoned = ({ calendar, instant, hours, silentMajority, policies }) => {
  const office = {
    id: 'office',
    timeZone: 'Asia/Shanghai',
    weekly: { mon: [['09:00', '18:00']], fri: [['09:00', '12:00']] },
  }
  const compiled = calendar.compileCalendar(office)
  const paris = calendar.localTime('Europe/Paris')
  const churn = silentMajority.compileChurn(policies.standardChurn)
  return {
    office:
      compiled._tag === 'Left'
        ? compiled
        : calendar.addBusinessTime(compiled.right)({ start: instant(1_795_226_400_000), worked: hours(20) }),
    period: paris._tag === 'Left' ? paris : calendar.parsePeriod(paris.right)('2026-Q1'),
    unknown: calendar.compileCalendar({ ...office, timeZone: 'Asia/Shangai' }),
    churn: churn._tag === 'Left' ? churn : 'compiled',
  }
}

/** Whole numbers below `n`, the same on every engine. */
const drawing = (seed) => {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor(state / 65_536) % n
  }
}

const comments = [
  '充电时冒烟，我要起诉你们',
  '太慢了，等了三天',
  'I will sue you, it caught fire',
  '不错，谢谢',
  '没有爆炸，只是有点烫',
  '骗子！退钱！！！',
  'it caught FIRE 😡',
  '我要投訴到１２３１５',
  '起*诉你们',
  '早上当镜子用',
  'the charger is great, never smoked',
  '快递丢了👨‍👩‍👧没人管',
  'worst purchase ever',
  '充電到一半就沒電了',
  '',
]

const decisions = ({ assess, parseFeedback, policies, zhCN, en }) => {
  const draw = drawing(7)
  const rules = assess(policies.standardProgramme)
  return Array.from({ length: 300 }, (_, i) => {
    const score = draw(12)
    const comment = comments[draw(comments.length)]
    const parsed = parseFeedback({
      id: `f${i}`,
      ...(score < 11 ? { score } : {}),
      ...(comment === '' ? {} : { comment }),
      ...(draw(20) === 0 ? { channel: 7 } : { channel: 'wecom' }),
      receivedAt: `2026-11-${10 + draw(20)}T0${2 + draw(3)}:15:00Z`,
    })
    if (parsed._tag === 'Left') return parsed.left
    const valueTier = ['high', 'standard', 'unknown'][draw(3)]
    const decided = rules({ feedback: parsed.right, customer: { id: `c${draw(40)}`, valueTier } })
    return [decided, decided.because.map(zhCN.say), decided.because.map(en.say), decided.flips.map(en.say)]
  })
}

const shares = ({ nps, stats }) => {
  const draw = drawing(11)
  return Array.from({ length: 40 }, () => {
    const tally = { ...nps.tallyOf('0-10')([]), detractors: draw(400), passives: draw(400), promoters: 1 + draw(400) }
    return nps.netPromoterScore({ confidence: stats.fraction(0.95), method: 'adjustedWald' })(tally)
  })
}

const ratings = ({ ratings: { customerSatisfaction }, stats }) => {
  const draw = drawing(13)
  return Array.from({ length: 20 }, () =>
    customerSatisfaction({ topFrom: 4, confidence: stats.fraction(0.9) })({
      scale: '1-5',
      counts: Array.from({ length: 5 }, () => draw(60)),
    }),
  )
}

const tables = ({ tables: { compile, fingerprint, int, table, verify, witnesses } }) => {
  const greet = table({
    id: 'greet',
    version: '1.0.0',
    columns: { hour: int(0, 23) },
    outputs: ['day', 'night'],
    hit: 'first',
    rows: [
      { id: 'by-day', when: { hour: { ge: 6, lt: 22 } }, then: 'day', source: 'house rules' },
      { id: 'late', when: { hour: { ge: 22 } }, then: 'night', source: 'house rules' },
    ],
  })
  const proved = verify({
    ...greet,
    rows: [...greet.rows, { id: 'else', when: {}, then: 'night', source: 'house rules' }],
  })
  return [
    verify(greet),
    fingerprint(greet),
    proved._tag === 'Right' ? witnesses(proved.right) : proved,
    proved._tag === 'Right' ? Array.from({ length: 24 }, (_, hour) => compile(proved.right).decide({ hour })) : proved,
  ]
}

const elapsed = ({ calendar: { addBusinessTime, businessTimeBetween, elapsed: always }, instant, hours, isoOf }) =>
  [0, 1_795_226_400_000].map((start) => {
    const landed = addBusinessTime(always)({ start: instant(start), worked: hours(4) })
    return [landed, isoOf(landed.at), businessTimeBetween(always)({ from: instant(start), to: landed.at })]
  })

const ledger = ({ assess, feedbackBook, instant, innerLoop, policies, programme, en }) => {
  const rules = programme.caseRules(policies.standardProgramme)
  const at = instant(1_795_226_400_000)
  const said = { receivedAt: at, scale: '0-10', customerId: 'c17', comment: comments[0] }
  const [record] = feedbackBook([
    { source: 'delighted', externalId: '881', _tag: 'FeedbackReceived', at, said },
    {
      source: 'delighted',
      externalId: '881',
      _tag: 'FeedbackAmended',
      at: instant(at + 1),
      said: { ...said, score: 2 },
    },
  ])
  const assessment = programme.assessRecord(
    policies.standardProgramme.vocabulary,
    assess(policies.standardProgramme),
  )({ record })
  let state = innerLoop.initialCase
  const wanted = programme.commandsFor(policies.standardProgramme)({ at, by: 'voc' })({ record, assessment, state })
  const decided = wanted.map((command) => {
    const answer = innerLoop.decide(rules)(command, state)
    if (answer._tag === 'Right') for (const event of answer.right) state = innerLoop.evolve(state, event)
    return answer
  })
  return [
    record,
    decided,
    state,
    innerLoop.replay([]),
    decided.map(({ _tag }) => _tag),
    en.say({ _tag: 'TierUnknown' }),
  ]
}

const day = 86_400_000
const silence = ({
  instant,
  policies: { standardChurn },
  silentMajority: { churnSignals, compileChurn, profileOf },
}) => {
  const rules = compileChurn({ ...standardChurn, timeZone: 'UTC' })
  if (rules._tag === 'Left') return [rules.left.map(({ _tag }) => _tag)]
  const draw = drawing(17)
  return Array.from({ length: 12 }, () => {
    let at = 0
    const events = Array.from({ length: 14 }, () => {
      at += 10 + draw(30)
      return { kind: 'purchase', at: instant(at * day) }
    })
    const profile = profileOf(rules.right)(events)
    return profile._tag === 'Left'
      ? profile
      : churnSignals(rules.right)({ profile: profile.right, asOf: instant((at + 90) * day) })
  })
}

const outerLoop = ({ instant, outerLoop: { associate, factorTable, tagTopics, validate }, policies, zhLexicons }) => {
  const rows = Array.from({ length: 400 }, (_, i) => ({
    customer: `c${i}`,
    factors: { lot: `L${i % 10}`, supplier: i % 10 < 5 ? 'north' : 'south' },
  }))
  const named = rows.map((_, i) => (i % 10 === 2 ? i % 20 === 2 : i % 25 === 0))
  const columns = ['lot', 'supplier'].map((name) => ({ name, kind: 'levels' }))
  const table = factorTable(columns)(rows)
  const year = (from) => ({ from: instant(Date.UTC(from, 0)), to: instant(Date.UTC(from + 1, 0)) })
  const measured = (from, spoilt) => ({
    window: year(from),
    taxonomyVersion: '1',
    answers: 300,
    named: { spoilt },
    asked: 1000,
  })
  return [
    table._tag === 'Right' ? associate(policies.standardAssociation)({ table: table.right, named }) : table,
    validate(policies.standardValidation)({
      topics: ['spoilt'],
      before: measured(2025, 90),
      after: measured(2026, 60),
    }),
    ['送了两个小时，餐具也没给', '菜是凉的', '一点也不慢'].map(tagTopics(zhLexicons.zhRetailTopics)),
  ]
}

const stats = ({
  stats: {
    binomialUpperTail,
    fraction,
    hypergeometricLowerTail,
    incompleteBeta,
    logGamma,
    lowerGamma,
    normalUpperTail,
    rankSum,
    share,
    wilsonInterval,
  },
}) => {
  const draw = drawing(19)
  return Array.from({ length: 60 }, () => {
    const [marked, tries, at] = [draw(50), 60 + draw(40), draw(20)]
    return [
      logGamma(0.5 + marked / 7),
      incompleteBeta(1 + at, 1 + marked, (1 + draw(98)) / 100),
      lowerGamma(1 + marked / 3, at),
      normalUpperTail(at / 3),
      binomialUpperTail({ tries, chance: marked / 100 })(at),
      hypergeometricLowerTail({ total: 200, marked, draws: tries })(at),
      wilsonInterval(fraction(0.95))(share(marked, tries)),
      rankSum([
        { value: at, count: marked % 9, total: 9 },
        { value: at + 2, count: at % 9, total: 9 },
      ]),
    ]
  })
}

const text = ({ policies, text: { compileLexicon, deidentify, quote, redFlagsIn }, enLexicons, zhLexicons }) => {
  const compiled = compileLexicon([zhLexicons.zhRedFlags, enLexicons.enRedFlags])
  if (compiled._tag === 'Left') return [compiled]
  return [
    comments.map((comment) => redFlagsIn(compiled.right)(comment)),
    deidentify(policies.standardDeidentification)({
      texts: ['李娜，138 0013 8000，京A12345，浙江省杭州市文三路90号'],
      knownNames: ['李娜'],
    }),
    quote({ longest: 12 })('送得慢。👨‍👩‍👧充电时冒烟，我要起诉你们！再见', { start: 12, end: 15 }),
  ]
}

const deliveries = ({ ingest: { delighted, readRow, rowFields }, instant }) => [
  delighted({ source: 'delighted', customer: ['person', 'id'], questions: { nps: { kind: 'score', scale: '0-10' } } })({
    event_type: 'survey_response.created',
    event_data: {
      id: '81',
      person: { id: 9 },
      survey_type: 'nps',
      score: 2,
      comment: comments[0],
      created_at: instant(1_795_226_400),
      updated_at: 1_795_226_400,
    },
  }),
  delighted({ source: 'delighted', customer: ['person', 'id'], questions: {} })({ event_type: 7 }),
  typeof readRow,
  rowFields,
]

const pages = ({
  calendar: { elapsed: always, periodAt },
  instant,
  nps,
  outerLoop: { leadReport },
  pages: { reportPage },
  policies: { standardReport },
  zhCN,
  en,
}) => {
  const frame = {
    period: periodAt(always)('quarter', instant(0)),
    asOf: instant(0),
    taxonomy: 'retail@1',
    base: 'everyone',
    clock: 'received',
    policies: [],
  }
  const now = { ...nps.tallyOf('0-10')([]), detractors: 60, passives: 60, promoters: 180 }
  return [zhCN, en].map(({ pageWords }) =>
    reportPage({ words: pageWords })(leadReport(standardReport)({ frame, nps: { now } })),
  )
}
