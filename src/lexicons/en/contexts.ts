import type { CueSet } from '../../text/lexicon/lexicon.ts'
import { lines } from '../words.ts'

/** Lists of words that groups ask for. */
export const cues: { readonly [name: string]: CueSet } = {
  /** Whose state it is, if not this purchase that brought it about. */
  scenery: {
    words:
      lines(`(wife|husband|mother|father|mum|mom|dad|son|daughter|partner|friend|child|baby|he|she) (had been|has been|was already|was previously|was recently|who was|who is) [already|previously|recently|very] (ill|sick|unwell|injured|in a wheelchair|disabled|recovering|pregnant)
      (another|other|different|previous|last|rival) (airline|company|hotel|carrier|restaurant|brand|product#|store)
      (before|prior to) (our|my|the) (flight|trip|holiday|stay|visit|departure|arrival|travel|journey)
      (doctor's|medical|sick) (note|certificate|letter|insurance)
      travel insurance
      (cancel~|postpone~|rebook~|reschedule~|change~) [{poss}|the] (flight#|trip|booking|ticket#|holiday|reservation|stay)
      (days|weeks|months|week|month|hours) (before|prior|ago|earlier)
      (while|whilst|when) (travelling|skiing|away|hiking|in|on holiday|on vacation)
      (due to|because of) (covid|illness|injury|an injury|my injury|a broken|surgery)
      (covid|coronavirus|pandemic)
      (fellow|another|other|elderly|one|a|sick|ill) [{body}|biz|sick|ill|young|old] passenger#
      passenger# (who|had|was|were|became|collapsed)
      (surgery|operation|physio|pre existing|recovering from)
      (a lovely|very kind|so kind|looked after me when|took care of {me}|cared for me|helped {me} when)`),
  },
  /** Where a place is, rather than what is sold there. */
  neighbourhood: {
    words: lines(
      `(area|location|located|neighborhood|neighbourhood|street#|district|part of town|surroundings|side of town|walk~ (back|home|around|alone|there)|at night|surrounding|outside the hotel|to walk|pandemic|covid|virus|to travel|travel)`,
    ),
  },
}
