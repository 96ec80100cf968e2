/** A logistic regression on how often, how long ago and how long, ten-fold: each customer is scored by the other nine tenths. */
export const crossValidated = (rows) => {
  const features = rows.map(({ repeats, last, observed }) => [
    1,
    Math.log1p(repeats),
    Math.log1p(observed - last),
    Math.log1p(observed),
    repeats === 0 ? 0 : Math.log1p(last / repeats),
    repeats === 0 ? 1 : 0,
  ])
  const fold = (at) => Math.imul(at, 2654435761) >>> 28
  return rows
    .map((_, at) => at)
    .reduce(
      ({ models, scores }, at) => {
        const own = fold(at) % 10
        models[own] ??= fitted(
          features.filter((__, i) => fold(i) % 10 !== own),
          rows.filter((__, i) => fold(i) % 10 !== own),
        )
        scores.push(features[at].reduce((sum, x, i) => sum + x * models[own][i], 0))
        return { models, scores }
      },
      { models: [], scores: [] },
    ).scores
}

/** Newton's steps, with a little ridge. */
const fitted = (features, rows) => {
  const size = features[0].length
  let weights = new Array(size).fill(0)
  for (let step = 0; step < 12; step++) {
    const gradient = weights.map((w) => -1e-3 * w)
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => (i === j ? 1e-3 : 0)),
    )
    features.forEach((x, row) => {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, one, i) => sum + one * weights[i], 0)))
      const off = (rows[row].lost ? 1 : 0) - p
      for (let i = 0; i < size; i++) {
        gradient[i] += off * x[i]
        for (let j = 0; j < size; j++) hessian[i][j] += p * (1 - p) * x[i] * x[j]
      }
    })
    const move = solved(hessian, gradient)
    weights = weights.map((w, i) => w + move[i])
  }
  return weights
}

const solved = (matrix, vector) => {
  const rows = matrix.map((row, i) => [...row, vector[i]])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i][i]
    for (let j = 0; j < rows.length; j++)
      if (j !== i) {
        const factor = rows[j][i] / pivot
        for (let k = i; k <= rows.length; k++) rows[j][k] -= factor * rows[i][k]
      }
  }
  return rows.map((row, i) => row[rows.length] / row[i])
}
