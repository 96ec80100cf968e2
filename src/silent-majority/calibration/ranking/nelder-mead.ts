/** A point and how high the function is there. */
interface Vertex {
  readonly at: readonly number[]
  readonly value: number
}

/**
 * The lowest point of a function near a start, by the simplex method: Nelder & Mead, Computer Journal 7 (1965), with
 * its own constants. No derivative is asked for; what is not a number counts as infinitely high. A search that has become
 * hopeless is given up.
 *
 * @law the simplex finds the bottom of a bowl
 */
export const lowestPoint = (
  height: (at: readonly number[]) => number,
  start: readonly number[],
  most = 2000,
  hopeless: (best: readonly number[]) => boolean = () => false,
): readonly number[] => {
  const vertex = (at: readonly number[]): Vertex => {
    const value = height(at)
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value }
  }
  let simplex = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + 0.5 : x)))].map(vertex)
  for (let step = 0; step < most; step += 1) {
    simplex = [...simplex].sort((a, b) => a.value - b.value)
    const [best, worst, second] = [simplex[0] as Vertex, simplex.at(-1) as Vertex, simplex.at(-2) as Vertex]
    // two points may stand equally high on either side of the bottom: they must be near each other too
    const flat = worst.value - best.value <= 1e-12 * (1 + Math.abs(best.value))
    if (flat && simplex.every(({ at }) => at.every((x, i) => Math.abs(x - (best.at[i] as number)) < 1e-5)))
      return best.at
    if (step % lookEvery === lookEvery - 1 && hopeless(best.at)) return best.at
    const others = simplex.slice(0, -1)
    const middle = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] as number), 0) / others.length)
    const along = (share: number): Vertex => vertex(middle.map((x, i) => x + share * (x - (worst.at[i] as number))))
    const mirrored = along(1)
    const next =
      mirrored.value < best.value
        ? lower(along(2), mirrored)
        : mirrored.value < second.value
          ? mirrored
          : lower(along(mirrored.value < worst.value ? 0.5 : -0.5), worst)
    simplex =
      next === worst
        ? simplex.map(({ at }) => vertex(at.map((x, i) => ((best.at[i] as number) + x) / 2)))
        : [...others, next]
  }
  return (simplex[0] as Vertex).at
}

const lower = (a: Vertex, b: Vertex): Vertex => (a.value < b.value ? a : b)

const lookEvery = 50
