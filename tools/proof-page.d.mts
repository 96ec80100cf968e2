export interface Bar {
  readonly id: string
  readonly title: string
  readonly bar: string
  readonly folder: string
  readonly script: readonly string[]
  readonly note: string
}
export interface Measured {
  readonly on: string
  readonly node: string
  readonly machine: string
  readonly peers: { readonly [name: string]: string }
  readonly printed: readonly string[]
}
export function proofPage(bars: readonly Bar[], measured: { readonly [id: string]: Measured | undefined }): string
