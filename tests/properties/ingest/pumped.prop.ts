import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Every regular expression that stands in the source, written out or put together from constants. */
const expressions = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)))
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const found: { readonly at: string; readonly made: RegExp }[] = []
    const constants = new Map<string, string>()
    const textOf = (node: ts.Node): string | undefined => {
      if (ts.isStringLiteralLike(node)) return node.text
      if (ts.isIdentifier(node)) return constants.get(node.text)
      if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template))
        return node.template.rawText
      if (!ts.isTemplateExpression(node)) return undefined
      const parts = node.templateSpans.map(({ expression, literal }) => [textOf(expression), literal.text] as const)
      return parts.some(([value]) => value === undefined)
        ? undefined
        : node.head.text + parts.map(([value, rest]) => `${value}${rest}`).join('')
    }
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { text } = node
        const end = text.lastIndexOf('/')
        const flags = text.slice(end + 1).replace(/[gy]/gu, '')
        found.push({ at: `${path} ${text}`, made: new RegExp(text.slice(1, end), flags) })
      }
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
        const text = textOf(node.initializer)
        if (text !== undefined) constants.set(node.name.text, text)
      }
      const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined
      const name = called !== undefined && ts.isIdentifier(called.expression) ? called.expression.text : ''
      if (called !== undefined && (name === 'RegExp' || name === 'pattern')) {
        const [source, flags] = (called.arguments ?? []).map(textOf)
        if (source !== undefined)
          found.push({ at: `${path} ${source}`, made: new RegExp(source, (flags ?? '').replace(/[gy]/gu, '')) })
      }
      node.forEachChild(walk)
    }
    walk(file)
    return found
  })

/** What stands again and again in texts that make a careless expression slow. */
const pumps = [
  ' ',
  '\t',
  '\n',
  '0',
  '1',
  'a',
  'A',
  '-',
  '.',
  ',',
  ':',
  '(',
  '"',
  '\\',
  '=',
  '张',
  'a ',
  'a.',
  '1,',
  '0 ',
  'aa1',
  '1-',
  ' +',
  'x=',
]
const prefixes = ['', '1']
const suffixes = ['!', '']

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** What a search costs the processor in microseconds, the mean of some: a busy machine makes it wait, but not work. */
const cost = (made: RegExp, text: string, times: number): number => {
  const from = processor()
  for (let run = 0; run < times; run++) made.test(text)
  return (processor() - from) / times
}

/**
 * Whether a text sixty-four times as long costs far more than sixty-four times as much, however often it is asked: where every
 * start is tried again it is four thousand times as much, where one pass suffices a few times sixty-four, by caches and stacks.
 */
const growsFaster = (made: RegExp, text: (length: number) => string, small = 1000): boolean => {
  const times = 64
  const [short, long] = [text(small), text(small * times)]
  return [1, 2, 3].every(() => cost(made, long, 1) > times * 16 * Math.max(1, cost(made, short, 100)))
}

describe('every regular expression of the source', () => {
  it('was found', () => {
    expect(expressions.length).toBeGreaterThan(150)
  })
  it('takes time that grows no faster than the text', () => {
    const slow = new Set<string>()
    for (const { at, made } of expressions)
      for (const prefix of prefixes)
        for (const pump of pumps)
          for (const suffix of suffixes) {
            const text = (length: number) => prefix + pump.repeat(length) + suffix
            /** Below this a pass over the text costs less than what the measure itself does. */
            if (cost(made, text(8000), 1) >= 300 && growsFaster(made, text))
              slow.add(`${at} on ${JSON.stringify(prefix + pump)}…`)
          }
    expect([...slow]).toEqual([])
  })
  it('is told from one that tries every start again', () => {
    expect(growsFaster(/a+b/u, (length) => 'a'.repeat(length), 250)).toBe(true)
    expect(growsFaster(/a+$/u, (length) => 'a'.repeat(length), 250)).toBe(false)
  })
})
