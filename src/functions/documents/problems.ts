import type { Problem } from '../commands/problem.ts'
import { mediaTypes } from './media-types.ts'

/** Why a document is not taken in. */
export const documentProblems = {
  noStore: {
    status: 503,
    kind: 'documents-not-kept',
    says: {
      kk: 'Мұнда құжаттар сақталмайды: файл қоймасы көрсетілмеген.',
      ru: 'Документы здесь не хранятся: не указано хранилище файлов.',
      en: 'No documents are kept here: no place for files was configured.',
    },
  },
  typeNotTaken: {
    status: 415,
    kind: 'media-type-not-taken',
    says: {
      kk: 'Мұндай түрдегі файл қабылданбайды.',
      ru: 'Файлы такого вида не принимаются.',
      en: 'Files of this kind are not taken in.',
    },
    facts: { taken: mediaTypes.map(({ name }) => name) },
  },
  noName: {
    status: 400,
    kind: 'malformed',
    says: {
      kk: 'Файлдың аты жоқ немесе оны жазып қоюға болмайды.',
      ru: 'У файла нет имени, или его нельзя записать.',
      en: 'The file has no name, or one that cannot be written down.',
    },
    errors: [
      { pointer: '', says: "Content-Disposition must name the file, such as attachment; filename*=UTF-8''charter.pdf" },
    ],
  },
  noLength: {
    status: 411,
    kind: 'length-required',
    says: {
      kk: 'Файлдың көлемін Content-Length тақырыбында көрсетіңіз.',
      ru: 'Укажите размер файла в Content-Length.',
      en: 'Say in Content-Length how long the file is.',
    },
  },
  empty: {
    status: 422,
    kind: 'document-empty',
    says: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
  },
  cutShort: {
    status: 400,
    kind: 'document-cut-short',
    says: {
      kk: 'Файл толық келмеді: қайта жіберіңіз. Ештеңе сақталмады.',
      ru: 'Файл пришёл не полностью: отправьте снова. Ничего не сохранено.',
      en: 'The file did not arrive whole: send it again. Nothing was kept.',
    },
  },
  contentMismatch: {
    status: 422,
    kind: 'content-mismatch',
    says: {
      kk: 'Файлдың мазмұны көрсетілген түріне сәйкес емес.',
      ru: 'Содержимое файла не соответствует заявленному виду.',
      en: 'The file is not of the kind it is said to be.',
    },
  },
  infected: {
    status: 422,
    kind: 'document-infected',
    says: {
      kk: 'Файлдан зиянды бағдарлама табылды: ол қабылданбады және сақталмады.',
      ru: 'В файле найдена вредоносная программа: он не принят и не сохранён.',
      en: 'Malware was found in the file: it was not taken in and is not kept.',
    },
  },
} satisfies Record<string, Problem>

/** A document that has more bytes than one may have. */
export const tooLarge = (largest: number): Problem => {
  const megabytes = Math.floor(largest / 1_000_000)
  return {
    status: 413,
    kind: 'too-large',
    says: {
      kk: `Файл тым үлкен: ең көбі ${megabytes} МБ.`,
      ru: `Файл слишком велик: не более ${megabytes} МБ.`,
      en: `The file is too large: ${megabytes} MB at most.`,
    },
    facts: { largest },
  }
}
