/** A fenced block of a page. */
export interface Block {
  readonly language: string
  readonly code: string
  readonly line: number
}

/** A page taken apart. */
export interface Page {
  /** The depth of each heading in order: `[1, 2, 2, 3]`. */
  readonly headings: readonly number[]
  readonly blocks: readonly Block[]
  /** Rows of tables, and items of lists, in order, as how many cells they have. */
  readonly rows: readonly number[]
  /** Where its links lead. */
  readonly links: readonly string[]
  readonly prose: string
}

const fence = /^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm

export const pageOf = (markdown: string): Page => {
  const prose = markdown.replace(fence, (block) => block.replace(/[^\n]+/g, ''))
  const lines = prose.split('\n')
  return {
    headings: lines.flatMap((line) => /^(#+) /.exec(line)?.[1]?.length ?? []),
    blocks: [...markdown.matchAll(fence)].map(({ 1: language = '', 2: code = '', index }) => ({
      language,
      code,
      line: markdown.slice(0, index).split('\n').length,
    })),
    rows: lines.filter((line) => /^(\||- |\d+\. )/.test(line)).map((line) => line.split('|').length),
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    prose,
  }
}

/**
 * Words of running text, code aside: a Latin word or number counts as one, and so do every two Han characters
 * that stand together.
 */
export const wordsIn = ({ prose }: Page): number => {
  const text = prose.replace(/\]\([^)]*\)/g, ']')
  const chinese = text.match(/\p{Script=Han}+/gu) ?? []
  const others = text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}.'’/@_-]*/gu) ?? []
  return others.length + chinese.reduce((sum, run) => sum + Math.ceil([...run].length / 2), 0)
}

/**
 * What a command prints, and what a programme that speaks gives, is in the language of the page: commands and
 * programmes are the same but for that, and both pages' are run.
 */
const codesOf = ({ blocks }: Page): unknown =>
  blocks.map(({ language, code }, place) => {
    const before = blocks[place - 1]
    const isPrinted = language === 'text' && before?.language === 'sh' && before.code.startsWith('voc-rules ')
    return [language, isPrinted ? '' : inNoLanguage(code).replaceAll(' --locale zh-CN', '')]
  })

/** A programme without the language it speaks: where it imports a catalogue, its claims are only counted. */
const inNoLanguage = (code: string): string =>
  /'voc-rules\/locales\//u.test(code)
    ? code
        .replace(/'voc-rules\/locales\/[\w-]+'/gu, "'voc-rules/locales'")
        .replace(/^\s*\/\/(?! =>).*\n/gmu, '')
        .replace(/\/\/ =>.*/gu, '// =>')
    : code

/** How two pages that say the same in two languages differ where they must not. */
export const differences = (one: string, other: string): readonly string[] => {
  const [a, b] = [pageOf(one), pageOf(other)]
  const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
  return [
    ...(same(a.headings, b.headings) ? [] : ['headings']),
    ...(same(codesOf(a), codesOf(b)) ? [] : ['code']),
    ...(same(a.rows, b.rows) ? [] : ['tables and lists']),
    ...(a.links.length === b.links.length ? [] : ['links']),
  ]
}
