import type { Segment } from '../calendar/timeline/calendar.ts'
import { isoOf } from '../core/instant.ts'
import type { Finding } from '../outer-loop/association/association.ts'
import type { EvidencePack } from '../outer-loop/evidence/pack.ts'
import type { MeasuredShare } from '../stats/proportion/measured-share.ts'
import { intervalText, ratioText } from './figures.ts'

/** The words of a data pack, in one language. */
export interface PackWords {
  readonly title: (topic: string) => string
  readonly recipient: (name: string) => string
  readonly window: (window: string, taxonomy: string) => string
  readonly base: (base: EvidencePack['base'], named: EvidencePack['named']) => string
  readonly share: (share: string) => string
  readonly noShare: string
  readonly trend: string
  readonly nps: (points: string, interval: string, answers: number) => string
  readonly effort: (mean: string, interval: string, scale: string, answers: number) => string
  readonly findings: string
  readonly noFindings: string
  readonly verbatims: string
  readonly noVerbatims: string
  readonly leftOut: (leftOut: EvidencePack['leftOut']) => string
  readonly names: { readonly [N in EvidencePack['namesByRule']]: string }
  readonly policy: (name: string) => string
  readonly say: (finding: Finding) => string
}

/** A pack as Markdown: headings, lists, and the customers' words as quotations. */
export const packMarkdown =
  (words: PackWords) =>
  (pack: EvidencePack): string => {
    const { nps, effort } = pack
    const points = (value: number): string => (100 * value).toFixed(0)
    return [
      `# ${words.title(plain(pack.topic))}`,
      `${words.recipient(plain(pack.recipient))}`,
      [
        words.window(spanText(pack.window), plain(pack.taxonomy)),
        words.base({ ...pack.base, name: plain(pack.base.name) }, pack.named),
        pack.share === undefined ? words.noShare : words.share(shareText(pack.share)),
        ...(nps === undefined
          ? []
          : [
              words.nps(
                String(nps.rounded),
                `${points(nps.interval.lower)}–${points(nps.interval.upper)}`,
                nps.answers,
              ),
            ]),
        ...(effort === undefined
          ? []
          : [
              words.effort(
                effort.mean.toFixed(2),
                effort.interval === undefined
                  ? '–'
                  : `${effort.interval.lower.toFixed(2)}–${effort.interval.upper.toFixed(2)}`,
                effort.scale,
                effort.answers,
              ),
            ]),
      ]
        .map((line) => `- ${line}`)
        .join('\n'),
      ...(pack.trend.length === 0
        ? []
        : [
            `## ${words.trend}`,
            pack.trend.map(({ period, share }) => `- ${plain(period)}: ${shareText(share)}`).join('\n'),
          ]),
      `## ${words.findings}`,
      pack.findings.length === 0
        ? words.noFindings
        : pack.findings.map((finding) => `- ${plain(words.say(finding))}`).join('\n'),
      `## ${words.verbatims}`,
      ...(pack.verbatims.length === 0 ? [words.noVerbatims] : pack.verbatims.map(quotation)),
      words.leftOut(pack.leftOut),
      words.names[pack.namesByRule],
      words.policy(`${pack.policy.id}@${pack.policy.version}`),
    ].join('\n\n')
  }

const spanText = ({ from, to }: Segment): string => `${isoOf(from)} – ${isoOf(to)}`

const shareText = (share: MeasuredShare): string =>
  `${share.count}/${share.total} (${ratioText(share)} %, ${intervalText(share)} %)`

const quotation = ({ feedbackId, text }: EvidencePack['verbatims'][number]): string =>
  `${text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${plain(line)}`)
    .join('\n')}\n>\n> — ${plain(feedbackId)}`

/** What was written by others is text and nothing else. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&').replace(/\r\n|[\n\r]/gu, ' ')
