/** A letter ready to leave: one address, one text holding all three languages. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for every attempt at the same message, so that a receiver can recognise a repetition. */
  readonly messageId: string
}

/** Where letters go: SMTP, an HTTP API, or the development mailbox. Throws when it could not hand the letter over. */
export interface Mailer {
  readonly name: 'smtp' | 'http' | 'mailbox'
  send(letter: Letter): Promise<void>
}

/** The development mailer: hands over nothing; delivery keeps a copy that the console shows. */
export const mailboxMailer: Mailer = { name: 'mailbox', send: async () => {} }
