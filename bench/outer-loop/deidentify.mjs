/** How fast texts are masked, on one core: CPU time, best of five beside a kernel, and how it grows. */
import { costOf, kernel } from '../cost.mjs'
import { load } from '../load.mjs'

const { deidentify, standardDeidentification } = await load(new URL('./deidentify.ts', import.meta.url))
const mask = deidentify(standardDeidentification)
const plain = '送了两个小时才到，汤都洒了，打电话客服也不接，味道还可以，就是分量太少，以后不会再点了。'
const kinds = {
  'reviews without anything personal': plain,
  'one sentence in forty personal': `${plain.repeat(39)}我叫李娜，电话13800138000，住在张江路88号5号楼302室。`,
  'English reviews': 'The manager promised a call back within 24 hours and nobody called, very disappointed. ',
  'digits one by one': '1 3 8 0 ',
  'houses without end': '路1号',
  'names without end': '王先生',
  'at signs': 'a@',
}
console.log(`kernel ${kernel().toFixed(2)} µs a round\n`)
for (const [what, part] of Object.entries(kinds)) {
  // ten of the short ones in a row: a call longer than a slice of a busy machine's time is interrupted, a short one is not
  const [small, large] = [100_000, 1_000_000].map((length) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length)
    const calls = 1_000_000 / length
    return costOf(calls, () => {
      for (let call = 0; call < calls; call++) mask({ texts: [text] })
    })
  })
  console.log(
    `${what.padEnd(36)}${(1e6 / large).toFixed(2).padStart(7)} M char/s${(large / small).toFixed(1).padStart(7)} times the cost for ten times the text`,
  )
}
