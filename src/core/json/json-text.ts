/** As wide as people read without turning their heads. */
const widest = 120

/**
 * JSON text as people keep it in a repository (便于阅读的 JSON): what fits on a line stands on one, everything else one member a
 * line, indented by two.
 *
 * @example
 * jsonText({ a: [1, 2], b: {} }) // => '{ "a": [1, 2], "b": {} }'
 * @law it is the JSON of the value
 */
export const jsonText = (value: unknown): string => text(value, 0, 0)

const text = (value: unknown, depth: number, before: number): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const line = inLine(value)
  if (depth * 2 + before + line.length < widest && !line.includes('\n')) return line
  const inner = '  '.repeat(depth + 1)
  const lines = Array.isArray(value)
    ? value.map((one) => `${inner}${text(one, depth + 1, 0)}`)
    : Object.entries(value).map(([key, member]) => {
        const name = `${JSON.stringify(key)}: `
        return `${inner}${name}${text(member, depth + 1, name.length)}`
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${close}`
}

const inLine = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
