/** Makes text stand out; each leaves text as it is where colours are not wanted. */
export interface Colours {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  /** Words the eye should find in a text; absent where there are no colours, and signs must do it. */
  readonly mark?: (text: string) => string
}

const same = (text: string): string => text
export const noColours: Colours = { red: same, yellow: same, bold: same, dim: same }

/**
 * Whether colours are wanted: `NO_COLOR` with anything in it forbids them, then `FORCE_COLOR` asks for them unless it is
 * `0` or `false`, and else a terminal has them that is not `dumb`.
 */
export const wantsColours = (
  { NO_COLOR = '', FORCE_COLOR, TERM }: { readonly [name: string]: string | undefined },
  onTerminal: boolean,
): boolean =>
  NO_COLOR === '' && (FORCE_COLOR === undefined ? onTerminal && TERM !== 'dumb' : !/^(?:0|false)$/u.test(FORCE_COLOR))
