import type { SilenceWords } from '../../../explain/silence-words.ts'

/**
 * What a list of the silent calls things in English.
 *
 * @example
 * silenceWords.signal.Repurchase // => 'time between purchases'
 */
export const silenceWords: SilenceWords = {
  signal: {
    LoginFrequency: 'login frequency',
    FeatureDepth: 'depth of use',
    Repurchase: 'time between purchases',
    SupportSilence: 'silence towards support',
    TeamUse: 'people of the account',
  },
  level: {
    insufficient: 'too little known',
    ok: 'nothing unusual',
    watch: 'watch',
    alert: 'alert',
    critical: 'critical',
  },
  cause: { effort: 'effort', indifference: 'indifference', futility: 'lack of hope that anything changes' },
  nudge: {
    oneTap: 'offer one tap instead of a form',
    actionReport: 'tell what was changed',
    askLess: 'ask less often',
  },
  careRole: { csm: 'customer success manager', keyAccountService: 'key-account service' },
}

/** A chance with two digits that count; never shown as nothing. */
export const percent = (chance: number): string =>
  chance < 0.0001 ? 'less than 0.01 %' : `${Number((chance * 100).toPrecision(2))} %`
