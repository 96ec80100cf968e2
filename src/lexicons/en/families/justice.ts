import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { lines } from '../../words.ts'

/** More steps at law (法律手段): courts, judges, police and authorities in the frames customers use. */
export const justice: readonly TermGroup[] = [
  {
    category: 'legal',
    tier: 'strong',
    terms:
      lines(`(file~|filing|take~|taking|bring~|bringing|refer~|submit~|raise~) [this|it|that|them|you|the case|the matter|my case|a case|a claim|a complaint|suit] [up] (to|in|with|before) [the|a|small claims|civil|county|high|consumer|federal|district] (court#|judge|tribunal|magistrate)
      (what|let|see what|hear what|let us see what|wait until) [the|a] (judge|court|ombudsman|tribunal|lawyer#|police|jury) (says|say|thinks|decides|think|has to say|rules|hear~)
      {authority} (will|is going to|should|shall) [also|be|now] (hear|hear~|know|get|receive|notified|informed|want|learn|know about)
      (i|we) (am|are|will be|have|had) [now] (suing|sued|consult~|consulted|instruct~|instructed|retain~|retained|seeking legal|taking legal|pursuing legal|seek legal)
      (intend~|plan~|about|prepared|ready|going|considering|threaten~|want) [to|of] (sue|suing|litigate|prosecute|press charges|go to court|take legal|start legal|seek legal)
      (legal|court|criminal|regulatory|enforcement) (action#|proceedings|steps|remedies|recourse|case|notice|team|battle|consequences|claim#|fees|advice|threat#) (will|be|is|are|has|against|to|have|if|for|and|from|in|started|begun|may)
      (in|a|clear|blatant|serious|direct|total) (breach|violation|contravention) of [the|my|our|your|all|any|every|consumer|eu|uk|federal|state|contract|data|your own|human|privacy|both] [consumer|eu|uk|federal|state|data|own|privacy|protection|employment|aviation] (law#|contract|act|rights|regulation#|gdpr|legislation|terms|directive|code|rules|right#)
      (violate~|violated|infringe~|infringed|breach~|breached|trample~) (my|our|the|all|consumer|customer|passenger) [privacy|consumer|legal|human|civil|passenger|data|customer|statutory] (right#|privacy)
      (is|are|was|were|has to be) [clearly|obviously|totally|completely|simply|absolutely|just|also|surely] (unlawful|against the law|a criminal offense|a crime|punishable|fraud under|not lawful|not legal|not allowed by law)
      (compensation|refund|reimbursement|money) (under|according to|in line with|as per|pursuant to) [the] (law|eu261|ec261|uk261|eu|ec|uk|consumer|section|regulation|montreal)
      (montreal|warsaw) convention
      (call~|called|contact~|contacted|report~|reported|notify|notified|inform~|informed|involve~|ring|phone~|speak to|spoke to|contacting|calling|reporting) [it|this|them|you|the matter|everything|the theft|him|to] [to] [the] [local|airport|transport] (police|police dept|police department|cops|sheriff|fbi|interpol)
      (police|crime|theft|incident) (report|reference|complaint|statement) (filed|made|number|was|has been|submitted|lodged)
      (is|how is|was) (it|this|that) [even|actually|really] (legal|lawful|permitted by law) [for|to|that|in]
      (hold~|holding|held|keep~|keeping|kept|retain~|withhold~|withholding) [on to|onto] (my|our|the|customers|people's) (money|refund|deposit|passport|luggage|data|funds) (illegally|unlawfully)
      (report~|reported|reporting|complain~|complained|complaining|refer~|escalate~|escalated|taking) [{obj}|it|this|the matter|my complaint|you|them] (to|with) [the] (bbb|fca|ftc|caa|dot|faa|cma|asa|fos|ofcom|ofgem|ofwat|ofsted|osha|hse|fda|eeoc|ico|accc|attorney general|authorities|regulator#|ombudsman|watchdog|department of transportation|department of transport|health inspector#|council|embassy|consulate|licensing|board of)
      (disability|age|sex|race|racial|religious|gender|pregnancy|unlawful|illegal) discrimination
      (discriminate~|discriminated|discriminating|profiled|profile~) (me|us|against|because|on the basis|for being)
      (class|legal|civil|criminal|court) (action|suit|case) (against|will|is|should)`),
  },
]
