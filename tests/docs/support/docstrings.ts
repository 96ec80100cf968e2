/** One docstring, without its stars, and what its tags say. */
export interface Docstring {
  readonly line: number
  readonly examples: readonly string[]
  readonly laws: readonly string[]
  readonly sources: readonly string[]
}

/** The docstrings of a source file that carry a tag. */
export const docstringsIn = (source: string): readonly Docstring[] =>
  [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(({ 1: body = '', index }) => {
    const tags = tagsIn(body)
    const named = (name: string): readonly string[] => tags.filter((tag) => tag.name === name).map((tag) => tag.text)
    return tags.length === 0
      ? []
      : [
          {
            line: source.slice(0, index).split('\n').length,
            examples: named('example'),
            laws: named('law').map(oneLine),
            sources: named('source').map(oneLine),
          },
        ]
  })

const tagsIn = (body: string): readonly { readonly name: string; readonly text: string }[] =>
  body
    .replace(/^[ \t]*\*(?: |$)/gm, '')
    .split(/^@(?=[a-z]+\b)/m)
    .slice(1)
    .map((part) => {
      const name = /^[a-z]+/.exec(part)?.[0] ?? ''
      return { name, text: part.slice(name.length).trim() }
    })

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
