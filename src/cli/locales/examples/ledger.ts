/** An event as a line of a ledger, for the helps. */
export const eventExample =
  '{"_tag":"CaseOpened","feedbackId":"f-1","customerId":"c-1","priority":"P1","reason":"triaged","policy":"standard-programme@1.0.0","receivedAt":1781480940000,"due":1781495340000,"id":"case:f-1-0/0","version":1,"at":1781481000000,"by":"voc","command":"case:f-1-0","caseId":"case:f-1"}'
