/** A share as a bar of so many columns: full blocks, the last one in eighths. */
export const barOf = (share: number, width: number): string => {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8)
  const [whole, part] = [Math.floor(eighths / 8), eighths % 8]
  return `${'█'.repeat(whole)}${part === 0 ? '' : (' ▏▎▍▌▋▊▉'[part] ?? '')}`.padEnd(width, ' ')
}
