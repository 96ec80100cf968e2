/** A place in a drawing: a tenth is finer than any eye, and never −0. */
export const round = (place: number): number => Math.round(10 * place) / 10 + 0
