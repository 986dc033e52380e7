import { type Area, areaNames } from '../../law/areas.ts'
import { bullets, choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import type { LetterTemplate } from '../procedure/letter.ts'
import type { AccreditationContext } from './context.ts'

/** Every letter of the accreditation procedure: its occasion, its addressee, its provision and its words. */
export const accreditationLetters: readonly LetterTemplate[] = [
  {
    id: 'application-received',
    occasion: 'application.filed',
    to: 'authorizedBody',
    provision: 'X-O105.4',
    subject: () => ({
      kk: 'Аккредиттеуге жаңа өтініш',
      ru: 'Новое заявление об аккредитации',
      en: 'New application for accreditation',
    }),
    body: ({ organizationName, standing }) =>
      inEveryLanguage((language, day) => {
        const { area, filedOn } = standing.context as AccreditationContext
        const name = areaNames[area as Area][language]
        return choose(
          language,
          `«${organizationName}» ${day(filedOn)} күні өтініш берді. Сала: ${name}.`,
          `«${organizationName}» подала заявление ${day(filedOn)}. Сфера: ${name}.`,
          `“${organizationName}” filed an application on ${day(filedOn)}. Area: ${name}.`,
        )
      }),
  },
  {
    id: 'application-returned',
    occasion: 'application.returned',
    to: 'organization',
    provision: 'L46-2.2a',
    subject: () => ({
      kk: 'Өтініш толықтыруға қайтарылды',
      ru: 'Заявление возвращено на доработку',
      en: 'The application is returned for completion',
    }),
    body: ({ entry }) =>
      inEveryLanguage((language) => {
        const missing = bullets(entry.data.missing)
        return choose(
          language,
          `Мыналар жетіспейді:\n${missing}\nТолықтырыңыз немесе өтінішті кері қайтарыңыз.`,
          `Не хватает:\n${missing}\nДополните документы или отзовите заявление.`,
          `The following is missing:\n${missing}\nComplete the documents or withdraw the application.`,
        )
      }),
  },
  {
    id: 'application-accepted',
    occasion: 'application.accepted',
    to: 'organization',
    provision: 'X-O105.4',
    subject: () => ({
      kk: 'Өтініш қарауға қабылданды',
      ru: 'Заявление принято к рассмотрению',
      en: 'The application is accepted for consideration',
    }),
    body: () => ({
      kk: 'Құжаттар толық деп танылды, өтініш бағалауға берілді.',
      ru: 'Документы признаны полными, заявление передано на оценку.',
      en: 'The documents are complete; the application goes to assessment.',
    }),
  },
  {
    id: 'meeting-assigned',
    occasion: 'meeting.assigned',
    to: 'organization',
    provision: 'L46-2.1',
    subject: () => ({
      kk: 'Өтініш комиссия отырысына енгізілді',
      ru: 'Заявление вынесено на заседание комиссии',
      en: 'The application is on the commission’s agenda',
    }),
    body: ({ standing }) => meetingOn((standing.context as AccreditationContext).meetingOn),
  },
  {
    id: 'agenda-item',
    occasion: 'meeting.assigned',
    to: 'commission',
    provision: 'L46-2.1',
    subject: () => ({
      kk: 'Күн тәртібінде жаңа өтініш',
      ru: 'Новое заявление в повестке',
      en: 'A new application on the agenda',
    }),
    body: ({ standing, organizationName }) =>
      inEveryLanguage((language, day) => {
        const { area, meetingOn: heldOn } = standing.context as AccreditationContext
        const name = areaNames[area as Area][language]
        return choose(
          language,
          `«${organizationName}», сала: ${name}. Отырыс: ${day(heldOn)}.`,
          `«${organizationName}», сфера: ${name}. Заседание: ${day(heldOn)}.`,
          `“${organizationName}”, area: ${name}. Meeting: ${day(heldOn)}.`,
        )
      }),
  },
  {
    id: 'meeting-rescheduled',
    occasion: 'meeting.rescheduled',
    to: 'organization',
    provision: 'L46-2.2b',
    subject: () => ({
      kk: 'Комиссия отырысы кейінге қалдырылды',
      ru: 'Заседание комиссии перенесено',
      en: 'The commission’s meeting is postponed',
    }),
    body: ({ standing }) => meetingOn((standing.context as AccreditationContext).meetingOn),
  },
  {
    id: 'meeting-unassigned',
    occasion: 'meeting.unassigned',
    to: 'organization',
    provision: 'L46-2.2b',
    subject: () => ({
      kk: 'Комиссия отырысының күші жойылды',
      ru: 'Заседание комиссии отменено',
      en: 'The commission’s meeting is cancelled',
    }),
    body: ({ entry }) =>
      inEveryLanguage((language) =>
        choose(
          language,
          `Себебі: ${entry.data.reason}. Өтініш басқа отырысқа тағайындалады.`,
          `Причина: ${entry.data.reason}. Заявление будет назначено на другое заседание.`,
          `Reason: ${entry.data.reason}. The application will be assigned to another meeting.`,
        ),
      ),
  },
  {
    id: 'term-extended',
    occasion: 'term.extended',
    to: 'organization',
    provision: 'X-APPK76.2',
    subject: () => ({ kk: 'Қарау мерзімі ұзартылды', ru: 'Срок рассмотрения продлён', en: 'The term is extended' }),
    body: ({ entry }) =>
      inEveryLanguage((language, day) =>
        choose(
          language,
          `Жаңа мерзім: ${day(entry.data.until)} қоса алғанда. Себебі: ${entry.data.reason}`,
          `Новый срок: по ${day(entry.data.until)} включительно. Причина: ${entry.data.reason}`,
          `New term: until ${day(entry.data.until)} inclusive. Reason: ${entry.data.reason}`,
        ),
      ),
  },
  {
    id: 'certificate-granted',
    occasion: 'certificate.granted',
    to: 'organization',
    provision: 'L46-2.1',
    subject: () => ({
      kk: 'Аккредиттеу туралы куәлік берілді',
      ru: 'Выдано свидетельство об аккредитации',
      en: 'The certificate of accreditation is granted',
    }),
    body: ({ entry }) =>
      inEveryLanguage((language, day) => {
        const { number, validFrom, validUntil } = entry.data
        return choose(
          language,
          `Куәлік № ${number}: ${day(validFrom)} – ${day(validUntil)} (қоса алғанда).`,
          `Свидетельство № ${number}: с ${day(validFrom)} по ${day(validUntil)} включительно.`,
          `Certificate No. ${number}: from ${day(validFrom)} until ${day(validUntil)} inclusive.`,
        )
      }),
  },
  {
    id: 'accreditation-refused',
    occasion: 'accreditation.refused',
    to: 'organization',
    provision: 'L46-2.8',
    subject: () => ({
      kk: 'Аккредиттеуден бас тартылды',
      ru: 'В аккредитации отказано',
      en: 'Accreditation is refused',
    }),
    body: ({ entry }) =>
      inEveryLanguage((language) => {
        const grounds = bullets(entry.data.grounds)
        return choose(
          language,
          `Негіздер:\n${grounds}\nБұл шешімге Қазақстан Республикасының заңнамасында белгіленген тәртіппен шағым жасауға болады.`,
          `Основания:\n${grounds}\nРешение может быть обжаловано в порядке, установленном законодательством Республики Казахстан.`,
          `Grounds:\n${grounds}\nThis decision may be appealed in the procedure set by the legislation of the Republic of Kazakhstan.`,
        )
      }),
  },
  {
    id: 'decision-appealed',
    occasion: 'decision.appealed',
    to: 'authorizedBody',
    provision: 'L46-2.8',
    subject: () => ({ kk: 'Бас тартуға шағым берілді', ru: 'Отказ обжалован', en: 'The refusal is appealed' }),
    body: ({ entry, organizationName }) =>
      inEveryLanguage((language, day) =>
        choose(
          language,
          `«${organizationName}» ${day(entry.data.filedOn)} күні шағым берді: ${entry.data.with}.`,
          `«${organizationName}» подала жалобу ${day(entry.data.filedOn)}: ${entry.data.with}.`,
          `“${organizationName}” appealed on ${day(entry.data.filedOn)}, with: ${entry.data.with}.`,
        ),
      ),
  },
  {
    id: 'appeal-decided',
    occasion: 'appeal.decided',
    to: 'organization',
    provision: 'L46-2.8',
    subject: () => ({ kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'The decision on the appeal' }),
    body: ({ entry }) =>
      inEveryLanguage((language) =>
        entry.data.outcome === 'overturned'
          ? choose(
              language,
              `Бас тарту жойылды, өтініш қайта шешіледі. Құжат: ${entry.data.document}.`,
              `Отказ отменён, по заявлению будет принято новое решение. Документ: ${entry.data.document}.`,
              `The refusal is set aside; the application will be decided again. Document: ${entry.data.document}.`,
            )
          : choose(
              language,
              `Бас тарту күшінде қалды. Құжат: ${entry.data.document}.`,
              `Отказ оставлен в силе. Документ: ${entry.data.document}.`,
              `The refusal stands. Document: ${entry.data.document}.`,
            ),
      ),
  },
  {
    id: 'application-withdrawn',
    occasion: 'application.withdrawn',
    to: 'authorizedBody',
    provision: 'L46-2.1',
    subject: () => ({ kk: 'Өтініш кері қайтарылды', ru: 'Заявление отозвано', en: 'An application was withdrawn' }),
    body: ({ organizationName }) =>
      inEveryLanguage((language) =>
        choose(
          language,
          `«${organizationName}» өтінішін кері қайтарды.`,
          `«${organizationName}» отозвала заявление.`,
          `“${organizationName}” withdrew its application.`,
        ),
      ),
  },
]

const meetingOn = (heldOn: string | undefined) =>
  inEveryLanguage((language, day) =>
    choose(
      language,
      `Отырыс күні: ${day(heldOn)}.`,
      `День заседания: ${day(heldOn)}.`,
      `Day of the meeting: ${day(heldOn)}.`,
    ),
  )
