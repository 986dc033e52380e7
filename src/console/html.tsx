import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/** Writes a page: the frame around it, and the headers every page has. */
export const html = (
  visit: Visit,
  { title, status = 200, body }: { title: string; status?: number; body: Child },
): Response => {
  const { c } = visit
  c.header('content-security-policy', contentSecurityPolicy)
  // A form's POST names its origin only under a policy that lets the page tell it to its own site.
  c.header('referrer-policy', 'same-origin')
  c.header('cache-control', 'no-store')
  c.header('content-language', visit.language)
  c.header('vary', 'Accept-Language, Cookie, Authorization')
  const document = (
    <Layout visit={visit} title={title}>
      {body}
    </Layout>
  )
  return c.html(`<!DOCTYPE html>${document}`, status as ContentfulStatusCode)
}

const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
