export interface PublicName {
  readonly entry: string
  readonly name: string
  readonly isType: boolean
  readonly at: string
  readonly signature: string
  readonly meaning: string
  readonly examples: number
}
export function publicNames(): readonly PublicName[]
