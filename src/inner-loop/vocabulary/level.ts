/**
 * How high an alert goes (预警级别), the highest first: law or safety, the crisis team, the director, the outlet's
 * region; or nobody is told.
 *
 * @example
 * standardAlert.tell[alertLevels[0]].notices.map(({ to }) => to) // => ['legal', 'crisisPr', 'topManagement']
 * alertLevels.filter((level) => level === 'none' || standardAlert.tell[level] === undefined) // => ['none']
 */
export const alertLevels = ['lawOrSafety', 'crisis', 'director', 'region', 'none'] as const
/** How high an alert goes (预警等级), the gravest first. */
export type AlertLevel = (typeof alertLevels)[number]
