/**
 * Counts what a tagger said of texts against what a reader found: `said` topics, of them `right` (clear) and `granted`
 * (clear or touched); `clear` topics, of them `clearSaid`. Precision grants what a careful reader might have said; clear
 * recall leaves it aside. One topic alone where it is named.
 */
export const scoreOf = (read, only) => {
  const score = { said: 0, right: 0, granted: 0, clear: 0, clearSaid: 0 }
  const counts = (topic) => only === undefined || topic === only
  for (const { label, said } of read) {
    for (const topic of said.filter(counts)) {
      const isClear = label.topics.includes(topic)
      score.said++
      if (isClear) score.right++
      if (isClear || label.also.includes(topic)) score.granted++
    }
    for (const topic of label.topics.filter(counts)) {
      score.clear++
      if (said.includes(topic)) score.clearSaid++
    }
  }
  return score
}
