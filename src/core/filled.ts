/** A record while it is filled key by key: where much is decided, conditional spreads cost more than the decisions. */
export type Filled<A> = { -readonly [K in keyof A]: A[K] }
