import type { PolicyCommand } from '../text/policy.ts'

export const policyExamples: { readonly [C in PolicyCommand]: string } = {
  check: `  voc-rules policy check my-triage.json
  voc-rules policy check safety-first --json
  cat my-routing.json | voc-rules policy check -`,
  diff: `  voc-rules policy diff strict safety-first
  voc-rules policy diff triage-1.json triage-2.json --history cases.csv
  voc-rules policy diff alert-1.json alert-2.json --history counts.json --clocks red=4h,yellow=24h --json`,
  explain: `  voc-rules policy explain safety-first --facts '{"score":2,"redFlags":["safety"]}'
  voc-rules policy explain my-triage.json --facts @cases.json --locale zh-CN
  voc-rules policy explain my-triage.json --facts cases.json --json`,
}
