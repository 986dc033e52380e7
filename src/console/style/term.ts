/** Terms: what is the Law's is solid, what is only our aim is dashed; both also say so in words. */
export const termStyle = `
.kind { display: inline-flex; align-items: center; gap: .375rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.kind-mark { display: inline-grid; place-items: center; width: 1.25rem; height: 1.25rem; border-radius: 4px; font-size: .8125rem; line-height: 1; }
.kind-duty, .kind-operation-of-law { color: var(--law); }
.kind-duty .kind-mark, .kind-operation-of-law .kind-mark { background: var(--law); color: var(--surface); }
.kind-target { color: var(--aim); font-weight: 500; }
.kind-target .kind-mark { border: 1px dashed var(--aim); }
.provision { font-family: var(--mono); font-size: .8125rem; white-space: nowrap; }
.unconfirmed { font-family: var(--font); color: var(--muted); white-space: normal; }
.party { font-size: .8125rem; color: var(--muted); }
.missed { font-size: .8125rem; font-weight: 650; color: var(--overdue); border: 1px solid currentColor; border-radius: 4px; padding: 0 .375rem; }
.why { font-size: .875rem; white-space: nowrap; }
.standing { display: inline-flex; align-items: center; gap: .4rem; font-weight: 650; }
.standing::before { content: ""; width: .75rem; height: .75rem; border: 2px solid currentColor; border-radius: 50%; flex: none; }
.standing-inForce { color: var(--good); }
.standing-inForce::before { background: currentColor; }
.standing-suspended { color: var(--today); }
.standing-suspended::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.standing-terminated { color: var(--overdue); }
.standing-terminated::before { border-radius: 2px; }
.standing-none { color: var(--muted); }
`
