export { activityEvents, type HistoryShape } from './arbitraries/activity-events.ts'
export {
  customers,
  customersOf,
  feedbacks,
  feedbacksOf,
  instants,
  money,
  scoreOn,
  someWords,
} from './arbitraries/arbitraries.ts'
export { bentJson } from './arbitraries/bent-json.ts'
export { durations, momentsOf } from './arbitraries/calendar-moments.ts'
export { businessCalendars } from './arbitraries/calendars.ts'
export { caseIntents } from './arbitraries/case/case-intents.ts'
export { caseWork } from './arbitraries/case/case-work.ts'
export { clockEventsAfter } from './arbitraries/clock-events.ts'
export { factsOf } from './arbitraries/facts.ts'
export { feedbackFacts } from './arbitraries/feedback-facts.ts'
export { histories } from './arbitraries/histories.ts'
export { identityRecords } from './arbitraries/identity-records.ts'
export { commentsOf, type LexiconEntry, lexiconEntries } from './arbitraries/lexicon-entries.ts'
export { pausesAfter } from './arbitraries/pauses-after.ts'
export { personalDocuments } from './arbitraries/personal-documents.ts'
export { projectWork } from './arbitraries/project/project-commands.ts'
export { projectIntents } from './arbitraries/project/project-intents.ts'
export { careFacts, contactsMade, surveyFacts } from './arbitraries/silence-facts.ts'
export { adapterLaws } from './laws/adapter-laws.ts'
export { alertLaws, severityLaws } from './laws/alert-laws.ts'
export { calendarLaws } from './laws/calendar-laws.ts'
export { careLaws } from './laws/care-laws.ts'
export { clockLaws } from './laws/clock-laws.ts'
export { isTrue } from './laws/is-true.ts'
export { type Law, law } from './laws/law.ts'
export { churnListLaws } from './laws/list-laws.ts'
export { machineLaws } from './laws/machine-laws.ts'
export { pageLaws } from './laws/outer-loop/page-laws.ts'
export { projectLaws } from './laws/outer-loop/project-laws.ts'
export { assessmentFacts, assessmentFactsOf, programmeLaws } from './laws/programme-laws.ts'
export { surveyLaws } from './laws/survey-laws.ts'
export { tableLaws } from './laws/table-laws.ts'
export { triageLaws } from './laws/triage-laws.ts'
export { deidentifyLaws } from './laws/words/deidentify-laws.ts'
export { lexiconLaws } from './laws/words/lexicon-laws.ts'
export { topicComments, topicLaws } from './laws/words/topic-laws.ts'
export { given, type Story } from './ledger/given.ts'
