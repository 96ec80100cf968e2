/** What writers put into a word to get it past a filter (规避写法), and what is seen through: 起*诉, 漏⚡电, sсam. */
export interface Masks {
  /** Characters that are dropped when at most three of them stand between two Han characters. */
  readonly separators: string
  /** Emoji and other pictures are dropped in the same place. */
  readonly pictures?: true
  /** Cyrillic and Greek letters inside a Latin word are read as the Latin letters they look like. */
  readonly lookAlikes?: true
}

const latin = 'аaеeоoрpсcуyхxіiѕsјjһhԁdӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJοoαaρpνvιiΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΥYΖZ'

/** Letters and the Latin ones they look like, in turn. */
export const lookAlike: ReadonlyMap<string, string> = new Map(
  Array.from({ length: latin.length / 2 }, (_, at) => [latin.charAt(2 * at), latin.charAt(2 * at + 1)]),
)
