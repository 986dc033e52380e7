/** The Law's pages: fields in pairs, and a year at a glance, its months smaller than those of one term. */
export const lawStyle = `
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem 1.5rem; align-items: end; }
.year { grid-template-columns: repeat(auto-fill, minmax(min(16.5rem, 100%), 1fr)); gap: .75rem; }
.year .month { border-spacing: 2px; }
.year .month td { height: 1.75rem; padding: .125rem .1875rem; font-size: .75rem; }
.year .day-number { display: flex; justify-content: space-between; gap: .0625rem; white-space: nowrap; }
@media print {
  .main .card, .main .answer { padding: .5rem .75rem; gap: .375rem; }
  .main .plain-list { gap: .25rem; }
  .main .plain-list > li { padding-bottom: .25rem; }
  .main .card p, .main .card li, .main .narrow-wide p { font-size: 9.5pt; }
  .year { grid-template-columns: repeat(4, 1fr); }
  .year .month-card { padding: .25rem; }
  .year .month td { height: 1.125rem; padding: 0 .125rem; border-width: 1px; font-size: 7pt; }
}
`
