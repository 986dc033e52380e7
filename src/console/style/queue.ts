/** The queue: dense rows, the time left first. */
export const queueStyle = `
.tally { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .5rem; }
.tally a { display: grid; gap: 0; padding: .625rem .875rem; text-decoration: none; color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-top: 3px solid var(--line-strong); border-radius: var(--radius-small); }
.tally a:hover { background: var(--sunken); }
.tally-overdue a { border-top-color: var(--overdue); }
.tally-today a { border-top-color: var(--today); }
.tally-week a { border-top-color: var(--accent); }
.tally-noTerm a { border-top-style: dashed; }
.tally-count { font-size: 1.5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tally-name { font-size: .875rem; color: var(--muted); }
.queue-group { display: grid; gap: .5rem; grid-template-columns: minmax(0, 1fr); }
.queue-empty { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
.queue-empty + .queue-empty { margin-top: -.75rem; }
.queue-group h2 { display: flex; gap: .5rem; align-items: baseline; }
.count { font-size: .8125rem; font-weight: 600; color: var(--muted); background: var(--sunken); border-radius: 999px; padding: .0625rem .5625rem; font-variant-numeric: tabular-nums; }
.queue { list-style: none; padding: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); overflow: hidden; }
.queue-row { display: grid; grid-template-columns: 10rem minmax(0, 1fr) minmax(0, 1.25fr); gap: .25rem 1.5rem; padding: .75rem 1.125rem; border-left: 4px solid transparent; }
.queue-row + .queue-row { border-top: 1px solid var(--line); }
.due-overdue { border-left-color: var(--overdue); }
.due-today { border-left-color: var(--today); }
.due-week { border-left-color: var(--accent); }
.queue-due { display: grid; align-content: start; gap: .125rem; }
.due-left { font-weight: 650; }
.due-overdue .due-left { color: var(--overdue); }
.due-today .due-left { color: var(--today); }
.due-on { font-size: .875rem; color: var(--muted); }
.queue-case { display: grid; gap: .125rem; align-content: start; }
.queue-case h3 a { color: var(--ink); }
.queue-kind, .queue-about { font-size: .875rem; color: var(--muted); }
.queue-proposed { font-size: .875rem; font-weight: 600; color: var(--today); }
.state { color: var(--ink); }
.queue-terms, .terms { list-style: none; padding: 0; display: grid; gap: .5rem; align-content: start; }
.term { display: grid; gap: .125rem; padding-left: .75rem; border-left: 2px solid var(--law); }
.term-target { border-left: 2px dashed var(--aim); }
.term-what { font-weight: 550; font-size: .9375rem; }
.term-meta { display: flex; flex-wrap: wrap; gap: .125rem .75rem; align-items: center; font-size: .875rem; }
@media (max-width: 58rem) { .queue-row { grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); } .queue-terms { grid-column: 1 / -1; } }
@media (max-width: 36rem) { .queue-row { grid-template-columns: minmax(0, 1fr); } }
`
