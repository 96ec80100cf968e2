/** How grave a sign of leaving is (预警级别), the mildest first. */
export const alarmLevels = ['watch', 'alert', 'critical'] as const
export type AlarmLevel = (typeof alarmLevels)[number]
