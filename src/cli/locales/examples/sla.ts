import type { SlaCommand } from '../text/sla.ts'

export const slaExamples: { readonly [C in SlaCommand]: string } = {
  due: `  voc-rules sla due --calendar samples/calendars/office.json --start "2026-09-30 17:00" --within 4h
  voc-rules sla due --calendar samples/calendars/office.json --start 2026-09-30T17:00+08:00 --within 1d2h --pause "2026-10-08 10:00/2026-10-08 11:00"
  voc-rules sla due --calendar elapsed --start 2026-09-30T09:00:00Z --within 24h --json`,
  between: `  voc-rules sla between --calendar samples/calendars/office.json --from "2026-09-30 17:00" --to "2026-10-10 11:00"
  voc-rules sla between --calendar samples/calendars/office.json --from 2026-09-30 --to 2026-10-31 --pause 2026-10-12/2026-10-13 --json`,
  explain: `  voc-rules sla explain --calendar samples/calendars/office.json --start "2026-09-30 17:00" --within 17h
  voc-rules sla explain --calendar samples/calendars/office.json --start "2026-09-30 17:00" --within 17h --locale zh-CN`,
}
