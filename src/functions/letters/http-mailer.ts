import type { Mailer } from './mailer.ts'

/**
 * Hands letters to a mail service over HTTP, for hosts without SMTP: POST of `{from, to, subject, text, messageId}` as
 * JSON with a bearer token. A service with another shape stands behind a small adapter of the operator's.
 */
export const httpMailer = (url: string, token: string, from: string): Mailer => ({
  name: 'http',
  send: async ({ to, subject, text, messageId }) => {
    const response = await fetch(url, {
      method: 'POST',
      // A redirection is not a success; workerd knows no other way to say that it must not be followed.
      redirect: 'manual',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': messageId },
      body: JSON.stringify({ from, to, subject, text, messageId }),
      signal: AbortSignal.timeout(15_000),
    })
    if (!response.ok) throw new Error(`the mail service answered ${response.status}`)
  },
})
