import { SMTPServer } from 'smtp-server'

/** One message as the server got it. */
interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** A real SMTP server on the loopback, whose moods a test sets. */
export interface TestSmtp {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  /**
   * `well`: takes everything. `refuses`: answers every message with a temporary failure. `takes-and-fails`: keeps the
   * message and still says it failed, as a server does that dies at the wrong moment.
   */
  mood: 'well' | 'refuses' | 'takes-and-fails'
  stop(): Promise<void>
}

export const startSmtp = async (port = 0): Promise<TestSmtp> => {
  const received: ReceivedMail[] = []
  const smtp = { mood: 'well' as TestSmtp['mood'], received }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (smtp.mood !== 'refuses') {
          received.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString('latin1'),
          })
        }
        callback(smtp.mood === 'well' ? null : Object.assign(new Error('try again later'), { responseCode: 451 }))
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  const url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`
  return Object.assign(smtp, { url, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) })
}
