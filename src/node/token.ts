import { parseArgs } from 'node:util'
import { type Role, roles } from '../workflows/procedure/roles.ts'
import { signDevelopmentToken } from './development-issuer.ts'

// npm run -s token -- --role okup --org <id>, or --role holder --party <id>: prints a bearer token for development.
// Works without the server.
const { values } = parseArgs({
  options: { role: { type: 'string' }, org: { type: 'string' }, party: { type: 'string' }, sub: { type: 'string' } },
})
if (!roles.includes(values.role as Role)) {
  process.stderr.write(`--role must be one of ${roles.join(', ')}\n`)
  process.exit(1)
}
if (values.role === 'okup' && values.org === undefined) {
  process.stderr.write('--role okup needs --org <id of the organization>\n')
  process.exit(1)
}
const audience = process.env.MERZIM_AUDIENCE ?? 'merzim'
const token = await signDevelopmentToken({ ...values, role: values.role as Role }, audience)
process.stdout.write(`${token}\n`)
