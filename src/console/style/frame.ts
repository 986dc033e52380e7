/** The frame of every page: masthead, menu, languages, the demo clock, the foot. */
export const frameStyle = `
.skip { position: absolute; left: -999px; top: 0; padding: .75rem 1rem; background: var(--surface); color: var(--accent); z-index: 2; }
.skip:focus { left: 0; }
.masthead { background: var(--surface); border-bottom: 1px solid var(--line); }
.masthead-row { max-width: 76rem; margin: 0 auto; padding: .375rem 1.25rem 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem; }
.brand { display: inline-flex; align-items: center; gap: .5rem; font-weight: 700; font-size: 1.125rem; color: var(--ink); text-decoration: none; padding: .375rem 0; }
.brand-mark { color: var(--accent); flex: none; }
.menu { flex: 1 0 100%; margin-inline: -.625rem; }
.menu a { padding-block: .5rem; }
.menu ul, .languages ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .125rem .25rem; }
.menu a { display: block; padding-inline: .625rem; border-radius: var(--radius-small) var(--radius-small) 0 0; color: var(--ink); text-decoration: none; font-size: .9375rem; }
.menu a:hover { background: var(--sunken); }
.menu a[aria-current] { font-weight: 650; color: var(--accent); box-shadow: inset 0 -3px 0 var(--accent); }
.masthead-side { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; }
.languages a { display: block; padding: .375rem .4375rem; font-size: .875rem; color: var(--muted); text-decoration: none; border-radius: var(--radius-small); min-width: 1.75rem; text-align: center; }
.languages a:hover { background: var(--sunken); }
.languages a[aria-current] { color: var(--ink); font-weight: 650; box-shadow: inset 0 -2px 0 var(--ink); border-radius: 0; }
.who { display: flex; align-items: center; gap: .75rem; }
.who-role { font-size: .875rem; padding: .125rem .625rem; border: 1px solid var(--line-strong); border-radius: 999px; }
.demo-clock { background: var(--today-soft); color: var(--today); border-bottom: 1px solid var(--line); font-size: .875rem; }
.demo-clock-inner { display: block; max-width: 76rem; margin: 0 auto; padding: .25rem 1.25rem; }
.main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.narrow-wide { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); }
.narrow { max-width: 42rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; color: var(--muted); font-size: .875rem; }
.page-head { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; justify-content: space-between; }
.page-head > div { display: grid; gap: .25rem; flex: 1 1 24rem; }
.crumbs { font-size: .9375rem; color: var(--muted); }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.5rem; padding: .375rem 1rem; border: 1px solid var(--line-strong); border-radius: var(--radius-small); background: var(--surface); color: var(--ink); font: inherit; font-weight: 550; text-decoration: none; cursor: pointer; }
.button:hover { background: var(--sunken); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button.primary:hover { filter: brightness(1.08); }
.button.quiet { border-color: transparent; background: transparent; color: var(--accent); padding-inline: .5rem; min-height: 2.25rem; font-weight: 500; }
.button.quiet:hover { background: var(--sunken); }
.actions { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem; box-shadow: var(--shadow); display: grid; gap: .75rem; align-content: start; grid-template-columns: minmax(0, 1fr); }
.problem-page { display: grid; gap: 1rem; padding: 2rem 0; }
.problem-status { font-size: 3.5rem; font-weight: 750; line-height: 1; color: var(--accent); letter-spacing: -.03em; }
.problem-request { color: var(--muted); font-size: .875rem; }
.flash { background: var(--good-soft); border: 1px solid var(--good); border-radius: var(--radius); padding: .625rem 1rem; color: var(--ink); }
.flash strong { color: var(--good); }
.warning { background: var(--today-soft); border: 1px solid var(--line); border-left: 4px solid var(--today); border-radius: var(--radius-small); padding: .625rem 1rem; display: grid; gap: .25rem; }
.warning-title { color: var(--today); font-weight: 650; }
.table-scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
table.data { border-collapse: collapse; width: 100%; font-size: .9375rem; }
table.data th, table.data td { text-align: left; vertical-align: top; padding: .5rem .875rem; border-bottom: 1px solid var(--line); }
table.data thead th { font-size: .8125rem; color: var(--muted); font-weight: 600; background: var(--sunken); }
table.data tbody tr:last-child > * { border-bottom: 0; }
@media (max-width: 40rem) {
  table.stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stacking, table.stacking tbody, table.stacking tr { display: block; }
  table.stacking tr { padding: .75rem 1rem; border-bottom: 1px solid var(--line); }
  table.stacking tr:last-child { border-bottom: 0; }
  table.stacking tbody :is(th, td) { display: grid; grid-template-columns: minmax(6rem, 2fr) minmax(0, 3fr); gap: .75rem; padding: .1875rem 0; border: 0; }
  table.stacking tbody th { display: block; font-size: 1rem; }
  table.stacking td::before { content: attr(data-label); color: var(--muted); font-size: .875rem; }
}
dl.facts { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .375rem 1.25rem; font-size: .9375rem; }
dl.facts dt { color: var(--muted); }
dl.facts dd { margin: 0; }
@media (max-width: 40rem) {
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.facts dd { margin-bottom: .5rem; }
  .masthead-row, .main, .footer, .demo-clock-inner { padding-inline: 1rem; }
}
`
