import { applyMigrations } from './open-store.ts'

// npm run migrate: brings the store MERZIM_DB names up to the schema of this program. The Worker never migrates.
const { MERZIM_DB, MERZIM_DB_TOKEN } = process.env
if (MERZIM_DB === undefined) {
  process.stderr.write('MERZIM_DB must name the store, for example https://merzim.example.kz or file:.data/merzim.db\n')
  process.exit(1)
}
await applyMigrations(MERZIM_DB, MERZIM_DB_TOKEN)
process.stdout.write('The store is up to date.\n')
