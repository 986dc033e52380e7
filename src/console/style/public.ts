/** Public pages: the home page, the registers, announcements, certificates, the development mailbox, the API's description. */
export const publicStyle = `
.hero { display: grid; gap: .75rem; padding: 1rem 0 .5rem; }
.hero h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); max-width: 24ch; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.25rem; }
.pager { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; }
.pager a { padding: .375rem 0; }
.plain-list { list-style: none; padding: 0; display: grid; gap: .75rem; }
.plain-list > li { display: grid; gap: .125rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
.plain-list > li:last-child { padding-bottom: 0; border-bottom: 0; }
.small { font-size: .875rem; color: var(--muted); }
.certificate { max-width: 50rem; width: 100%; margin: 0 auto; background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius); padding: clamp(1.25rem, 4vw, 2.75rem); display: grid; gap: 1.5rem; box-shadow: var(--shadow); outline: 1px solid var(--line); outline-offset: -10px; }
.certificate-more { max-width: 50rem; width: 100%; margin: 0 auto; display: grid; gap: 1rem; }
.certificate-head { display: grid; gap: .25rem; text-align: center; }
.certificate-number { font-size: 1.25rem; font-weight: 650; }
.certificate-body { display: grid; grid-template-columns: minmax(0, 1fr) 10rem; gap: 1.5rem; align-items: start; }
.qr { display: grid; gap: .375rem; font-size: .75rem; color: var(--muted); }
.qr svg { width: 100%; height: auto; background: #fff; border: 1px solid var(--line); border-radius: 4px; display: block; }
.certificate-standing { display: grid; gap: .5rem; padding: .875rem 1rem; background: var(--sunken); border-radius: var(--radius-small); }
.certificate-standing .standing { font-size: 1.1875rem; }
.address { font-family: var(--mono); font-size: .8125rem; overflow-wrap: anywhere; }
@media (max-width: 36rem) { .certificate-body { grid-template-columns: minmax(0, 1fr); } .qr { max-width: 12rem; } }
.letter { display: block; }
.letter summary { cursor: pointer; display: grid; gap: .125rem; grid-template-columns: auto minmax(0, 1fr); column-gap: .75rem; list-style: none; }
.letter summary::before { content: "▸"; content: "▸" / ""; grid-row: span 2; color: var(--accent); }
.letter[open] summary::before { content: "▾"; content: "▾" / ""; }
.letter summary h2 { font-size: 1rem; }
.letter-text { margin-top: .875rem; white-space: pre-line; padding: .75rem 1rem; border-left: 3px solid var(--line); font-size: .9375rem; overflow-wrap: anywhere; }
.route { display: grid; gap: .375rem; padding: .75rem 0; border-top: 1px solid var(--line); }
.route-line { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
.method { font-family: var(--mono); font-weight: 700; font-size: .875rem; padding: 0 .4375rem; border: 1px solid var(--line-strong); border-radius: 4px; }
.route-path { font-family: var(--mono); overflow-wrap: anywhere; }
.schema { overflow-x: auto; background: var(--sunken); padding: .75rem 1rem; border-radius: var(--radius-small); font-family: var(--mono); font-size: .8125rem; line-height: 1.45; }
.schema pre { margin: 0; font: inherit; }
`
