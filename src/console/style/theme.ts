/** Colours, type and space: everything else is built from these. Text on its ground has a contrast of 4.5 or more. */
export const themeStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f4; --surface: #ffffff; --sunken: #eaeeeb; --line: #d5dcd8; --line-strong: #7d8a86;
  --ink: #17211f; --muted: #4e5b58;
  --accent: #0c5c68; --accent-ink: #ffffff; --accent-soft: #e0eff0;
  --overdue: #a1261c; --overdue-soft: #fbe9e6;
  --today: #7d4c00; --today-soft: #fdf1d9;
  --good: #1d6340; --good-soft: #e3f2e8;
  --law: #0c5c68; --aim: #5b4a86; --aim-soft: #efecf7;
  --radius: 10px; --radius-small: 6px;
  --shadow: 0 1px 2px rgb(20 40 40 / .06), 0 4px 14px rgb(20 40 40 / .05);
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1615; --surface: #172120; --sunken: #1f2b2a; --line: #2d3a39; --line-strong: #7b8b89;
    --ink: #e7eeec; --muted: #a5b4b1;
    --accent: #7accd8; --accent-ink: #06262b; --accent-soft: #14343a;
    --overdue: #ff9f93; --overdue-soft: #3b1b18;
    --today: #f3c372; --today-soft: #3a2c12;
    --good: #86d3a8; --good-soft: #14301f;
    --law: #7accd8; --aim: #c3b3f0; --aim-soft: #2a2440;
    --shadow: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--font); overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem); letter-spacing: -.01em; }
h2 { font-size: 1.15rem; }
h3 { font-size: 1rem; }
p, ul, ol, dl, table, fieldset, figure { margin: 0; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
code, .hash { font-family: var(--mono); font-size: .875em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lead { font-size: 1.0625rem; color: var(--muted); max-width: 68ch; }
.pre-line { white-space: pre-line; }
.hint, .empty { color: var(--muted); font-size: .9375rem; max-width: 68ch; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
