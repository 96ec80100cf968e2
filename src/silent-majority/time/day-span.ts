/** Whole days, the last not included. */
export interface DaySpan {
  readonly from: number
  readonly until: number
}

/** The same days, in order and without overlap. */
export const joined = (spans: readonly DaySpan[]): readonly DaySpan[] => {
  const done: { from: number; until: number }[] = []
  for (const { from, until } of spans.filter((one) => one.until > one.from).sort((a, b) => a.from - b.from)) {
    const last = done.at(-1)
    if (last === undefined || from > last.until) done.push({ from, until })
    else last.until = Math.max(last.until, until)
  }
  return done
}
