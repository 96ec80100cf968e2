import { describe, expect, it } from 'vitest'
import type { JudgedCustomer } from '../../../src/cli/churn/report.ts'
import { ranked } from '../../../src/cli/churn/show/order.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import { bytesOf, cli } from '../../support/cli.ts'

const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

/** A hundred and twenty customers: every third stops within half a year, some after the first purchase. */
const shop = (): string => {
  const rows = Array.from({ length: 120 }, (_, customer) => {
    const pace = 10 + (customer % 10) * 8
    const until = customer % 3 === 0 ? (customer % 4) * 60 : 330
    return Array.from({ length: Math.floor(until / pace) + 1 }, (_, n) => {
      const wobble = ((customer + n * 7) % 3) - 2
      return `c${customer},${day('2025-01-06', Math.max(0, n * pace + wobble))}`
    })
  })
  return `customer_id,order date\n${rows.flat().join('\n')}\n`
}
const orders = shop()
const churn = async (argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) =>
  cli(['churn', ...argv], files)
const bought = ['orders.csv', '--kind', 'purchases']

describe('voc-rules churn', () => {
  it('names who stopped buying, how rare that is, and when it gets graver (A0.6)', async () => {
    const { code, out, error } = await churn([...bought, '--all', '--limit', '1'], { 'orders.csv': orders })
    expect(code).toBe(0)
    expect(error).toBe('… judging 120 customers\n')
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^[\d,]+ events of 120 customers as of 2025-12-\d\d 00:00 \(UTC\)$/u)
    expect(lines[1]).toBe('policy standard-churn@1.0.0, false alarms a customer-year at most 5 % / 1 % / 0.1 %')
    expect(lines[4]).toMatch(/^c\d+ · critical$/u)
    expect(lines[5]).toContain('  critical: purchases are overdue: nothing for ')
    expect(out).toContain('more: --limit 0 shows all.')
  })

  it('flags those who stopped before those who did not', async () => {
    const { out } = await churn([...bought, '--all', '--limit', '0', '--json'], { 'orders.csv': orders })
    const report = JSON.parse(out)
    const stopped = ({ customer }: { readonly customer: string }): boolean => Number(customer.slice(1)) % 3 === 0
    expect(report.customers.length).toBeGreaterThan(1)
    expect(report.customers.filter((one: { customer: string }) => !stopped(one))).toEqual([])
    expect(Object.values(report.levels).reduce((a, b) => Number(a) + Number(b), 0)).toBe(120)
    expect(report.records).toEqual({
      read: orders.split('\n').length - 2,
      used: orders.split('\n').length - 2,
      later: 0,
      rejected: 0,
    })
  })

  it('learns from the file, writes the policy it used, and ranks by the chance of no purchase', async () => {
    const argv = [...bought, '--calibrate', '--by', 'loss', '--limit', '0', '--json']
    const { code, out, error } = await churn(argv, { 'orders.csv': orders })
    expect({ code, error }).toEqual({ code: 0, error: '… learning from 120 customers\n' })
    const { policy, customers, horizonDays, levels } = JSON.parse(out)
    expect(levels.critical + levels.alert + levels.watch).toBe(40)
    expect(policy.id).toBe('calibrated-churn')
    expect(policy.purchases.prior.events).toBeGreaterThan(0)
    expect(compileChurn(policy)).toMatchObject({ _tag: 'Right' })
    expect(horizonDays).toBe(90)
    const chances = customers.map(({ lossChance }: { lossChance: number }) => lossChance)
    expect(chances).toHaveLength(120)
    expect(chances).toEqual([...chances].sort((a: number, b: number) => b - a))
    const first = customers.slice(0, 40).map(({ customer }: { customer: string }) => Number(customer.slice(1)) % 3)
    expect(first.every((rest: number) => rest === 0)).toBe(true)
  })

  it('does not depend on the order of the records', async () => {
    const [head, ...rows] = orders.trim().split('\n')
    const turned = { 'orders.csv': `${head}\n${rows.reverse().join('\n')}\n` }
    const argv = [...bought, '--limit', '0', '--json']
    expect((await churn(argv, turned)).out).toBe((await churn(argv, { 'orders.csv': orders })).out)
  })

  it('asked about an earlier moment knows nothing of what came later', async () => {
    const argv = [...bought, '--as-of', '2025-05-01', '--limit', '0', '--json']
    const { out } = await churn(argv, { 'orders.csv': orders })
    const [head, ...rows] = orders.trim().split('\n')
    const early = rows.filter((row) => (row.split(',')[1] ?? '') < '2025-05-01')
    const without = await churn(argv, { 'orders.csv': [head, ...early].join('\n') })
    const [all, some] = [JSON.parse(out), JSON.parse(without.out)]
    expect(all.customers).toEqual(some.customers)
    expect(all.records.later).toBe(rows.length - early.length)
  })

  it('takes logins and sessions, and looks at features only where they are named (A0.4, A0.5)', async () => {
    const days = Array.from({ length: 120 }, (_, n) => day('2026-01-01', n))
    const used = (n: number): string => (n < 80 ? 'Export；list' : 'list')
    const sessions = `account,at,features\n${days.map((at, n) => `x,${at}T09:00:00Z,${used(n)}`).join('\n')}`
    const argv = ['s.csv', '--kind', 'sessions', '--sticky', 'Export', '--all', '--json', '--limit', '0']
    const { out } = await churn(argv, { 's.csv': sessions })
    const [x] = JSON.parse(out).customers
    expect(x.signals.map((one: { _tag: string; level: string }) => [one._tag, one.level])).toEqual([
      ['LoginFrequency', 'ok'],
      ['FeatureDepth', 'critical'],
    ])
    const weekly = days.filter((_, n) => n < 60 || n % 7 === 0)
    const logins = { 'l.ndjson': weekly.map((at) => JSON.stringify({ user: 7, time: `${at}T10:00:00Z` })).join('\n') }
    const fell = await churn(['l.ndjson', '--kind', 'logins', '--all'], logins)
    expect(fell.out).toMatch(/^7 · critical$/mu)
  })

  it('says that silence towards support is at most watch (A0.7)', async () => {
    const weeks = Array.from({ length: 30 }, (_, n) => `k,${day('2025-01-01', n * 10)}`).join('\n')
    const argv = ['t.csv', '--kind', 'tickets', '--all', '--as-of', '2026-10-01', '--locale', 'zh-CN']
    const { out } = await churn(argv, { 't.csv': `客户,工单时间\n${weeks}` })
    expect(out).toContain('k · 关注\n')
    expect(out).toContain('每客户每年误报至多 5% / 1% / 0.1%')
  })

  it('says too little known of a customer with one purchase, and raises no alarm', async () => {
    const { out } = await churn(['o.csv', '--kind', 'purchases'], { 'o.csv': 'customer,date\na,2025-01-01' })
    expect(out).toContain('too little known 1')
    expect(out).toContain('Nobody to look at.')
  })

  it('says when the next level is reached if nothing happens', async () => {
    const weekly = Array.from({ length: 30 }, (_, n) => `w,${day('2025-01-01', n * 7)}`).join('\n')
    const argv = ['o.csv', '--kind', 'purchases', '--all', '--as-of', '2025-08-08']
    const { out } = await churn(argv, { 'o.csv': `customer,date\n${weekly}` })
    expect(out).toMatch(
      /^w · watch\n {2}watch: .+\n {2}next level on 2025-\d\d-\d\d 00:00 at the earliest if nothing happens$/mu,
    )
  })

  it('sets records aside that are no events, and goes on', async () => {
    const dirty = 'customer,date\na,2025-01-01\n,2025-01-02\nb,yesterday\nc,2025-01-03,x\n'
    const { code, error, out } = await churn(['o.csv', '--kind', 'purchases'], { 'o.csv': dirty })
    expect(code).toBe(0)
    expect(error).toContain('3 ')
    expect(error).toContain('yesterday')
    expect(out).toContain('1 event of 1 customer')
  })

  it('prints nothing that could steer a terminal', async () => {
    const events = `customer,date\n${Array.from({ length: 12 }, (_, n) => `"\u001b[31mx",${day('2024-01-01', n * 4)}`).join('\n')}`
    const argv = ['o.csv', '--kind', 'purchases', '--all', '--as-of', '2026-01-01']
    for (const more of [[], ['--json']]) {
      const { out } = await churn([...argv, ...more], { 'o.csv': events })
      expect(out).toContain('x')
      expect(out).not.toContain('\u001b')
    }
  })

  it('keeps customers apart whatever they are called', async () => {
    const names = ['__proto__', 'constructor', 'toString', '']
    const rows = names.flatMap((name) => [`${name},2025-01-01`, `${name},2025-02-01`])
    const { out } = await churn(['o.csv', '--kind', 'purchases', '--json'], {
      'o.csv': `customer,date\n${rows.join('\n')}`,
    })
    expect(JSON.parse(out).records).toMatchObject({ used: 6, rejected: 2 })
    expect(Object.values(JSON.parse(out).levels).reduce((a, b) => Number(a) + Number(b))).toBe(3)
  })
})

describe('the list is a flow (A0.9)', () => {
  /** Eight gaps of 20 days, then silence; the last of them pays ten times as much. */
  const rows = (name: string, from: string, amount: string): readonly string[] =>
    Array.from({ length: 9 }, (_, n) => `${name},${day(from, n * 20)},${amount}`)
  const file = (...names: readonly (readonly [string, string, string])[]): string =>
    ['customer,date,amount', ...names.flatMap(([name, from, amount]) => rows(name, from, amount))].join('\n')
  const two = file(['small', '2025-01-01', '10'], ['large', '2025-01-02', '￥100.00'], ['odd', '2025-01-03', 'free'])
  const list = async (asOf: string, ...more: readonly string[]) => {
    const argv = ['o.csv', '--kind', 'purchases', '--as-of', asOf, ...more]
    return {
      text: (await churn(argv, { 'o.csv': two })).out,
      json: (await churn([...argv, '--json'], { 'o.csv': two })).out,
    }
  }
  /** The last purchases are those of 10, 11 and 12 June; by twenty-day gaps an alarm is due in July. */
  const raised = ({ json }: { readonly json: string }): readonly string[] =>
    JSON.parse(json).customers.map(({ customer }: { customer: string }) => customer)

  it('lists whoever is new since the run before, most at stake first, and then no more', async () => {
    const first = await list('2025-08-01', '--since', '2025-06-20')
    expect(raised(first)).toEqual(['large', 'odd', 'small'])
    expect(first.text).toContain('new since 2025-06-20 00:00: 3 · known before: 0 · cleared: 0')
    expect(raised(await list('2025-09-30'))).toEqual([])
    expect((await list('2025-09-30')).text).toContain('Nobody is new; --all lists all who have an alarm.')
    expect(raised(await list('2025-09-30', '--all'))).toHaveLength(3)
  })

  it('says what would clear it, and what is at stake', async () => {
    const { text, json } = await list('2025-08-01', '--since', '2025-06-20')
    expect(text).toMatch(/^large · (?:watch|alert|critical) · 900 a year$/mu)
    expect(text).toContain('  clears with one purchase\n')
    expect(JSON.parse(json).customers[0].clears).toEqual({
      says: 'clears with one purchase',
      _tag: 'ClearedBy',
      signal: 'Repurchase',
      times: 1,
    })
  })

  it('is no longer than its limit, and says how many wait', async () => {
    const { text, json } = await list('2025-08-01', '--since', '2025-06-20', '--limit', '1')
    expect(text).toContain('1, and 2 beyond the limit')
    expect(JSON.parse(json)).toMatchObject({ waiting: 2, standing: 0, hiatus: 0, cleared: [] })
    expect(raised({ json })).toEqual(['large'])
  })

  it('with a state lists in the next run whoever found no place, and nobody twice', async () => {
    const argv = ['o.csv', '--kind', 'purchases', '--limit', '1', '--state', 'state.json', '--json']
    const run = async (asOf: string, state?: string) => {
      const files = { 'o.csv': two, ...(state === undefined ? {} : { 'state.json': state }) }
      const { out, written, code, error } = await churn([...argv, '--as-of', asOf], files)
      return { listed: code === 0 ? raised({ json: out }) : [], out, code, error, state: written['state.json'] }
    }
    const first = await run('2025-08-01')
    expect(first.listed).toEqual(['large'])
    expect(JSON.parse(first.out)).not.toHaveProperty('since')
    // without a state the other two would count as known by now
    const second = await run('2025-08-02', first.state)
    // a value that is not known counts as the mean of those that wait: as much as the small one
    expect(second.listed).toEqual(['small'])
    expect(JSON.parse(second.out)).toMatchObject({ since: '2025-08-01T00:00:00.000Z', waiting: 1, standing: 1 })
    const third = await run('2025-08-03', second.state)
    expect(third.listed).toEqual(['odd'])
    expect((await run('2025-08-03', third.state)).listed).toEqual([])
    for (const none of ['', '{}', 'x', '[1]', '{"asOf":1,"handedOut":[{"customer":"a"}]}'])
      expect(await run('2025-08-03', none)).toMatchObject({
        code: 1,
        state: undefined,
        error: expect.stringContaining('state.json: is no state'),
      })
  })

  it('goes by one run before, and by none where everybody is listed', async () => {
    const refused = async (...more: readonly string[]): Promise<string> =>
      (await churn(['o.csv', '--kind', 'purchases', ...more], { 'o.csv': two })).error
    expect(await refused('--since', '2025-06-20', '--state', 's.json')).toContain('--since')
    expect(await refused('--since', '2025-06-20', '--all')).toContain('--all')
    expect(await refused('--state', 's.json', '--all')).toContain('--all')
    expect(await refused('--state', 's.json', '--calibrate', '--by', 'loss')).toContain('--by loss')
    expect(await refused('--since', '2025-08-02', '--as-of', '2025-08-01')).toContain('--since')
    expect(await refused('--state', 'o.csv')).toContain('o.csv')
    // of nobody a chance of loss is known
    expect(await refused('--horizon', '30')).toContain('--horizon needs --calibrate')
    expect(await refused('--horizon', '30', '--kind', 'tickets', '--calibrate')).toContain(
      '--horizon needs --kind purchases',
    )
  })

  it('loses no customer for a placeholder among the dates', async () => {
    const old = `${two}\nlarge,0900-01-01,5`
    const argv = ['o.csv', '--kind', 'purchases', '--as-of', '2025-09-30', '--all', '--json']
    const { out, error } = await churn(argv, { 'o.csv': old })
    expect(raised({ json: out })).toHaveLength(3)
    expect(JSON.parse(out).records).toMatchObject({ read: 28, used: 27, rejected: 1 })
    expect(error).toContain('line 29')
    const last = await churn(['o.csv', '--kind', 'purchases', '--all'], { 'o.csv': `${two}\nsmall,9999-12-31,5` })
    expect(last.out).toContain('as of 9999-12-31 23:59')
    expect(last.out).toContain('critical 3')
  })

  it('sees a team that shrinks while the account is active daily (A0.4)', async () => {
    const users = Array.from({ length: 140 }, (_, n) =>
      Array.from({ length: n < 120 ? 10 : 2 }, (__, who) => `acme,${day('2025-01-01', n)},u${who}`),
    )
    const argv = ['l.csv', '--kind', 'logins', '--user', 'who', '--all']
    const { out } = await churn(argv, { 'l.csv': ['account,date,who', ...users.flat()].join('\n') })
    expect(out).toContain('critical: fewer people come: 10 on each of')
    const alone = await churn(['l.csv', '--kind', 'logins', '--all'], {
      'l.csv': ['account,date,who', ...users.flat()].join('\n'),
    })
    expect(alone.out).toContain('Nobody to look at.')
  })
})

describe('the order of alarms', () => {
  const judged = (customer: string, level: 'ok' | 'watch' | 'alert', yearly: number, lossChance?: number) =>
    ({
      customer,
      level,
      ...(lossChance === undefined ? {} : { lossChance }),
      signals: [{ level, yearly }],
    }) as unknown as JudgedCustomer
  const all = [
    judged('c10', 'watch', 0.001, 0.5),
    judged('c9', 'watch', 0.001, 0.5),
    judged('b', 'watch', 0.0001),
    judged('c2', 'watch', 0.001, 0.9),
    judged('a', 'alert', 0.009, 0.1),
    judged('d', 'ok', 0.5, 0.99),
  ]

  it('is by level, then by rarity, then by the chance of loss, then by name', () => {
    expect(ranked('alarm', all).map(({ customer }) => customer)).toEqual(['a', 'b', 'c2', 'c9', 'c10'])
  })
  it('by loss is by that chance alone', () => {
    expect(ranked('loss', all).map(({ customer }) => customer)).toEqual(['d', 'c2', 'c9', 'c10', 'a'])
  })
})

describe('voc-rules churn refuses', () => {
  const file = { 'o.csv': 'customer,date\na,2025-01-01' }

  it.each([
    [['o.csv'], 2, '--kind'],
    [['o.csv', '--kind', 'visits'], 2, 'logins, purchases, tickets, sessions'],
    [['o.csv', '--kind', 'sessions'], 2, '--kind sessions needs --sticky'],
    [['o.csv', '--kind', 'logins', '--sticky', 'a'], 2, '--sticky needs --kind sessions'],
    [['o.csv', '--kind', 'sessions', '--sticky', 'a'], 2, 'no column looks like that of the features'],
    [['o.csv', '--kind', 'logins', '--by', 'loss', '--calibrate'], 2, '--by loss needs --kind purchases'],
    [['o.csv', '--kind', 'purchases', '--by', 'loss'], 2, '--by loss needs --calibrate'],
    [['o.csv', '--kind', 'logins', '--limit', '-1'], 2, '--limit'],
    [['o.csv', '--kind', 'logins', '--since', 'soon'], 2, '--since'],
    [['o.csv', '--kind', 'purchases', '--user', 'customer'], 2, '--user needs --kind logins'],
    [['o.csv', '--kind', 'logins', '--amount', 'customer'], 2, '--amount needs --kind purchases'],
    [['o.csv', '--kind', 'logins', '--horizon', '0'], 2, '--horizon'],
    [['o.csv', '--kind', 'logins', '--horizon', '3651'], 2, '--horizon'],
    [['o.csv', '--kind', 'logins', '--time-zone', 'Mars'], 2, 'Mars'],
    [['o.csv', '--kind', 'logins', '--time-zone', '+08:00'], 2, '+08:00'],
    [['o.csv', '--kind', 'logins', '--as-of', '03/04/2026'], 2, '--as-of'],
    [['o.csv', '--kind', 'logins', '--customer', 'cutsomer'], 2, 'customer'],
    [['o.csv', '--kind', 'logins', '--by', 'name', '--locale', 'en'], 2, 'alarm, loss'],
    [['o.csv', '--kind', 'logins', '--calibrate'], 1, 'too few customers to learn from: 1 of at least 100'],
    [['none.csv', '--kind', 'logins'], 1, 'none.csv'],
  ] as const)('%j with %i', async (argv, code, says) => {
    const ran = await churn(argv, file)
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' })
    expect(ran.error).toContain(says)
  })

  it('a column that is named and there twice', async () => {
    const argv = ['o.csv', '--kind', 'logins', '--customer', 'who']
    const ran = await churn(argv, { 'o.csv': 'who,who,date\n1,2,2025-01-01\n' })
    expect(ran.code).toBe(2)
    expect(ran.error).toContain('more than one column “who”')
  })

  it.each([
    ['customer,date\n', 'NoRows', 1],
    [
      'customer,date\n,\n',
      'its only record is no event with a customer and a date. The first of them: line 2: customer: expected text that is not blank, found ""',
      1,
    ],
    ['customer,date,x\n1,2025-01-01\n2,\n', 'line 3: date: expected a date', 0],
    ['customer,date,x\n1,\n2,\n', 'none of 2 records is an event', 1],
    ['a,b\n1,2\n', 'no column looks like that of the customer', 2],
    ['customer,date,time\n1,2025-01-01,2\n', 'several columns may be that of the date', 2],
    ['customer,customer,date\n1,2,2025-01-01\n', 'several columns may be that of the customer', 2],
  ] as const)('a file of %j', async (content, says, code) => {
    const ran = await churn(['o.csv', '--kind', 'logins'], { 'o.csv': bytesOf(content) })
    expect(ran.code).toBe(code)
    if (says !== 'NoRows') expect(ran.error).toContain(says)
  })
})
