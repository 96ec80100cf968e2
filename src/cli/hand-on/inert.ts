/** What a spreadsheet would take for a formula, also in its wide forms, behind any number of the signs that keep it from that. */
const couldRun = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** A text that no spreadsheet executes (防公式注入): an apostrophe stands before what would be a formula. */
export const inert = (text: string): string => (couldRun.test(text) ? `'${text}` : text)

/** The way back from {@link inert}. */
export const active = (text: string): string =>
  text.startsWith("'") && couldRun.test(text.slice(1)) ? text.slice(1) : text
