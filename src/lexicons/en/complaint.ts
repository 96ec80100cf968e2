import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import { lines, phrases } from '../words.ts'
import { enPhrasing } from './phrasing.ts'

/**
 * Words of English that show a complaint: a grievance by itself, hints that need a second, and praise that weighs against
 * them.
 *
 * @example
 * complaintCuesIn(standardComplaintCues)('Nobody answers, and the refund never came').isComplaint // => true
 * complaintCuesIn(standardComplaintCues)('Quick answer and a refund the same day, great service').isComplaint
 * // => false
 * @source A3.15, A4.1
 */
export const enComplaints: Lexicon = {
  id: 'en-complaints',
  version: '1.0.0',
  source: 'A4.1',
  categories: {
    grievance: { decides: false, negatedBy: ['existence'] },
    hint: { decides: false, negatedBy: ['existence'] },
    praise: { decides: false, negatedBy: ['existence'] },
  },
  groups: [
    {
      category: 'grievance',
      tier: 'strong',
      terms: lines(`(nobody|no one|none of them) [ever] (answer~|respond~|repl~|care~|call~|came|help~|picks up)
        (no|zero|without [any]) (response|reply|answer|help|apology|refund|explanation|solution|customer service|communication)
        (not|never) [ever|even|once] (respond~|reply|replied|answered|called back|call back|work~|resolved|fixed|arrive~|arrived|deliver~|delivered|received|refund~|refunded|turn~ up|show~ up|start~)
        (still|yet to) (waiting|not|have not|has not|no|receive|be) [resolved|received|fixed|arrived|refunded]
        (do|does|did|is|are|was|were|has|have) not (work|working|functioning|charging|heating|cooling|connect|hold|turn on|switch on)
        (stop~|quit|stopped) working
        (broke|broken|faulty|defective|damaged|cracked|leaking|leaks|leaked)
        (terrible|awful|horrible|appalling|dreadful|atrocious|abysmal|shocking|disgraceful|disgusting|pathetic|useless|unacceptable|rubbish|garbage|trash|crap|shambles|worst|ridiculous|joke of a)
        (very|so|really|extremely|incredibly|absolutely|how) (poor|bad|slow|rude|disappointed|disappointing|frustrating|unhelpful|dirty|unprofessional|upset|annoyed)
        (rude|unhelpful|incompetent|arrogant|unprofessional|dismissive|hung up on) [staff|agent#|employee#|crew|service|me|us]
        (poor|bad) (service|quality|customer service|experience|communication|attitude|performance|management)
        (disappointed|disappointing|disappointment|frustrated|frustrating|fed up|let down|dissatisfied|unhappy|regret~)
        (waste of|wasted) [my] (money|time)
        (want|demand|need|asked for|requested|refuse~) [a|my|to] [full] (refund|compensation|money back)
        (never again|avoid [this|at all costs|like]|stay away|do not (buy|use|fly|book|waste|bother|recommend)|will not (fly|buy|use|be back|return|come back|be returning)|would not recommend|can not recommend)
        (wrong|missing) (order|item#|size|product|part#|food|colour|bag#|luggage)
        (waited|waiting|wait|hold|on hold|delay~|delayed) [for] [over|more than|about|nearly] {some} (hour#|hrs|days|weeks|months)
        (hours|days|weeks) (late|delayed|on hold|of waiting)
        (cancel~|cancelled|canceled) [flighted|my|our] (flight#|order|booking) [again|without|with no|last minute]
        (lost|losing|misplaced|damaged) (my|our) (bag#|luggage|parcel|order|suitcase#|package)
        (file|make|lodge) a complaint
        (overcharged|ripped off|scam|liars|cheated)
        (what a (joke|mess|disgrace|shambles)|beyond a joke)
        (fail|fails|failed) (to|again|miserably)
        zero stars`),
    },
    {
      category: 'hint',
      tier: 'strong',
      terms: phrases(
        'slow | late | delay# | delayed | poor | bad | dirty | cold | problem# | issue# | complaint | wait | waiting | expensive | unfortunately | however | difficult | annoying | noisy | uncomfortable | mistake | lack of | not good | not great | could be better | not worth | confusing | trouble | wrong | error | overpriced | why | cramped | cancelled',
      ),
    },
    {
      category: 'praise',
      tier: 'strong',
      terms: phrases(
        'great | excellent | love | loved | good | perfect | amazing | wonderful | fantastic | brilliant | friendly | helpful | best | awesome | nice | comfortable | recommend | thank you | thanks | happy | pleasant | delicious | superb | impressed | enjoyed | easy | smooth | clean | on time | efficient | attentive',
      ),
    },
  ],
  cues: {},
  negation: {
    negators: [
      {
        kind: 'existence',
        side: 'before',
        within: 9,
        words: phrases('not | no | never | nothing | without | hardly | far from | less'),
      },
    ],
    pseudo: phrases('not only | no wonder | not just | no doubt'),
    clauseBreaks: ',.!?;:\n()',
    questionEndings: [],
  },
  phrasing: enPhrasing,
}
