/** On paper: black on white, no navigation, nothing cut in two; links that matter are written out on the page itself. */
export const printStyle = `
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root { --ground: #fff; --surface: #fff; --sunken: #f2f2f2; --line: #bbb; --line-strong: #555; --ink: #000; --muted: #333; --accent: #000; --accent-soft: #e8e8e8; --accent-ink: #000; --law: #000; --aim: #000; --overdue: #000; --overdue-soft: #fff; --today: #000; --today-soft: #fff; --good: #000; --good-soft: #fff; --shadow: none; }
  body { font-size: 10.5pt; }
  .masthead, .footer, .skip, .crumbs, .actions, .acts, .acts-card, .filters, .no-print, .why { display: none !important; }
  .main { max-width: none; padding: 0; gap: 1rem; }
  .case-grid { display: block; }
  .stack { display: block; }
  .card, .month-card, .entry, .certificate, .answer, .finding { break-inside: avoid; box-shadow: none; }
  .case-grid > *, .stack > * { margin-bottom: 1rem; }
  .path-now { border: 2px solid #000; background: #fff; color: #000; }
  .days { display: block; }
  .months { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; margin-bottom: 1rem; }
  .months.single { grid-template-columns: minmax(0, 11cm); }
  .month-card { padding: .375rem; }
  .month { border-spacing: 2px; }
  .month td { height: 2.1rem; padding: .0625rem .1875rem; font-size: 8pt; overflow-wrap: normal; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .month .decisive { border: 3px solid #000; }
  .qr svg, .swatch { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .certificate { border: 2px solid #000; max-width: none; }
  details:not([open]) { display: none; }
  a { color: inherit; text-decoration: none; }
}
`
