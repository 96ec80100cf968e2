/** A longer record, in bytes, is no row of feedback; in CSV it is a quotation mark that is never closed. */
export const longestRecord: number = 1 << 20
