import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../../functions/http/services.ts'
import type { Says } from '../../language/says.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { roleNames } from '../words/common.ts'

interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly 'x-admitted'?: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
  }[]
  readonly requestBody?: Body
  readonly responses?: Readonly<Record<string, Body>>
}

interface Body {
  readonly description?: string
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> }
}

interface Route extends Operation {
  readonly method: string
  readonly path: string
}

/** A readable page of the HTTP API, written from the same description machines read. */
export const docsPage = (app: OpenAPIHono<Env>): ((visit: Visit) => Promise<Response>) => {
  let description: Promise<Description> | undefined
  return async (visit) => {
    const { t } = visit
    // The routes stand when the program does: their description is read once.
    description ??= readDescription(app)
    const { paths, components } = await description
    const routes = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]): Route => ({ method, path, ...operation })),
    )
    const byTag = groupBy(routes, ({ tags }) => tags?.[0] ?? '')
    return html(visit, {
      title: t(words.title),
      body: (
        <section class="narrow-wide">
          <h1>{t(words.title)}</h1>
          <p class="lead">
            {t(words.lead)} <a href="/openapi.json">openapi.json</a>
          </p>
          {[...byTag].map(([tag, tagged]) => (
            <section class="card" lang="en" aria-labelledby={`tag-${tag}`}>
              <h2 id={`tag-${tag}`}>{tag}</h2>
              {tagged.map((route) => (
                <RouteRow visit={visit} route={route} />
              ))}
            </section>
          ))}
          <section class="card" lang="en" aria-labelledby="schemas">
            <h2 id="schemas" lang={visit.language}>
              {t(words.schemas)}
            </h2>
            {Object.entries(components?.schemas ?? {}).map(([name, schema]) => (
              <details>
                <summary>
                  <code>{name}</code>
                </summary>
                <Schema schema={schema} name={name} />
              </details>
            ))}
          </section>
        </section>
      ),
    })
  }
}

const readDescription = async (app: OpenAPIHono<Env>): Promise<Description> =>
  (await app.request('/openapi.json')).json() as Promise<Description>

const RouteRow = ({ visit: { t, language }, route }: { visit: Visit; route: Route }) => (
  <section class="route">
    <h3 class="route-line">
      <span class="method">{route.method.toUpperCase()}</span>
      <span class="route-path">{route.path}</span>
    </h3>
    <p>
      {route.summary}
      {route.description && `. ${route.description}`}
    </p>
    <p class="small" lang={language}>
      {t(words.who)}: {(route['x-admitted'] ?? []).map((role) => nameOf(role, t)).join(', ')}
    </p>
    {(route.parameters ?? []).length > 0 && (
      <p class="small">
        <span lang={language}>{t(words.parameters)}:</span>{' '}
        {(route.parameters ?? []).map(({ name, in: where, required }, index) => (
          <>
            {index > 0 && ', '}
            <code>{name}</code> ({where}
            {required && '*'})
          </>
        ))}
      </p>
    )}
    <details>
      <summary lang={language}>{t(words.bodies)}</summary>
      {route.requestBody && <BodyRow name={t(words.request)} body={route.requestBody} />}
      {Object.entries(route.responses ?? {}).map(([status, body]) => (
        <BodyRow name={status} body={body} />
      ))}
    </details>
  </section>
)

const BodyRow = ({ name, body }: { name: string; body: Body }) => (
  <>
    <p class="small">
      <strong>{name}</strong> {body.description}
    </p>
    {Object.values(body.content ?? {}).map(({ schema }) =>
      schema && !JSON.stringify(schema).includes('/Problem"') ? <Schema schema={schema} name={name} /> : null,
    )}
  </>
)

const Schema = ({ schema, name }: { schema: unknown; name: string }) => (
  <section class="schema" tabindex={0} aria-label={name}>
    <pre>{JSON.stringify(schema, null, 2)}</pre>
  </section>
)

const nameOf = (role: string, t: Visit['t']): string =>
  role === 'public' ? t(words.anyone) : t(roleNames[role as Role] ?? { kk: role, ru: role, en: role })

const words = {
  title: { kk: 'HTTP API', ru: 'HTTP API', en: 'HTTP API' },
  lead: {
    kk: 'Консоль жасайтынның бәрін бағдарламалар да жасай алады. Машиналарға арналған сипаттама:',
    ru: 'Всё, что делает консоль, могут делать и программы. Описание для машин:',
    en: 'Whatever the console does, programs can do too. The description for machines:',
  },
  who: { kk: 'Кім пайдаланады', ru: 'Кто может', en: 'Who may use it' },
  anyone: { kk: 'кез келген адам', ru: 'кто угодно', en: 'anyone' },
  parameters: { kk: 'Параметрлер', ru: 'Параметры', en: 'Parameters' },
  bodies: { kk: 'Сұрау мен жауаптар', ru: 'Запрос и ответы', en: 'Request and answers' },
  request: { kk: 'Сұрау', ru: 'Запрос', en: 'Request' },
  schemas: { kk: 'Деректер үлгілері', ru: 'Схемы данных', en: 'Schemas' },
} satisfies Record<string, Says>
