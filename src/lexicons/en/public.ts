import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { lines } from '../words.ts'

/** Going public (媒体), authorities by name (监管) and personal data (隐私). */
export const graver: readonly TermGroup[] = [
  {
    category: 'media',
    tier: 'strong',
    terms:
      lines(`(go~|contact~|call~|tell~|inform~|speak~|write~|talk~|report~ [this|it|you]|take~ (this|it)|send~ [this|it]|leak~ [this|it]) [to|with] [the|a|some|my|our|your] [local|national] (press|media|newspaper#|papers|journalist#|reporter#|tv|news [channel#|station#|paper#]|bbc|watchdog program)
      (journalist#|reporter#)
      (the|national|local) (press|newspaper#)
      newspaper# (complaint|article|story)
      (local|national|evening|tv) news
      on the [local|evening] news
      the media
      (go~|goes|went|gone) viral
      go~ public
      social media campaign
      (post|posting|share~|sharing|put|putting|plaster~|blast~|upload~) (this|it|that|the video|the photos|my story|my experience|everything|you) (everywhere|on (facebook|twitter|instagram|tiktok|youtube|social media|reddit|trustpilot|tripadvisor|every|all|line)|all over|online|on the internet)
      (tell|warn) (everyone|everybody|the world|people) on (twitter|facebook|tiktok|instagram|youtube|reddit|social media)
      (expose~|shame~|name and shame) ({obj}|this|these|the)
      (post~|share~|made|making|upload~) [a|the|this|my] video# (on|to) (tiktok|youtube|facebook|instagram|twitter)`),
  },
  {
    category: 'regulator',
    tier: 'strong',
    terms: lines(`{authority}
      the regulator#
      consumer protection [agency|authority]
      data protection (authority|commissioner)`),
  },
  {
    category: 'privacy',
    tier: 'strong',
    terms: lines(`data (breach|breaches|leak#|theft)
      (leak~|sell~|sold|share~|give~ out|gave out|gave away|expose~|disclose~|pass~ on|misuse~|use~|publish~) [all] (my|our|customer#|customers|personal|private|people's) [private|personal|credit card|card|bank|contact|phone|email] (data|detail#|information|info|number|address|email|photo#|records)
      gdpr
      (my|our|personal|private|confidential) (data|information|detail#) (was|were|be~|has been|have been|got|is|are) [all] (leak~|share~|sold|stole~|stolen|expose~|compromise~|hack~|sent to|given to|misused)
      (personal|private) (data|information) leak~
      (my|our|the) [email|amazon|bank] account# (was|were|got|has been|be~|is) [been] hack~
      (account|system|card|email) [was|got|has been] hack~
      hack~ into
      privacy (violation|breach|issue#|concern#)
      (invade~|invasion of|violate~|violation of|breach of) [my|our|the] [own] privacy
      (spy~|spied|spying) on
      (hidden|secret|spy) camera#
      (record~|film~|listen~|listening|eavesdrop~) [to] ({me}|our conversation#|my conversation#) without`),
  },
  { category: 'privacy', tier: 'weak', terms: lines('privacy\nhack~\npersonal data') },
]
