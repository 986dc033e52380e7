import type { OutboxRow } from '../../db/queries/outbox.queries.ts'
import { type Language, languages, type Says } from '../../language/says.ts'
import type { Letter } from './mailer.ts'

const links: Readonly<Record<'case' | 'explanation', Says>> = {
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  explanation: { kk: 'Неге бұл күн?', ru: 'Почему эта дата?', en: 'Why this date?' },
}

/**
 * Writes a message as one letter: Kazakh first, then Russian, then English, each complete, with the links to the case
 * and to the explanation of the date.
 *
 * @param baseUrl the console's own address, without a slash at its end
 */
export const letterOf = (message: OutboxRow, to: string, baseUrl: string): Letter => {
  const subject = JSON.parse(message.subject) as Says
  const body = JSON.parse(message.body) as Says
  const part = (language: Language): string =>
    [
      subject[language].toUpperCase(),
      body[language],
      ...(message.caseId ? [`${links.case[language]}: ${baseUrl}/cases/${message.caseId}`] : []),
      ...(message.deadlineId ? [`${links.explanation[language]} ${baseUrl}/deadlines/${message.deadlineId}`] : []),
    ].join('\n\n')
  return {
    to,
    subject: `${subject.kk} / ${subject.ru}`,
    text: languages.map(part).join('\n\n— — —\n\n'),
    messageId: `<${message.id}@merzim>`,
  }
}
