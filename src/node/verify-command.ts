import { existsSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { storeOver } from '../db/store.ts'
import { verifyStore } from '../functions/operation/verify-store.ts'

// npm run verify: verifies every docket of the store MERZIM_DB names, or of a copy of it, once this release has opened
// it. Reads only, also beside a program that writes.
const { MERZIM_DB, MERZIM_DB_TOKEN } = process.env
// A file that is not there would be made, empty, and verify.
const isMissing = MERZIM_DB?.startsWith('file:') && !existsSync(MERZIM_DB.slice('file:'.length))
if (MERZIM_DB === undefined || isMissing) {
  process.stderr.write('MERZIM_DB must name a store that is there, for example file:/var/lib/merzim/merzim.db\n')
  process.exit(1)
}
const client = createClient({
  url: MERZIM_DB,
  ...(MERZIM_DB_TOKEN !== undefined && { authToken: MERZIM_DB_TOKEN }),
})
const { cases, entries, faults } = await verifyStore(storeOver(client))
client.close()
for (const { caseId, fault } of faults) process.stdout.write(`${caseId}: ${fault}\n`)
process.stdout.write(`${cases} dockets with ${entries} entries, ${faults.length} that do not verify\n`)
if (faults.length > 0) process.exit(1)
