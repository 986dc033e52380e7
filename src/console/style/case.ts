/** The case: where it stands, what it waits for, what may follow, and its docket as a line in time. */
export const caseStyle = `
.case-grid { display: grid; grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.stack { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.timeline dl.facts { grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); }
.path { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; }
.path-step { position: relative; display: grid; gap: .0625rem; padding: .4375rem .875rem; border: 1px solid var(--line); border-radius: var(--radius-small); background: var(--sunken); font-size: .9375rem; }
.path-step:not(:last-child)::after { content: "→"; content: "→" / ""; position: absolute; right: -1.25rem; top: 50%; transform: translateY(-50%); color: var(--muted); }
.ahead .path-step::after { content: none !important; }
.ahead { gap: .5rem; }
.path-now { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 650; }
.path-next { background: transparent; border: 1px dashed var(--line-strong); }
.path-when { font-size: .8125rem; font-weight: 400; color: var(--muted); }
.path-now .path-when { color: inherit; }
.path-group { display: grid; gap: .375rem; }
.path-label { font-size: .8125rem; color: var(--muted); font-weight: 600; }
.wait { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 1rem; padding: .75rem 0 .75rem .875rem; border-left: 3px solid var(--law); }
.wait-target { border-left: 3px dashed var(--aim); }
.wait-what { font-weight: 600; }
.wait-due { text-align: right; }
.wait-left { font-weight: 650; display: block; }
.wait-overdue .wait-left { color: var(--overdue); }
.wait-today .wait-left { color: var(--today); }
.wait-meta { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .125rem .875rem; align-items: center; }
.acts { list-style: none; padding: 0; display: grid; gap: .5rem; }
.acts a { display: flex; justify-content: space-between; gap: 1rem; padding: .625rem .875rem; border: 1px solid var(--line-strong); border-radius: var(--radius-small); text-decoration: none; font-weight: 550; background: var(--surface); }
.acts a::after { content: "→"; content: "→" / ""; }
.acts .hint { display: block; font-weight: 400; }
.acts a:hover { background: var(--accent-soft); }
.proposal { border: 1px solid var(--accent); border-left: 4px solid var(--accent); }
.timeline { list-style: none; padding: 0; display: grid; }
.entry { position: relative; display: grid; gap: .375rem; padding: 0 0 1.25rem 1.75rem; border-left: 2px solid var(--line); margin-left: .4375rem; }
.entry:last-child { border-left-color: transparent; padding-bottom: 0; }
.entry::before { content: ""; position: absolute; left: -.5rem; top: .3125rem; width: .875rem; height: .875rem; border-radius: 50%; background: var(--surface); border: 3px solid var(--accent); }
.entry-merzim::before { border-color: var(--line-strong); border-radius: 3px; }
.entry-breach::before { border-color: var(--overdue); background: var(--overdue); transform: rotate(45deg); border-radius: 0; }
.entry-head { display: flex; flex-wrap: wrap; gap: .125rem .75rem; align-items: baseline; }
.entry-meta { color: var(--muted); font-size: .875rem; }
.entry ul.plain { list-style: disc; }
.verified { display: flex; gap: .5rem; align-items: baseline; font-size: .9375rem; }
.verified-mark { font-weight: 700; color: var(--good); }
.broken .verified-mark { color: var(--overdue); }
@media (max-width: 40rem) { .timeline dl.facts { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 58rem) { .case-grid { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 30rem) { .wait { grid-template-columns: minmax(0, 1fr); } .wait-due { text-align: left; } .path { flex-direction: column; } .path-step::after { content: none !important; } }
`
