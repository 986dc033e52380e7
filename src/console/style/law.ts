/** The Law's pages: a year at a glance, smaller than the months of one term. */
export const lawStyle = `
.month-small td { height: 1.75rem; padding: .125rem .25rem; }
.month-small .day-number { white-space: nowrap; }
.months:has(.month-small) { grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
@media print { .months:has(.month-small) { grid-template-columns: repeat(3, 1fr); } .month-small td { height: 1.25rem; } }
`
