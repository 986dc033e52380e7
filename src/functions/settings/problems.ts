import type { SettingVersionRow } from '../../db/queries/settings.queries.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { forbidden, type Problem } from '../commands/problem.ts'

/** The head decides where nothing has been proposed. */
export const mustBeProposed: Problem = {
  status: 409,
  kind: 'second-person-required',
  says: {
    kk: 'Мәнді алдымен қызметкер ұсынуы тиіс, содан кейін басшы шешеді.',
    ru: 'Значение сначала предлагает сотрудник, затем решает руководитель.',
    en: 'An officer must propose the value first; the head then decides it.',
  },
}

export const anotherPerson: Problem = {
  status: 409,
  kind: 'second-person-required',
  says: {
    kk: 'Мәнді ұсынған адам ол туралы өзі шеше алмайды.',
    ru: 'Тот, кто предложил значение, не может сам его утвердить.',
    en: 'The person who proposed the value cannot also decide it.',
  },
}

export const alreadyProposed = (waiting: SettingVersionRow): Problem => ({
  status: 409,
  kind: 'already-proposed',
  says: {
    kk: 'Мән ұсынылған, басшының шешімін күтуде.',
    ru: 'Значение уже предложено и ждёт решения руководителя.',
    en: 'A value is already proposed and awaits the head.',
  },
  facts: { proposed: asProposed(waiting) },
})

/** @param pointers the members of the request that are not what was proposed */
export const differsFromProposal = (waiting: SettingVersionRow, pointers: readonly string[]): Problem => ({
  status: 409,
  kind: 'differs-from-proposal',
  says: {
    kk: 'Бұл ұсынылғаннан басқа: басшы тек ұсынылған мәнді, құжатты және күнді шешеді.',
    ru: 'Это отличается от предложенного: руководитель решает о предложенных значении, документе и дне.',
    en: 'This differs from what was proposed: the head decides on the value, the document and the day proposed.',
  },
  errors: pointers.map((pointer) => ({ pointer, says: 'not what was proposed' })),
  facts: { proposed: asProposed(waiting) },
})

export const dayHasPassed = (validFrom: string, today: CivilDate): Problem => ({
  status: 409,
  kind: 'valid-from-has-passed',
  says: {
    kk: 'Мән шешілген күннен бұрын қолданыла бастай алмайды; тек ең бірінші мән, оны белгілейтін құжат болса.',
    ru: 'Значение не может действовать раньше дня, когда о нём решено; только самое первое, если есть документ.',
    en: 'A value cannot count from before the day it is decided; only the very first may, where a document sets it.',
  },
  errors: [{ pointer: '/validFrom', says: 'before the day of the decision' }],
  facts: { validFrom, today },
})

/** A version that has been decided, rejected or withdrawn. */
export const nothingWaits: Problem = {
  status: 409,
  kind: 'not-proposed',
  says: {
    kk: 'Бұл нұсқа басшының шешімін күтіп тұрған жоқ.',
    ru: 'Эта версия не ждёт решения руководителя.',
    en: 'This version does not await the head.',
  },
}

export const notYourProposal: Problem = {
  ...forbidden,
  kind: 'not-your-proposal',
  says: {
    kk: 'Ұсынысты тек оны ұсынған адам қайтарып ала алады.',
    ru: 'Отозвать предложение может только тот, кто его внёс.',
    en: 'Only the person who made a proposal may withdraw it.',
  },
}

/** What the head would decide on. */
const asProposed = ({ number, value, document, validFrom, proposedBy }: SettingVersionRow) => ({
  number,
  value: JSON.parse(value) as unknown,
  document,
  validFrom,
  proposedBy,
})
