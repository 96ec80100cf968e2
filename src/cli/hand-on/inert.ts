/** What a spreadsheet would take for a formula, also in its wide forms, behind any number of the signs that keep it from that. */
const couldRun = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** Names that every object has: writers of workbooks look texts up by name and take these for some they have met. */
const isEverywhere = (text: string): boolean => text.replace(/^'+/u, '') in {}

const needsSign = (text: string): boolean => couldRun.test(text) || isEverywhere(text)

/** A text that no spreadsheet executes (防公式注入), nor any writer mistakes: an apostrophe stands before what would be one. */
export const inert = (text: string): string => (needsSign(text) ? `'${text}` : text)

/** The way back from {@link inert}. */
export const active = (text: string): string =>
  text.startsWith("'") && needsSign(text.slice(1)) ? text.slice(1) : text
