/**
 * The reference as one page: entry by entry every public name, its signature and the first sentence of its meaning.
 * A name of the main entry that another entry has too stands there only.
 *
 * @param {ReturnType<typeof import('./public-api.mjs').publicNames>} names
 */
export const reportOf = (names) => {
  const entries = [...new Set(names.map(({ entry }) => entry))]
  const elsewhere = new Map(names.filter(({ entry }) => entry !== '.').map((one) => [idOf(one), one.entry]))
  const sections = entries.map((entry) => {
    const all = names.filter((one) => one.entry === entry)
    const own = entry === '.' ? all.filter((one) => !elsewhere.has(idOf(one))) : all
    const shared = all.filter((one) => !own.includes(one))
    return [
      `## \`voc-rules${entry.slice(1)}\``,
      ...(shared.length === 0 ? [] : [sharedText(shared, elsewhere)]),
      ['```ts', ...own.map(entryText), '```'].join('\n'),
    ].join('\n\n')
  })
  return [
    '# Public names',
    'Written by `npm run api` from the sources; a test holds it to them. What each name means in full, with examples, stands in its docstring and in your editor.',
    ...sections,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

const idOf = ({ name, at }) => `${name} ${at}`

const sharedText = (shared, elsewhere) => {
  const homes = [...new Set(shared.map((one) => elsewhere.get(idOf(one))))]
  const lines = homes.map((home) => {
    const names = shared.filter((one) => elsewhere.get(idOf(one)) === home).map(({ name }) => `\`${name}\``)
    return `- also in \`voc-rules${home.slice(1)}\`: ${names.join(', ')}`
  })
  return lines.join('\n')
}

const entryText = ({ meaning, signature }) => {
  const [first = ''] = meaning.replace(/\s+/gu, ' ').split(/(?<=[.:]) /u)
  return [...(first === '' ? [] : [`// ${first}`]), signature, ''].join('\n')
}
