import { httpMailer } from '../functions/letters/http-mailer.ts'
import { mailboxMailer } from '../functions/letters/mailer.ts'
import type { Post } from '../functions/scheduled/deliver.ts'
import type { Configuration } from './configuration.ts'

/** How letters leave: through a mail service over HTTP where one is named, otherwise into the development mailbox. */
export const postOf = (configuration: Configuration): Post => {
  const { MERZIM_MAIL_URL, MERZIM_MAIL_TOKEN, MERZIM_MAIL_FROM } = configuration
  return {
    mailer:
      MERZIM_MAIL_URL === undefined
        ? mailboxMailer
        : httpMailer(MERZIM_MAIL_URL, MERZIM_MAIL_TOKEN ?? '', MERZIM_MAIL_FROM),
    authorizedBody: configuration.MERZIM_BODY_EMAIL,
    commission: configuration.MERZIM_COMMISSION_EMAIL,
    baseUrl: baseUrlOf(configuration),
  }
}

/** Where the doors are reached from outside, without a slash at the end. */
export const baseUrlOf = ({ MERZIM_URL }: Configuration): string =>
  (MERZIM_URL ?? 'http://localhost:8787').replace(/\/$/, '')
