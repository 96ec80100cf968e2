/** Text that is HTML already; only `html` makes it. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a page: text, which is escaped, and markup, which is not. */
export type Content = string | number | Markup | readonly Content[] | undefined | false

/**
 * Markup from a template (网页片段): the template's own text stays, everything put into it is escaped. Values of attributes
 * stand between quotation marks; nothing is put anywhere else in a tag.
 *
 * @example
 * html`<b title="${'"'}">${'<script>'}</b>`.markup // => '<b title="&quot;">&lt;script&gt;</b>'
 * @law no text breaks out of its place in a page
 */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: strings.reduce((all, text, at) => `${all}${textOf(contents[at - 1])}${text}`),
})

const textOf = (content: Content): string =>
  content === undefined || content === false
    ? ''
    : typeof content === 'object'
      ? 'markup' in content
        ? content.markup
        : content.map(textOf).join('')
      : escaped(String(content))

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls have no place in HTML, and marks of direction would turn round the text behind them. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? '')
