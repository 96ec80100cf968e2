import { chanceText } from '../../explain/figures.ts'
import type { Change, ChangedShare } from '../../outer-loop/report/change.ts'
import type { ShownHeadline, ShownScore } from '../../outer-loop/report/held-headline.ts'
import type { Figures } from '../figures.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'

/** The three numbers (三个数): each with its n, its interval and, where it is tested, how it changed. */
export const headlineSection = (
  figures: Figures,
  { nps, detractors, contactsKept, heldBack = [] }: ShownHeadline,
): Content => {
  const { words } = figures
  const tiles = [
    nps !== undefined && tile(words.label.nps, scoreIn(figures, nps), scoreLines(figures, nps)),
    detractors !== undefined && shareTile(figures, words.label.detractors, detractors),
    contactsKept !== undefined &&
      shareTile(
        figures,
        words.label.contactsKept,
        contactsKept,
        contactsKept.undecided > 0 &&
          html`<p class="soft">${words.undecided({
            count: figures.count(contactsKept.undecided),
            atLeast: figures.percent(contactsKept.atLeast.count / contactsKept.atLeast.total),
            atMost: figures.percent(contactsKept.atMost.count / contactsKept.atMost.total),
          })}</p>`,
      ),
    ...heldBack.map((name) => tile(words.label[name], '–', html`<p class="soft">${words.heldBack}</p>`)),
  ].filter((one) => one !== false)
  return tiles.length > 0 && section('headline', words.section.headline, html`<div class="tiles">${tiles}</div>`)
}

const tile = (label: string, value: string, lines: Content): Markup =>
  html`<div class="tile"><h3>${label}</h3><p class="value">${value}</p>${lines}</div>
`

const scoreIn = (figures: Figures, { score, verdict }: ShownScore): string =>
  verdict._tag === 'Reportable' ? figures.points(score.rounded / 100).replace('.0', '') : '–'

const scoreLines = (figures: Figures, { score, verdict, before, change }: ShownScore): Content => {
  const { words } = figures
  const { answers, interval } = score
  return [
    html`<p class="soft">${words.answers(figures.count(answers))}</p>`,
    verdict._tag === 'Reportable'
      ? html`<p class="soft">${figures.interval(interval, 'points')}</p>`
      : html`<p>${words.scoreVerdict(verdict)}</p>`,
    before !== undefined && html`<p class="soft">${words.before(figures.score(before))}</p>`,
    changeLine(figures, change),
  ]
}

const shareTile = (figures: Figures, label: string, { now, before, change }: ChangedShare, more?: Content): Markup =>
  tile(label, now.total === 0 ? '–' : figures.percent(now.count / now.total), [
    html`<p class="soft">${figures.share(now)}</p>`,
    more,
    before !== undefined && html`<p class="soft">${figures.words.before(figures.share(before))}</p>`,
    changeLine(figures, change),
  ])

const arrows = { rose: '↑', fell: '↓' } as const

/** An arrow only where the test shows it; the sentence says the same to those who do not see it. */
const changeLine = (figures: Figures, change: Change | undefined): Content =>
  change !== undefined &&
  html`<p>${
    change.direction !== 'notShown' && html`<span class="arrow" aria-hidden="true">${arrows[change.direction]} </span>`
  }${figures.words.change({
    direction: change.direction,
    points: figures.points(change.difference),
    interval: figures.interval(change.interval, 'points'),
    ...(change.p === undefined ? {} : { chance: chanceText(change.p) }),
  })}</p>`
