/** What a spreadsheet would take for a formula, also in its wide forms, behind any number of the signs that keep it from that. */
const couldRun = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** A text that no spreadsheet executes (防公式注入): an apostrophe stands before what would be a formula. */
export const inert = (text: string): string => (couldRun.test(text) ? `'${text}` : text)

/** The way back from {@link inert}. */
export const active = (text: string): string =>
  text.startsWith("'") && couldRun.test(text.slice(1)) ? text.slice(1) : text

/** Names that every object has: the writer of workbooks takes such a text for one it has met. */
const isEverywhere = (text: string): boolean => text.replace(/^'+/u, '') in {}

/** A text of a workbook: an apostrophe stands before what its writer would mistake. */
export const unmistaken = (text: string): string => (isEverywhere(text) ? `'${text}` : text)

/** The way back from {@link unmistaken}. */
export const asMeant = (text: string): string =>
  text.startsWith("'") && isEverywhere(text.slice(1)) ? text.slice(1) : text
