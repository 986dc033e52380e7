/** Month grids: a counted day carries its number, a skipped one is hatched, the decisive one is framed. */
export const calendarStyle = `
.days { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: start; }
.days > .card { flex: 1 1 22rem; }
.months { flex: 2 1 19rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1.25rem; align-items: start; }
.months.single { flex: 0 1 22rem; }
.month-card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: .75rem; }
.month { width: 100%; border-collapse: separate; border-spacing: 3px; table-layout: fixed; }
.month caption { text-align: left; font-weight: 650; padding: 0 0 .375rem .25rem; }
.month th { font-size: .75rem; font-weight: 600; color: var(--muted); padding: .125rem 0; text-align: center; }
.month td { position: relative; height: 2.875rem; text-align: left; vertical-align: top; padding: .1875rem .3125rem; border-radius: 5px; border: 2px solid transparent; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.month .out { color: var(--muted); }
.month .counted { background: var(--accent-soft); }
.month .skipped { color: var(--muted); background: repeating-linear-gradient(135deg, var(--sunken) 0 5px, transparent 5px 10px); }
.month .act-day { border: 2px dotted var(--line-strong); }
.month .trigger { border: 2px dashed var(--accent); }
.month .decisive { border: 2px solid var(--overdue); background: var(--overdue-soft); font-weight: 700; }
.day-number { display: block; line-height: 1.15; }
.day-count { display: block; text-align: right; font-size: .9375rem; font-weight: 700; color: var(--accent); line-height: 1.2; }
.month .decisive .day-count { color: var(--overdue); }
.day-mark { display: block; text-align: right; line-height: 1.2; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; font-size: .875rem; }
.legend li { display: inline-flex; align-items: center; gap: .5rem; }
.swatch { width: 1.5rem; height: 1.5rem; border-radius: 5px; border: 2px solid transparent; flex: none; }
.swatch.counted { background: var(--accent-soft); }
.swatch.skipped { background: repeating-linear-gradient(135deg, var(--sunken) 0 5px, transparent 5px 10px); border-color: var(--line); }
.swatch.trigger { border: 2px dashed var(--accent); }
.swatch.decisive { border: 2px solid var(--overdue); background: var(--overdue-soft); }
.answer { display: grid; gap: .25rem; padding: 1rem 1.25rem; background: var(--surface); border: 1px solid var(--line); border-left: 5px solid var(--accent); border-radius: var(--radius); }
.answer-date { font-size: clamp(1.25rem, 1rem + 1.5vw, 1.75rem); font-weight: 700; letter-spacing: -.01em; }
.reasons { display: grid; gap: .375rem; font-size: .9375rem; }
.reading { display: grid; gap: .125rem; }
.reading-id { font-family: var(--mono); font-size: .8125rem; color: var(--muted); }
`
