export const churnExamples = `  voc-rules churn samples/year/purchases.csv --kind purchases --calibrate
  voc-rules churn orders.csv --kind purchases --calibrate --state care-state.json --limit 40
  voc-rules churn orders.csv --kind purchases --calibrate --by loss --horizon 180 --limit 0 --json
  voc-rules churn logins.ndjson --kind logins --time-zone Asia/Shanghai --as-of 2026-11-21
  voc-rules churn sessions.csv --kind sessions --features modules --sticky export,report,api
  voc-rules churn tickets.csv --kind tickets --customer account --at opened_at`
