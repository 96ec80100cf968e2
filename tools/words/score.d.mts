/** What a reader found in a text, and what a tagger said of it. */
export interface ReadText {
  readonly label: { readonly topics: readonly string[]; readonly also: readonly string[] }
  readonly said: readonly string[]
}
/** Topics said, of them clear, of them clear or touched; topics that are clear, of them said. */
export interface TopicScore {
  readonly said: number
  readonly right: number
  readonly granted: number
  readonly clear: number
  readonly clearSaid: number
}
export declare const scoreOf: (read: readonly ReadText[], only?: string) => TopicScore
