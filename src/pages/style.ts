import { type Palette, palettes } from './palette.ts'

const colours = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** One sheet for screen, phone, night and print; nothing is loaded. */
export const style: string = `
:root{color-scheme:light dark;${colours(palettes.light)}}
@media screen and (prefers-color-scheme:dark){:root{${colours(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;overflow-wrap:break-word}
body>*{max-width:60rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.3;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}
h3{font-size:1.0625rem;margin:0 0 .25rem}
p{margin:.35rem 0}
ul{margin:.35rem 0;padding-left:1.25rem}
.soft,figcaption,caption,th{color:var(--soft);font-size:.875rem;font-weight:400}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem}
.tile,article{background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:1rem}
article{margin:0 0 1rem}
.value{font-size:2.25rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.verdict{font-weight:600}
blockquote{margin:.5rem 0;padding:.15rem 0 .15rem .9rem;border-left:3px solid var(--bar);white-space:pre-line}
mark{background:var(--mark);color:var(--ink);font-weight:600;border-bottom:2px solid var(--ink);padding:0 .1em}
.tag{display:inline-block;border:1px solid var(--ink);border-radius:.25rem;padding:0 .4em;margin-right:.25em;font-variant-numeric:tabular-nums}
details{margin-top:.5rem}
summary{color:var(--link);cursor:pointer;min-height:1.75rem}
summary:focus-visible{outline:2px solid var(--link)}
figure{margin:0 0 1rem}
figcaption{margin-bottom:.25rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--rule)}
tbody th{color:var(--ink);font-size:1rem}
.measures tbody th{width:34%}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:2px solid var(--link)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}
.facts{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem 1rem}
.facts dt{font-size:.875rem}
.facts dd{margin:0}
dd{margin:0;min-width:0}
svg{display:block;width:100%;overflow:visible;font:inherit}
svg text{fill:var(--soft);font-size:12px}
.share{height:1.1rem}
.share .bar{fill:var(--bar)}
.share .track,.grid{stroke:var(--rule)}
.whisker,.trend{stroke:var(--ink);fill:none;stroke-width:1.5}
.trend{stroke:var(--bar);stroke-width:2}
.full{fill:var(--bar);stroke:var(--ink)}
.hollow{fill:var(--paper);stroke:var(--ink)}
.wide{display:none}
footer{padding-bottom:3rem}
@media (min-width:40rem){.wide{display:block}.narrow{display:none}}
@media (max-width:39.99rem){dl:not(.facts){grid-template-columns:1fr}dd{margin-bottom:.35rem}h1{font-size:1.4rem}.scroll table{min-width:34rem}}
@media print{@page{margin:16mm}details::details-content{content-visibility:visible;block-size:auto}mark{background:none}body{font-size:10.5pt}body>*{max-width:none;padding:0}.tile,article,tr,figure{break-inside:avoid}h2,h3{break-after:avoid}.tiles{grid-template-columns:repeat(3,1fr)}.value{font-size:1.5rem}.scroll{overflow:visible}.wide{display:block}.narrow{display:none}}
`.replaceAll('\n', '')
