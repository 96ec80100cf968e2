export { parseFeedback } from '../../src/feedback/feedback.ts'
export { readingOf } from '../../src/feedback/reading.ts'
export { standardProgramme } from '../../src/policies/programme.ts'
export { assess } from '../../src/programme/assess/assess.ts'
