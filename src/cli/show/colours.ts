/** Makes text stand out; each leaves text as it is where colours are not wanted. */
export interface Colours {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

const same = (text: string): string => text
export const noColours: Colours = { red: same, yellow: same, bold: same, dim: same }
