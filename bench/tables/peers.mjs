import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import nodeRulesPackage from 'node-rules'
import { load } from '../load.mjs'
import * as hand from './hand.mjs'
import { threes } from './inputs.mjs'
import { best } from './measure.mjs'

/** The three-column policy in the language of each peer, the most urgent row first; answers are compared first. */
const table = await load(new URL('./policies.ts', import.meta.url))
const { decide } = table.compile(table.three)

const logic = new LogicEngine()
const red = { '>': [{ length: { var: 'redFlags' } }, 0] }
const logicRule = {
  if: [
    { and: [{ '<=': [{ var: 'score' }, 3] }, { '>=': [{ var: 'ltv' }, 10000] }, red] },
    'P0',
    { and: [{ '<=': [{ var: 'score' }, 6] }, { '>=': [{ var: 'ltv' }, 10000] }] },
    'P1',
    { '<=': [{ var: 'score' }, 3] },
    'P1',
    { '<=': [{ var: 'score' }, 6] },
    'P2',
    'none',
  ],
}
const built = logic.build(logicRule)

const jsonRules = new Engine()
jsonRules.addOperator('isNotEmpty', (list, wanted) => list.length > 0 === wanted)
const score = (operator, value) => ({ fact: 'score', operator, value })
const ltv = (operator) => ({ fact: 'ltv', operator, value: 10000 })
const high = ltv('greaterThanInclusive')
;[
  ['P0', [score('lessThanInclusive', 3), high, { fact: 'redFlags', operator: 'isNotEmpty', value: true }]],
  ['P1', [score('lessThanInclusive', 6), high]],
  ['P1', [score('lessThanInclusive', 3), ltv('lessThan')]],
  ['P2', [score('lessThanInclusive', 6), score('greaterThanInclusive', 4), ltv('lessThan')]],
  ['none', [score('greaterThanInclusive', 7)]],
].forEach(([type, all], index) => {
  jsonRules.addRule({ conditions: { all }, event: { type }, priority: 10 - index })
})
const byJsonRules = async (facts) => (await jsonRules.run(facts)).events[0].type

const cell = (id, value) => ({ [id]: value })
const zen = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'table',
      name: 'table',
      type: 'decisionTableNode',
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: [
          { id: 's', name: 'score', field: 'score' },
          { id: 'l', name: 'ltv', field: 'ltv' },
          { id: 'f', name: 'flags', field: 'len(redFlags)' },
        ],
        outputs: [{ id: 'o', name: 'output', field: 'output' }],
        rules: [
          {
            _id: '1',
            ...cell('s', '<= 3'),
            ...cell('l', '>= 10000'),
            ...cell('f', '> 0'),
            ...cell('o', '"P0"'),
          },
          {
            _id: '2',
            ...cell('s', '<= 6'),
            ...cell('l', '>= 10000'),
            ...cell('f', ''),
            ...cell('o', '"P1"'),
          },
          { _id: '3', ...cell('s', '<= 3'), ...cell('l', ''), ...cell('f', ''), ...cell('o', '"P1"') },
          { _id: '4', ...cell('s', '<= 6'), ...cell('l', ''), ...cell('f', ''), ...cell('o', '"P2"') },
          { _id: '5', ...cell('s', ''), ...cell('l', ''), ...cell('f', ''), ...cell('o', '"none"') },
        ],
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
})
const byZen = async (facts) => (await zen.evaluate(facts)).result.output

const nodeRules = new nodeRulesPackage.RuleEngine(
  [
    ['P0', (f) => f.score <= 3 && f.ltv >= 10000 && f.redFlags.length > 0],
    ['P1', (f) => f.score <= 6 && f.ltv >= 10000],
    ['P1', (f) => f.score <= 3],
    ['P2', (f) => f.score <= 6],
    ['none', () => true],
  ].map(([output, holds], index) => ({
    priority: 10 - index,
    condition: (R, f) => R.when(holds(f)),
    consequence: (R, f) => {
      f.result = output
      R.stop()
    },
  })),
)
const byNodeRules = (facts) => new Promise((done) => nodeRules.execute(facts, ({ result }) => done(result)))

/** Operations per second of CPU time of work that returns promises, one after the other; the best of five rounds. */
const bestAsync = async (work, inputs) => {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round <= 5; round += 1) {
    const before = process.cpuUsage()
    for (const facts of inputs) await work(facts)
    const { user, system } = process.cpuUsage(before)
    if (round > 0) fastest = Math.min(fastest, user + system)
  }
  return (inputs.length * 1e6) / fastest
}

const few = threes.slice(0, 2000)
for (const [name, work] of [
  ['json-logic-engine', async (facts) => built(facts)],
  ['json-rules-engine', byJsonRules],
  ['zen-engine', byZen],
  ['node-rules', byNodeRules],
])
  for (const facts of few) {
    const theirs = await work(facts)
    if (theirs !== hand.three(facts)) throw new Error(`${name} says ${theirs} to ${JSON.stringify(facts)}`)
  }

const ours = best((facts) => decide(facts).output, threes, { repeat: 10 }).perSecond
const results = [
  ['hand-written if/else, bare string', best(hand.three, threes, { repeat: 10 }).perSecond],
  ['json-logic-engine, built', best(built, threes).perSecond],
  ['node-rules', await bestAsync(byNodeRules, few)],
  ['json-rules-engine', await bestAsync(byJsonRules, few), 500],
  ['zen-engine', await bestAsync(byZen, few), 500],
]
console.log(`decision tables, explained: ${Math.round(ours).toLocaleString('en')} decisions a second of CPU`)
for (const [name, perSecond, bar] of results) {
  const times = ours / perSecond
  const verdict = bar === undefined ? '' : ` (bar ${bar}) ${times >= bar ? 'met' : 'MISSED'}`
  console.log(
    `${name}: ${Math.round(perSecond).toLocaleString('en')}, ours is ${times.toFixed(times < 10 ? 2 : 0)}×${verdict}`,
  )
}
