/** The colours of a page, by what they are for. */
export interface Palette {
  readonly paper: string
  readonly card: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly bar: string
  readonly link: string
  /** Behind words that decided. */
  readonly mark: string
}

/**
 * Colours by day and by night (配色): text has a contrast of 4.5 at least on paper and card, what is drawn 3 (WCAG 2.1, 1.4.3
 * and 1.4.11). No colour says good or bad: words do.
 *
 * @law text and drawings stand out from what they stand on
 */
export const palettes: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    paper: '#ffffff',
    card: '#f5f7f9',
    ink: '#1b2127',
    soft: '#545d68',
    rule: '#d5dae0',
    bar: '#5b8db8',
    link: '#0a5494',
    mark: '#ffe29a',
  },
  dark: {
    paper: '#10151a',
    card: '#1a2128',
    ink: '#e7ecf1',
    soft: '#a3aebb',
    rule: '#39434e',
    bar: '#4f86b5',
    link: '#7cbcf2',
    mark: '#6a5200',
  },
}
