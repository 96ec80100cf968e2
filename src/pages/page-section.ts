/** The parts of a page that have a heading. */
export type PageSection =
  | 'headline'
  | 'trend'
  | 'reasons'
  | 'projects'
  | 'signals'
  | 'silent'
  | 'packs'
  | 'good'
  | 'bad'
  | 'live'
  | 'underWay'
  | 'method'
