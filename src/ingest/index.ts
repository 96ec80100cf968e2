export type { RatingGiven } from '../feedback/about.ts'
export type { Adapter, SourcedFact } from './adapter.ts'
export { type Answer, answerTo } from './answer.ts'
export { type CsvMapping, csvRow } from './csv-row.ts'
export { type DateOrder, type DateRead, dateOrders } from './dates/date-read.ts'
export { exportTime } from './dates/export-time.ts'
export { type DateReading, readDate } from './dates/read-date.ts'
export { unixSeconds } from './dates/unix-seconds.ts'
export { type AnswerFound, factOf, noFeedback, type ResponseFound, rejected } from './fact.ts'
export { count, idText } from './fields.ts'
export { factsIn, type Intake, ingestAll } from './intake.ts'
export { type MappedSource, mapped } from './mapped/mapped.ts'
export type { CellPlace } from './mapped/place.ts'
export { responsesIn } from './mapped/responses-in.ts'
export { askNicely } from './mapped/vendors/ask-nicely.ts'
export { chatwoot } from './mapped/vendors/chatwoot.ts'
export { helpScout } from './mapped/vendors/help-scout.ts'
export { medallia } from './mapped/vendors/medallia.ts'
export { postHog } from './mapped/vendors/post-hog.ts'
export { survicate } from './mapped/vendors/survicate.ts'
export { wenjuanxing } from './mapped/vendors/wenjuanxing.ts'
export type {
  ExcludeRule,
  Labels,
  Question,
  RatingQuestion,
  ScoreQuestion,
  SourceMapping,
  SurveyMapping,
} from './mapping.ts'
export { read } from './read.ts'
export { type FieldFound, fieldOf } from './row/field-of.ts'
export { type AskedRow, readRow } from './row/read-row.ts'
export { type RowField, rowFields, type ValueIn } from './row/row-field.ts'
export {
  type Addresses,
  type RowExclusion,
  type RowRead,
  type RowReading,
  type RowSaid,
  rowExclusions,
} from './row/row-read.ts'
export type { RowColumns, RowMapping } from './row-reader.ts'
export { textAt, valueAt } from './value-at.ts'
export { type CloudEventMapping, cloudEvent } from './vendors/cloud-event.ts'
export { type DelightedMapping, delighted } from './vendors/delighted.ts'
export { type FormbricksMapping, formbricks } from './vendors/formbricks.ts'
export { type IntercomMapping, intercom } from './vendors/intercom.ts'
export { type QualtricsMapping, qualtricsRow } from './vendors/qualtrics-row.ts'
export { type SurveyMonkeyMapping, surveyMonkeyResponse } from './vendors/survey-monkey-response.ts'
export { surveyMonkeyWebhook } from './vendors/survey-monkey-webhook.ts'
export { type TypeformMapping, typeform } from './vendors/typeform.ts'
export { weComCallback } from './vendors/wecom-callback.ts'
export { type WeComMapping, weComMessage } from './vendors/wecom-message.ts'
export { type TransferSeen, weComTransfer } from './vendors/wecom-transfer.ts'
export { type ZendeskRatingMapping, zendeskRating } from './vendors/zendesk-rating.ts'
export { type ZendeskSurveyMapping, zendeskSurvey } from './vendors/zendesk-survey.ts'
