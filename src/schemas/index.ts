export { severityTableSchema } from './alert.ts'
export { businessCalendarSchema } from './calendar.ts'
export { caseEventSchema, caseEventSchemaFor } from './case.ts'
export { caseCommandSchema, caseCommandSchemaFor } from './case-command.ts'
export { authorityPolicySchema, casePolicySchema, reviewPolicySchema } from './casework.ts'
export { churnPolicySchema } from './churn.ts'
export { type CloudEvent, cloudEventSchema } from './cloud-event.ts'
export { type CustomerInput, type CustomerWords, customerSchema, customerSchemaFor, moneySchema } from './customer.ts'
export { type ErrorMap, errorsIn } from './errors-in.ts'
export { type FeedbackInput, feedbackSchema } from './feedback.ts'
export { feedbackFactSchema } from './feedback-fact.ts'
export { identityRecordSchema } from './identity-record.ts'
export { instantSchema } from './instant.ts'
export { type JsonSchemaName, jsonSchemaOf } from './json-schema.ts'
export { type LexiconInput, lexiconExtensionSchema, lexiconSchema, lexiconsSchema } from './lexicon.ts'
export { type ProgrammeInput, programmeSchema, slaPolicySchema } from './programme.ts'
export {
  carePolicySchema,
  representationPolicySchema,
  silencePolicySchema,
  surveyPolicySchema,
} from './silence.ts'
export { routingTableSchema, triageTableSchema } from './table.ts'
export {
  type TopicTaxonomyInput,
  type TopicVocabularyInput,
  taxonomyExtensionSchema,
  taxonomySchema,
} from './taxonomy.ts'
export { vocabularySchema } from './vocabulary.ts'
export { type WordsInput, wordsPolicySchema } from './words.ts'
