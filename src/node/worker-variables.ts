import { developmentKeySet } from './development-issuer.ts'

// npm run -s worker:variables > .dev.vars: what `wrangler dev` needs to serve in development on this machine, believing
// the tokens of `npm run token`. The store is a libSQL server, migrated by `npm run migrate`.
const variables = {
  MERZIM_ENV: 'development',
  MERZIM_DB: process.env.MERZIM_DB ?? 'http://127.0.0.1:8080',
  MERZIM_CLOCK: process.env.MERZIM_CLOCK ?? 'system',
  MERZIM_DEVELOPMENT_KEYS: JSON.stringify(await developmentKeySet()),
}
for (const [name, value] of Object.entries(variables)) process.stdout.write(`${name}='${value}'\n`)
