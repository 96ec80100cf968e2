export { caseEventSchema, caseEventSchemaFor } from './case.ts'
export { caseCommandSchema, caseCommandSchemaFor } from './case-command.ts'
export { churnPolicySchema } from './churn.ts'
export { type CloudEvent, cloudEventSchema } from './cloud-event.ts'
export { type CustomerInput, type CustomerWords, customerSchema, customerSchemaFor, moneySchema } from './customer.ts'
export { type FeedbackInput, feedbackSchema } from './feedback.ts'
export { feedbackFactSchema } from './feedback-fact.ts'
export { identityRecordSchema } from './identity-record.ts'
export { type JsonSchemaName, jsonSchemaOf } from './json-schema.ts'
export { type ErrorMap, errorsIn } from './kit/errors-in.ts'
export { instantSchema } from './kit/instant.ts'
export { severityTableSchema } from './programme/alert.ts'
export { businessCalendarSchema } from './programme/calendar.ts'
export { authorityPolicySchema, casePolicySchema, reviewPolicySchema } from './programme/casework.ts'
export { type LexiconInput, lexiconExtensionSchema, lexiconSchema, lexiconsSchema } from './programme/lexicon.ts'
export { type ProgrammeInput, programmeSchema, slaPolicySchema } from './programme/programme.ts'
export { routingTableSchema, triageTableSchema } from './programme/table.ts'
export {
  type TopicTaxonomyInput,
  type TopicVocabularyInput,
  taxonomyExtensionSchema,
  taxonomySchema,
} from './programme/taxonomy.ts'
export { vocabularySchema } from './programme/vocabulary.ts'
export { type WordsInput, wordsPolicySchema } from './programme/words.ts'
export { projectCommandSchema } from './project-command.ts'
export {
  carePolicySchema,
  representationPolicySchema,
  silencePolicySchema,
  surveyPolicySchema,
} from './silence.ts'
