import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { checked, english, failures, faults, judged, things } from './shared.ts'

/**
 * What users of software and apps talk about (软件与 SaaS 主题): a beginning to build one's own on.
 *
 * @example
 * tagTopics(enSaasTopics)('The app crashes every time').topics.map(({ topic }) => topic) // => ['stability']
 * @source A2.15
 */
export const enSaasTopics: CheckedTaxonomy = checked({
  id: 'en-saas-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    stability: { title: 'Crashes and faults' },
    speed: { title: 'Speed' },
    usability: { title: 'Ease of use' },
    features: { title: 'Missing features' },
    integration: { title: 'Integrations and data' },
    account: { title: 'Sign-in and account' },
    pricing: { title: 'Price and billing' },
    support: { title: 'Support' },
    update: { title: 'Updates' },
    notifications: { title: 'Notifications and ads' },
    privacy: { title: 'Privacy and security' },
  },
  vocabularies: [
    english([
      faults(
        'stability',
        3,
        'crash | crashes | crashed | crashing | bug | bugs | buggy | glitch | glitches | glitchy | error | errors | freezes | freezing | froze | frozen | outage | outages | downtime | down again | lost my data | lost my work | data loss | blank screen | black screen | unstable | unreliable | broken | keeps closing | timeout | timeouts',
      ),
      failures(
        'stability',
        3,
        'won’t open | won’t load | doesn’t work | does not work | not working | stopped working | can’t open | won’t save | doesn’t save | not responding | won’t start | doesn’t load | unable to open',
      ),
      faults(
        'speed',
        3,
        'slow | slower | sluggish | laggy | lag | lags | lagging | takes forever | takes ages | loading forever | unresponsive | spinning wheel | drains battery | drains my battery | memory hog',
      ),
      judged('speed', 3, 'performance | loading times | response time | load time'),
      faults(
        'usability',
        3,
        'confusing | complicated | clunky | cluttered | hard to use | difficult to use | hard to find | learning curve | too many clicks | unintuitive | cumbersome | frustrating to use | overwhelming | convoluted | tedious | user unfriendly | messy',
      ),
      failures(
        'usability',
        3,
        'not intuitive | not user friendly | not easy to | can’t find | can’t figure out | no documentation',
      ),
      judged('usability', 3, 'interface | ui | ux | navigation | design | search | layout | onboarding'),
      faults(
        'features',
        3,
        'missing feature | missing features | lacks | lacking | feature request | wish it had | wish there was | wish i could | would be nice if | would love to see | please add | needs more | limited features | limited functionality | too basic | should be able to',
      ),
      failures(
        'features',
        3,
        'doesn’t support | does not support | no support for | no way to | not able to | can’t export | can’t customize | can’t customise | no option to | no ability to | unable to export',
      ),
      things(
        'features',
        1,
        3,
        'dark mode | offline mode | bulk export | bulk edit | keyboard shortcuts | mobile app | desktop app | reporting | dashboards | custom fields | templates | undo | filters | permissions | audit log',
      ),
      faults(
        'integration',
        3,
        'integration | integrations | api | webhook | webhooks | sync | syncing | import | export | salesforce | zapier | migration | data mismatch | duplicate records | wrong numbers | inaccurate data | incompatible',
      ),
      failures('integration', 3, 'doesn’t integrate | doesn’t sync | not syncing | won’t sync | not compatible'),
      faults(
        'account',
        3,
        'login | log in | logged out | sign in | sso | password | verification code | locked out | account locked | account suspended | two factor | 2fa | mfa | logging in',
      ),
      failures('account', 3, 'can’t log in | cannot log in | can’t sign in | unable to log in | won’t let me in'),
      faults(
        'pricing',
        3,
        'expensive | overpriced | pricey | price increase | price hike | raised prices | billing | billed | charged | overcharged | auto renew | auto-renew | renewal | hidden fees | per seat | invoice | refund | costly | paywall | subscription',
      ),
      failures('pricing', 3, 'not worth | can’t cancel | no refund | unable to cancel | not affordable'),
      judged('pricing', 3, 'price | pricing | value'),
      faults(
        'support',
        3,
        'unhelpful | canned response | canned responses | slow to respond | ticket | tickets | chatbot | customer service | ignored my | takes days | rude | copy paste | useless support | support team',
      ),
      failures(
        'support',
        3,
        'no response | no reply | never replied | never responded | no help | not helpful | can’t reach | no phone support | not resolved',
      ),
      judged('support', 3, 'support | documentation | docs | training | account manager'),
      faults(
        'update',
        3,
        'new version | latest version | after the update | since the update | last update | recent update | new update | redesign | old version | new interface | forced update | new layout | after updating | rollback',
      ),
      judged('update', 3, 'update | updates | upgrade'),
      faults(
        'notifications',
        3,
        'ads | adverts | pop ups | popups | pop-ups | spam | spammy | too many emails | notification | notifications | unsubscribe | marketing emails',
      ),
      failures('notifications', 3, 'no notifications | not notified | no alerts | never notified'),
      faults(
        'privacy',
        3,
        'privacy | breach | leaked | hacked | gdpr | tracking | sold my data | personal data | security hole | vulnerability | spying | security concern | security concerns',
      ),
      failures('privacy', 3, 'not secure | not encrypted | no encryption'),
    ]),
  ],
})
