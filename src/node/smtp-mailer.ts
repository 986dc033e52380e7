import { createTransport } from 'nodemailer'
import type { Mailer } from '../functions/letters/mailer.ts'

/** Hands letters to an SMTP server named by URL, for example `smtps://user:secret@mail.example:465`. */
export const smtpMailer = (url: string, from: string): Mailer => {
  const transport = createTransport(url)
  return {
    name: 'smtp',
    send: async ({ to, subject, text, messageId }) => {
      await transport.sendMail({ from, to, subject, text, messageId })
    },
  }
}
