/** Forms: large enough to hit, quiet until something is wrong. */
export const formStyle = `
.form { display: grid; gap: 1.25rem; max-width: 46rem; grid-template-columns: minmax(0, 1fr); }
.field { display: grid; gap: .375rem; border: 0; padding: 0; min-width: 0; grid-template-columns: minmax(0, 1fr); }
.field > label, .field > legend, .filter > label { font-weight: 600; padding: 0; }
.field > legend { margin-bottom: .25rem; }
.optional { font-weight: 400; color: var(--muted); }
input[type=text], input[type=email], input[type=date], input[type=time], select, textarea { width: 100%; max-width: 100%; min-height: 2.625rem; padding: .4375rem .75rem; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius-small); }
textarea { resize: vertical; }
input[type=date], input[type=time], input.short { width: auto; min-width: 12rem; justify-self: start; }
input[type=file] { width: 100%; min-height: 2.625rem; padding: .375rem 0; font: inherit; }
input[type=file]::file-selector-button { min-height: 2.25rem; margin-right: .75rem; padding: .25rem .875rem; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius-small); cursor: pointer; }
input[type=radio], input[type=checkbox] { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent); flex: none; }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; }
.choice { display: inline-flex; align-items: center; gap: .625rem; min-height: 2.5rem; padding: .3125rem .875rem; border: 1px solid var(--line-strong); border-radius: var(--radius-small); background: var(--surface); cursor: pointer; }
.choice > span { min-width: 0; overflow-wrap: anywhere; }
.choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
.has-error { border-left: 4px solid var(--overdue); padding-left: .875rem; }
.has-error :is(input:not([type=radio], [type=checkbox]), select, textarea) { border-color: var(--overdue); border-width: 2px; }
.error { color: var(--overdue); font-weight: 550; display: grid; gap: .25rem; }
.error-mark { display: inline-grid; place-items: center; width: 1.125rem; height: 1.125rem; margin-right: .25rem; border-radius: 50%; background: var(--overdue); color: var(--surface); font-size: .8125rem; font-weight: 700; }
.error-summary { border: 2px solid var(--overdue); border-radius: var(--radius); background: var(--overdue-soft); padding: 1rem 1.25rem; display: grid; gap: .5rem; max-width: 46rem; }
.error-summary h2 { color: var(--overdue); }
.error-summary a { color: inherit; }
.more { border: 1px dashed var(--line-strong); border-radius: var(--radius-small); padding: .5rem .875rem; }
.more summary { cursor: pointer; color: var(--muted); }
.more[open] summary { margin-bottom: .75rem; }
.findings { display: grid; gap: 1rem; }
.within { gap: 1rem; padding: .875rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); }
.finding { display: grid; gap: .625rem; padding: .875rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; }
.filter { display: grid; gap: .25rem; flex: 0 1 15rem; }
.filter > label { font-size: .875rem; font-weight: 550; color: var(--muted); }
`
