/** What stands beside the bar while a long file is read. */
export interface ProgressWords {
  readonly reading: string
}
