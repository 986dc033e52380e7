import type * as z from 'zod'
import type { Problem } from '../../functions/commands/problem.ts'
import { toPointer } from '../../functions/commands/validate.ts'
import type { Language, Says } from '../../language/says.ts'
import { withDays } from '../parts/date-text.tsx'

/** Why a form was not accepted, in the reader's language, beside the field it is about. */
export interface Cause {
  /** The path of the field below the data, such as `heldOn` or `findings/0/evidence`; null where it is about the whole. */
  readonly field: string | null
  readonly text: string
  readonly provision: string | null
}

/**
 * The causes of a problem. What the schema refused is said in the reader's language by its kind; what the Law refused
 * says so itself.
 *
 * @param prefix where the data lies in the request, such as `/data`
 */
export const causesOf = (
  problem: Problem,
  prefix: string,
  { schema, data, language }: { schema: z.ZodType; data: unknown; language: Language },
): readonly Cause[] => {
  const parsed = schema.safeParse(data)
  const issues = new Map(
    (parsed.error?.issues ?? []).map((issue) => [prefix + toPointer(issue.path), sayIssue(issue, data)]),
  )
  const errors = problem.errors ?? [{ says: problem.says, provision: problem.provision ?? null }]
  return errors.map(({ says, provision, ...error }) => {
    const pointer = 'pointer' in error ? error.pointer : undefined
    const known = typeof says === 'string' ? (issues.get(pointer ?? '') ?? sentences[says]) : says
    return {
      field: fieldOf(pointer, prefix),
      text: withDays(known ? known[language] : String(says), language),
      provision: provision ?? null,
    }
  })
}

const fieldOf = (pointer: string | undefined, prefix: string): string | null => {
  if (pointer?.startsWith(`${prefix}/`)) return pointer.slice(prefix.length + 1)
  return pointer?.endsWith('/effectiveOn') ? 'effectiveOn' : null
}

/** What is wrong with a value, by the kind of issue and not by its English message. */
const sayIssue = (issue: z.core.$ZodIssue, data: unknown): Says => {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (valueAt(data, issue.path) === undefined) return fillIn
    const known = sentences[issue.message]
    if (known) return known
    return issue.code === 'invalid_value' ? choose : wrongType(issue.expected)
  }
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? atLeastOne : issue.origin === 'string' ? fillIn : tooSmall
  if (issue.code === 'too_big') return issue.origin === 'string' ? tooLong : tooMuch
  return sentences[issue.message] ?? notRight
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part], data)

const fillIn: Says = { kk: 'Осы өрісті толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' }
const choose: Says = { kk: 'Біреуін таңдаңыз.', ru: 'Выберите одно из значений.', en: 'Choose one of the values.' }
const atLeastOne: Says = {
  kk: 'Кемінде бір жол қажет.',
  ru: 'Нужна хотя бы одна строка.',
  en: 'At least one line is needed.',
}
const tooSmall: Says = { kk: 'Сан тым аз.', ru: 'Слишком малое число.', en: 'The number is too small.' }
const tooLong: Says = { kk: 'Мәтін тым ұзақ.', ru: 'Слишком длинный текст.', en: 'The text is too long.' }
const tooMuch: Says = { kk: 'Тым көп.', ru: 'Слишком много.', en: 'Too much.' }
const notRight: Says = { kk: 'Мәні дұрыс емес.', ru: 'Неверное значение.', en: 'This value is not right.' }

const wrongType = (expected: string): Says =>
  expected === 'int' || expected === 'number'
    ? { kk: 'Бүтін сан жазыңыз.', ru: 'Напишите целое число.', en: 'Write a whole number.' }
    : notRight

/** Sentences the doors say in English only. */
const sentences: Readonly<Record<string, Says>> = {
  'not a date of the calendar, written YYYY-MM-DD': {
    kk: 'Күнтізбеде мұндай күн жоқ.',
    ru: 'Такой даты в календаре нет.',
    en: 'There is no such date in the calendar.',
  },
  'this act cannot take effect after the day it is entered': {
    kk: 'Бұл акт енгізілген күнінен кейін күшіне ене алмайды.',
    ru: 'Этот акт не может вступить в силу позже дня внесения.',
    en: 'This act cannot take effect after the day it is entered.',
  },
  'an electronic filing takes effect the day it arrives': {
    kk: 'Электрондық құжат келіп түскен күні күшіне енеді.',
    ru: 'Электронная подача действует со дня поступления.',
    en: 'An electronic filing takes effect the day it arrives.',
  },
  'not a sum of whole tiyn': {
    kk: 'Соманы теңгемен жазыңыз, мысалы 1 234,50.',
    ru: 'Напишите сумму в тенге, например 1 234,50.',
    en: 'Write the sum in tenge, such as 1,234.50.',
  },
  'already entered': { kk: 'Бұрын енгізілген.', ru: 'Уже внесено.', en: 'It has been entered already.' },
  'Invalid email address': {
    kk: 'Электрондық пошта мекенжайы дұрыс емес.',
    ru: 'Неверный адрес электронной почты.',
    en: 'This is not an e-mail address.',
  },
}
