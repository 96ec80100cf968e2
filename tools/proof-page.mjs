/**
 * The page of proof: each bar, and what its bench printed last.
 *
 * @param {readonly { id: string, title: string, bar: string, folder: string, script: readonly string[], note: string }[]} bars
 * @param {Readonly<Record<string, { on: string, node: string, machine: string, peers: Readonly<Record<string, string>>, printed: readonly string[] }>>} measured
 */
export const proofPage = (bars, measured) =>
  [
    '# Proof',
    'Written by `npm run proof`. Each bar stands above what its bench printed, unedited: what is missed is missed. Times are CPU time, best of several rounds, beside a peer or a kernel in the same process; on a busy machine ratios hold where seconds do not. What tests hold without a clock — laws, oracles, bytes, layers, purity — is not repeated here.',
    ...bars.map((bar) => section(bar, measured[bar.id])),
  ]
    .join('\n\n')
    .concat('\n')

const section = ({ id, title, bar, folder, note }, found) =>
  [
    `## ${title}`,
    `Bar: ${bar}`,
    ...(note === '' ? [] : [note]),
    ...(found === undefined
      ? [`Not measured by this command yet: \`npm run proof -- ${id}\`, in [${folder}](../${folder}).`]
      : [
          `Measured ${found.on} on Node ${found.node}, ${found.machine}${peersIn(found.peers)}, by [${folder}](../${folder}):`,
          ['```text', ...found.printed, '```'].join('\n'),
        ]),
  ].join('\n\n')

const peersIn = (peers) => {
  const named = Object.entries(peers).map(([name, version]) => `${name} ${version}`)
  return named.length === 0 ? '' : `, beside ${named.join(', ')}`
}
