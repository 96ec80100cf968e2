import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** The part of vitest that the tests of rules use, collected in this process. */
const named = []
let collected = []
let room = { before: [], after: [], beforeAll: [], afterAll: [], rows: undefined }

const each = (declare) => (table) => (title, body, options) => {
  for (const row of table) declare(title, () => body(...(Array.isArray(row) ? row : [row])), options)
}
const it = (title, body) => {
  collected.push({ title: [...named, title].join(' › '), body, room })
}
it.each = each(it)
it.skip = () => undefined
it.runIf = (wanted) => (wanted ? it : it.skip)
const describe = (title, body) => {
  const outer = room
  room = { ...outer, before: [...outer.before], after: [...outer.after], beforeAll: [...outer.beforeAll] }
  named.push(title)
  body()
  named.pop()
  room = outer
}
describe.each = each(describe)

export const vitest = {
  describe,
  it,
  test: it,
  expect: chai.expect,
  beforeEach: (body) => room.before.push(body),
  afterEach: (body) => room.after.push(body),
  beforeAll: (body) => room.beforeAll.push({ body }),
  afterAll: () => undefined,
}

/** The tests that `load` declares, in their order. */
export const collect = (load) => {
  collected = []
  room = { before: [], after: [], beforeAll: [] }
  named.length = 0
  load()
  return collected
}

/** Runs one test; throws as it does. */
export const run = async ({ body, room: { before, after, beforeAll } }) => {
  for (const once of beforeAll) {
    if (once.done) continue
    once.done = true
    await once.body()
  }
  for (const each of before) await each()
  try {
    const ran = body()
    if (ran instanceof Promise) await ran
  } finally {
    for (const each of after) await each()
  }
}
