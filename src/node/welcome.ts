import { listOrganizations } from '../db/queries/organizations.queries.ts'
import type { Services } from '../functions/http/services.ts'
import { type Role, roles } from '../workflows/procedure/roles.ts'
import type { Configuration } from './configuration.ts'
import { signDevelopmentToken } from './development-issuer.ts'

/** What `npm start` prints: where the console is, and in development one sign-in link per role. */
export const welcome = async (
  services: Services,
  configuration: Configuration,
  port: number,
): Promise<readonly string[]> => {
  const address = configuration.MERZIM_URL ?? `http://localhost:${port}`
  if (configuration.trust !== 'development') return [`Merzim: ${address}`]
  const organizations = await listOrganizations(services.store, { limit: 3 })
  const link = async (name: string, role: Role, org?: string): Promise<string> => {
    const token = await signDevelopmentToken(
      { role, org, sub: org && `demo-okup-${org}` },
      configuration.MERZIM_AUDIENCE,
    )
    return `  ${name.padEnd(12)} ${address}/sign-in?token=${token}`
  }
  return [
    `Merzim: ${address}`,
    ...(services.demoClock ? [`The demo clock stands at ${services.demoClock.now()}.`] : []),
    'Sign in (development only):',
    ...(await Promise.all(roles.filter((role) => role !== 'okup').map((role) => link(role, role)))),
    ...(await Promise.all(organizations.map(({ name, id }) => link(`okup ${name}`, 'okup', id)))),
  ]
}
