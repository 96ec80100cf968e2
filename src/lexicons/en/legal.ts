import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { lines } from '../words.ts'

/** What a customer says who goes to law, or says that the law was broken (法律). */
export const legal: readonly TermGroup[] = [
  {
    category: 'legal',
    tier: 'strong',
    terms: [
      ...lines(`{will} [also] [be] sue~ [{obj}]
        sue~ ({obj}|the|this|these|that|for|over)
        (be|being|get|got|getting) sued
        (right|grounds|reason|case|entitled|able) to sue
        (hear~|heard) from [the] ({authority}|my {lawyer}|our {lawyer}|the court)
        law suit#
        class action [law suit|suit|claim]
        [take~|taking|bring~|start~|pursue~|begin~|consider~|threaten~|seek~] [further|formal|the] legal (action|proceeding#|step#|recourse|route|advice|claim#|case|redress|remedy|remedies|measures|letter|complaint)
        (go~|take~) [down] the legal (route|way|path)
        (contact~|call~|consult~|hire~|instruct~|engage~|get~|see~|retain~|involve~|find~|need~|speak~ (to|with)|talk~ (to|with)|hear~ from|in touch with|hand~ over to) (a|an|my|our|the|some) [good] {lawyer}
        (lawyer#|attorney#|solicitor#) (will|are|is) [be] [contact~|in touch|involved|looking]
        get~ [the] {lawyer} involved
        lawyer~ up
        (through|via|from) {poss} {lawyer}
        small claims [court|tribunal|track|case|action|claim]
        county court [judgment|judgement|claim|action]
        (see|meet) {obj} in court
        (take~|drag~|haul~|bring~) {obj} [all] [the way] to [the|a|small claims|county|civil|high] (court|tribunal|arbitration)
        (take~|bring~) (this|it|them both|the matter|this matter|the whole thing|my case|the case) [further|all the way] to [the|a|small claims|county] (court|tribunal)
        (go~|head~|off) to court
        (end~ up|settle~ (it|this)) in court
        court (action|proceedings|order|claim#|papers|summons|date|judgment)
        (file~|lodge~|submit~|bring~) (a|an|the|my) [formal|official] (law suit|suit|legal (claim|complaint)|case (against|in|with the (court|small claims))|claim in (court|the court|small claims))
        letter before (action|claim)
        money claim online
        (claim|compensation|complaint|refund|entitled|owed|rights|rules|regulation#|law|due|cash|euro#|obligation#) [of|to] [under|per|pursuant to] [the] [eu|ec|uk] (regulation|261)
        (eu|ec|uk) [regulation|reg|law] 261
        eu261|ec261|uk261
        section 75
        statutory rights
        consumer rights [act|law]
        (breach~|violate~|infringe~) [{poss}|my|our] [consumer|legal|statutory|human|civil] rights
        (breach~|violate~|broke|breaking|break~|infringe~|flout~) [of] [the|my|our|a|any|all|consumer|federal|state|eu|uk|data protection|aviation|employment|your|their] [consumer|data protection|federal|state|eu|uk|own] (law#|contract#|gdpr)
        breach~ {poss} [own|rental|service] (agreement|contract|terms)
        (breach|violation|in breach) of [the|my|our|consumer|federal|state|eu|uk|a] [consumer|rental|terms of] (contract|law#|agreement)
        against the law
        (is|are) (this|that|it) [even|really|actually] legal
        how (can|is|could) [this|that|it|they] [be|possibly be|even] (legal|allowed by law)
        (not|hardly|can not be) [even|at all] [be] legal
        unlawful
        unlawfully
        (press~|file~|bring~|face~) [criminal] charges
        criminal (charges|offense#|case|complaint|investigation|proceedings|negligence|activity|act#|damage|record)
        prosecute~
        (call~|phone~|ring~|contact~|inform~|involve~|notify~|alert~|get~|went to|go to|going to|fetch~) the (police|cops) [officer#]
        police (was|were|be|being|been|are|is|have been|has been|had been) [immediately|eventually] (call~|inform~|contact~|involved|notify~|on their way|investigate~)
        (report~|hand~) ({obj}|it|this|that|the (matter|incident|theft|crime|fraud|scam|driver|seller)|them|him) to the (police|cops|authorities)
        (make~|made|file~|filing|lodge~|get~) [a|an] [formal] police (report|complaint|statement)
        police (report|complaint|case|involvement|statement|officer# (came|arrived))
        crime (number|reference)
        (report~|take~|refer~|complain~|escalate~|write~|forward~|go~|going) [{obj}|it|this|that|the matter|this matter|my complaint|my case|a complaint|you guys] [straight|directly] (to|with) {authority}
        (complaint#|claim|case|report) (with|to|against {obj} with) {authority}
        (contact~|call~|phone~|notify~|inform~|involve~|tell~|approach~|alert~) {authority}
        (file~|lodge~|make~|made|raise~|submit~|put~) a [formal|official] complaint (with|to|at) {authority}
        (official|regulator~) (complaint|action) (with|by|from|against)
        {authority} (will|should|need~ to|must|ought to|have been|has been|are|is) [also] [be|being] (investigate~|inform~|notify~|contact~|told|involved|interested|look~)
        trading standards
        ombudsman
        consumer (affairs|protection|court|council|forum|commission|watchdog|advocate) [agency|office|bureau]
        better business bureau
        attorney general
        federal trade commission
        civil aviation authority
        data protection (authority|commissioner|breach|act)
        gdpr (complaint|breach|violation|request)
        cease and desist
        (hold|holding|held) {obj} [legally|fully|personally] (liable|accountable|responsible)
        legally (liable|responsible|obliged|entitled)
        {firm} (be~|will be|should be|must be) [held] [fully|legally] (liable|legally (required|bound))
        demand~ compensation
        (claim~|seek~|sue~|demand~) [for] [financial] damages
        gross (negligence|misconduct)
        (criminally|grossly|medically) negligent
        negligence (claim|case|on|by|caused|led|result~)
        (through|due to|because of|by) {poss} negligence
        discriminate~ [against]
        discrimination
        racial (profiling|abuse|discrimination|slur#)
        racially (abused|profiled|motivated)
        (wrongful|unfair) dismissal
        arbitration
        mediation (service|claim)
        (slander|defamation|libel)
        (human|civil) rights (violation#|abuse#|lawyer|breach)
        (legally|lawfully) (owe~|due)
        (official|proper|other|legal) channels to (get|recover|claim|resolve)
        pursue~ ({obj}|this|it|them) [further] (through|via|in) [the] (official channels|court#|law|legal)
        (within|know~|exercise~|enforce~) {poss} [consumer|legal|statutory] rights
        [the] law requires (you|them|airlines|that)
        (you|they|company|airline#|seller#) (are|is) [legally] required (by law|to by law)
        by law (you|they|i|we)
        human trafficking
        money laundering
        tax (evasion|fraud)
        blackmail~`),
      {
        term: 'illegal',
        allow: lines(`(should|ought to|must) be [made] illegal
          (border~ on|border~ on the|almost|verge~ on|near|bordering on|practically|virtually|surely|probably|feel~ like it is) illegal
          illegal (character#|operation|parking|move|downloads|street racing|immigrant#)`),
      },
      {
        term: '(my|our|his|her|their) [own] {lawyer}',
        allow: lines('(my|our|his|her|their) {lawyer} (friend#|brother|sister|husband|wife|colleague#|neighbor)'),
      },
      { term: 'illegally', allow: lines('illegally parked\npark~ illegally') },
    ],
  },
  {
    category: 'legal',
    tier: 'weak',
    terms: lines(`compensation claim#
      (my|our) rights
      terms and conditions
      contract
      should be (illegal|criminal|a crime|against the law|outlawed|banned|prosecuted|sued|investigated|forbidden)
      (racist|racism|sexist|sexism|homophobic)
      (criminal|a crime)
      (negligence|negligent)
      (file~|lodge~|submit~|make~) a [formal|official] (claim|complaint)
      regulator#
      {authority}
      lawyers
      solicitors
      police
      in court`),
  },
]
