import { style } from '../style.ts'
import { type Content, html, type Markup } from './markup.ts'

/** What every page has. */
export interface PageParts {
  /** A language tag, `zh-CN`. */
  readonly language: string
  readonly title: string
  readonly subtitle: Content
  readonly sections: readonly Content[]
  /** How it was made. */
  readonly method: Content
}

/** A whole file (单页文件): no script and nothing from outside may run in it or load into it, even where it were there. */
export const documentOf = ({ language, title, subtitle, sections, method }: PageParts): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${sheet}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="soft">${subtitle}</p>
</header>
<main>
${sections}</main>
<footer>
${method}</footer>
</body>
</html>
`.markup

const sheet: Markup = { markup: style }

/** A part of a page under its heading; none where there is nothing in it. */
export const section = (id: string, heading: string, ...contents: readonly Content[]): Markup =>
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${contents}
</section>
`
