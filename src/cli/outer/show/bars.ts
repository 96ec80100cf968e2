const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** A share as a bar, to an eighth of a sign; what is not nothing is at least a sliver. */
export const barOf = (share: number, width: number): string => {
  const parts = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, Math.max(0, share)) * width * 8))
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '')
}
