/**
 * Customers who stay as they are, as days of events. `next(lots)` makes one customer: a function from a day to the
 * events of that day. Every alarm on them is false.
 */
const login = [{ kind: 'login' }]
const none = []
const daily = (chance) => (lots) => () => (lots.uniform() < chance ? login : none)

/** Visits in bursts: numbers a day with four times the variance of chance, of which only the active day counts. */
const bursts = (mean) => (lots) => () => {
  const visits = Math.floor(lots.exponential(4) + 1)
  return lots.uniform() < mean / 4 ? Array.from({ length: visits }, () => login[0]) : none
}

const weekdayOf = (day) => (day + 4) % 7
const workdays = (chance) => (lots) => (day) => {
  const weekday = weekdayOf(day)
  return weekday > 0 && weekday < 6 && lots.uniform() < chance ? login : none
}

/** A leave or a quiet season of all customers, somewhere in the monitored year. */
const within = (from, length) => (day, start) => day >= start + from && day < start + from + length

/** A renewal process: gaps of a given shape and mean, in days. */
const renewal = (kind, shape, mean) => (lots) => {
  let at
  return (day) => {
    const events = []
    for (at ??= day + lots.uniform() * mean; at < day + 1; at += lots.gamma(shape, mean))
      if (at >= day) events.push({ kind })
    return events
  }
}

/** Gaps by chance, at a pace of one's own that is drawn from the prior of the portfolio. */
const prior = { events: 2, exposure: 120 }
const paces =
  (kind, { events, exposure }) =>
  (lots) =>
    renewal(kind, 1, exposure / lots.gamma(events, events))(lots)

/** Questions in clusters: one concern makes several tickets within days. */
const concerns = (mean) => (lots) => {
  const due = new Map()
  let at
  return (day) => {
    for (at ??= day + lots.uniform() * mean; at < day + 1; at += lots.exponential(mean))
      for (let left = lots.exponential(3), when = at; left > 0; left -= 1, when += lots.exponential(2)) {
        const then = Math.max(day, Math.floor(when))
        due.set(then, [...(due.get(then) ?? []), { kind: 'ticket' }])
      }
    return due.get(day) ?? none
  }
}

const sessions = (perDay, deep) => (lots) => () =>
  lots.uniform() < perDay ? [{ kind: 'session', features: lots.uniform() < deep ? ['sticky'] : [] }] : none

const signal = (name, title, next, more = {}) => ({ signal: name, title, next, ...more })

const fisher = { method: 'windows', windows: { before: 56, after: 14 }, least: { activeDays: 8, exposure: 28 } }
const article = {
  ...fisher,
  windows: { before: 28, after: 14 },
  article: { atLeast: 20, atMost: 2, level: 'alert' },
}

export const steady = [
  ...[1 / 30, 1 / 14, 1 / 7, 2 / 7, 0.5, 0.9].map((chance) =>
    signal(0, `active on ${chance.toFixed(3)} of days`, daily(chance)),
  ),
  ...[0.3, 1, 2].map((mean) => signal(0, `bursts, ${mean} visits a day`, bursts(mean))),
  signal(0, 'weekdays only, unweighted', workdays(0.7)),
  signal(0, 'weekdays only, weighted', workdays(0.7), { policy: { exposure: { weekdays: { sat: 0, sun: 0 } } } }),
  signal(0, 'masked leave of 14 days', daily(0.5), { leave: within(100, 14) }),
  signal(0, 'portfolio dip to 0.4 for 3 weeks, with the index', daily(0.5), { dip: within(100, 21) }),
  ...[1 / 7, 2 / 7, 0.5, 0.9].map((chance) =>
    signal(0, `windows by Fisher's test, active on ${chance.toFixed(3)} of days`, daily(chance), {
      policy: { logins: fisher },
    }),
  ),
  ...[7, 14, 30, 60, 90, 180].map((mean) =>
    signal(2, `buys by chance, every ${mean} days`, renewal('purchase', 1, mean)),
  ),
  ...[7, 30, 90].map((mean) =>
    signal(2, `buys by chance, every ${mean} days, after five years`, renewal('purchase', 1, mean), { later: 5 }),
  ),
  ...[0, 1, 2, 3].map((later) =>
    signal(2, `buys by chance, paces as the prior has them, after ${later} years`, paces('purchase', prior), {
      later,
      purchases: { prior },
    }),
  ),
  signal(2, 'buys regularly (k = 3), every 30 days, taken for chance', renewal('purchase', 3, 30)),
  signal(2, 'buys regularly (k = 3), every 30 days, known', renewal('purchase', 3, 30), {
    purchases: { regularity: 3 },
  }),
  ...[14, 30, 60].map((mean) => signal(3, `asks by chance, every ${mean} days`, renewal('ticket', 1, mean))),
  signal(3, 'asks in clusters, every 30 days', concerns(30)),
  ...[0.2, 0.5, 0.8].map((deep) => signal(1, `sessions every other day, ${deep} deep`, sessions(0.5, deep))),
  signal(1, 'sessions weekly, 0.5 deep', sessions(1 / 7, 0.5)),
]

/** Customers who come daily for 56 days, and once a week from then on. */
export const leaving = [
  { title: 'from 0.9 of days to weekly', before: 0.9, after: 1 / 7, least: 0.97 },
  { title: 'from 5/7 of days to weekly', before: 5 / 7, after: 1 / 7, least: 0.75 },
]

/** The same by the words of the article, which keep to no budget: they are only counted. */
export const literal = [0.5, 0.63, 0.75, 0.9].map((chance) =>
  signal(0, `the article's daily to weekly, active on ${chance} of days`, daily(chance), {
    policy: { logins: article },
  }),
)
