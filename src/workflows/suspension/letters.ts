import type { Language } from '../../language/says.ts'
import { type Area, areaNames } from '../../law/areas.ts'
import { type Ending, endingNames } from '../certificate/ended.ts'
import { appealNote } from '../procedure/appeal-note.ts'
import { bullets, choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import type { LetterTemplate } from '../procedure/letter.ts'
import type { SuspensionContext } from './context.ts'
import { type SuspensionGround, suspensionGroundNames } from './grounds.ts'
import type { SuspensionTerm } from './term.ts'

/** Every letter of a suspension: its occasion, its addressee, its provision and its words. */
export const suspensionLetters: readonly LetterTemplate[] = [
  {
    id: 'suspension-ground-recorded',
    occasion: 'ground.recorded',
    to: 'organization',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Куәліктің қолданысын тоқтата тұру негізі тіркелді',
      ru: 'Зафиксировано основание приостановления действия свидетельства',
      en: 'A ground for suspending the certificate was recorded',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language) => {
        const { certificateNumber } = standing.context as SuspensionContext
        const ground = groundIn(language, entry.data.ground)
        return choose(
          language,
          `№ ${certificateNumber} куәлік. Негіз: ${ground}. Шешім әлі қабылданған жоқ: түсініктеме мен құжаттарды уәкілетті органға бере аласыз.`,
          `Свидетельство № ${certificateNumber}. Основание: ${ground}. Решение ещё не принято: вы вправе представить уполномоченному органу объяснения и документы.`,
          `Certificate No. ${certificateNumber}. Ground: ${ground}. Nothing has been decided yet: you may give the authorized body your explanation and documents.`,
        )
      }),
  },
  {
    id: 'suspension-decision-awaited',
    occasion: 'ground.recorded',
    to: 'authorizedBody',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Куәліктің қолданысын тоқтата тұру туралы шешім күтіледі',
      ru: 'Ожидается решение о приостановлении действия свидетельства',
      en: 'A decision on a suspension is awaited',
    }),
    body: ({ entry, standing, organizationName }) =>
      inEveryLanguage((language) => {
        const { area, certificateNumber } = standing.context as SuspensionContext
        const ground = groundIn(language, entry.data.ground)
        const name = areaNames[area as Area][language]
        return choose(
          language,
          `«${organizationName}», № ${certificateNumber} куәлік, сала: ${name}. Негіз: ${ground}. Қызметкер ұсынады, басшы шешеді.`,
          `«${organizationName}», свидетельство № ${certificateNumber}, сфера: ${name}. Основание: ${ground}. Сотрудник предлагает, руководитель решает.`,
          `“${organizationName}”, certificate No. ${certificateNumber}, area: ${name}. Ground: ${ground}. An officer proposes, the head decides.`,
        )
      }),
  },
  {
    id: 'suspension-ordered',
    occasion: 'suspension.ordered',
    to: 'organization',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Куәліктің қолданысы тоқтатыла тұрады',
      ru: 'Действие свидетельства приостанавливается',
      en: 'The certificate is suspended',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { certificateNumber, grounds = [] } = standing.context as SuspensionContext
        const { endsOn, revivalByDecision } = entry.data as unknown as SuspensionTerm
        const [from, until] = [day(entry.effectiveOn), day(endsOn)]
        const of = bullets(grounds.map((ground) => groundIn(language, ground)))
        return [
          choose(
            language,
            `№ ${certificateNumber} куәліктің қолданысы ${from} бастап ${until} қоса алғанда тоқтатыла тұрады.\nНегіздер:\n${of}\n${entry.data.reasons}\nҚұжат: ${entry.data.document}.`,
            `Действие свидетельства № ${certificateNumber} приостанавливается с ${from} по ${until} включительно.\nОснования:\n${of}\n${entry.data.reasons}\nДокумент: ${entry.data.document}.`,
            `Certificate No. ${certificateNumber} is suspended from ${from} until ${until} inclusive.\nGrounds:\n${of}\n${entry.data.reasons}\nDocument: ${entry.data.document}.`,
          ),
          whileSuspended[language],
          revivalByDecision ? revivedByDecision[language] : revivedByLaw[language],
          appealNote[language],
        ].join('\n')
      }),
  },
  {
    id: 'suspension-cancelled',
    occasion: 'effect.cancelled',
    to: 'organization',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Куәліктің қолданысын тоқтата тұру күшіне енбейді',
      ru: 'Приостановление действия свидетельства не вступит в силу',
      en: 'The suspension will not take effect',
    }),
    body: ({ entry, standing }) => {
      const { certificateNumber } = standing.context as SuspensionContext
      return {
        kk: `№ ${certificateNumber} куәлік туралы шешімнің күші ол басталғанға дейін жойылды. Себебі: ${entry.data.reason}`,
        ru: `Решение по свидетельству № ${certificateNumber} отменено до вступления в силу. Причина: ${entry.data.reason}`,
        en: `The order on certificate No. ${certificateNumber} was cancelled before it took effect. Reason: ${entry.data.reason}`,
      }
    },
  },
  {
    id: 'suspension-lifted',
    occasion: 'suspension.lifted',
    to: 'organization',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Куәліктің қолданысын тоқтата тұру доғарылды',
      ru: 'Приостановление действия свидетельства снято',
      en: 'The suspension is lifted',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { certificateNumber } = standing.context as SuspensionContext
        const { reason, document } = entry.data
        return choose(
          language,
          `№ ${certificateNumber} куәлік ${day(entry.effectiveOn)} бастап қайта қолданыста. Құжат: ${document}. ${reason}`,
          `Свидетельство № ${certificateNumber} вновь действует с ${day(entry.effectiveOn)}. Документ: ${document}. ${reason}`,
          `Certificate No. ${certificateNumber} is in force again from ${day(entry.effectiveOn)}. Document: ${document}. ${reason}`,
        )
      }),
  },
  {
    id: 'suspension-dismissed',
    occasion: 'ground.dismissed',
    to: 'organization',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Тоқтата тұру негізі қабылданбады',
      ru: 'Основание приостановления отклонено',
      en: 'The ground for suspension is dismissed',
    }),
    body: ({ entry, standing }) => {
      const { certificateNumber } = standing.context as SuspensionContext
      return {
        kk: `№ ${certificateNumber} куәліктің қолданысы тоқтатыла тұрмайды. Негіздемесі: ${entry.data.reasons}`,
        ru: `Действие свидетельства № ${certificateNumber} не приостанавливается. Обоснование: ${entry.data.reasons}`,
        en: `Certificate No. ${certificateNumber} is not suspended. Reasons: ${entry.data.reasons}`,
      }
    },
  },
  {
    id: 'suspension-closed',
    occasion: 'certificate.ended',
    to: 'organization',
    provision: 'L47-3.1.1',
    subject: () => ({
      kk: 'Тоқтата тұру туралы іс жабылды',
      ru: 'Дело о приостановлении закрыто',
      en: 'The suspension case is closed',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { certificateNumber } = standing.context as SuspensionContext
        const reason = endingNames[entry.data.reason as Ending][language]
        return choose(
          language,
          `№ ${certificateNumber} куәліктің қолданысы ${day(entry.data.endedOn)} тоқтатылды: ${reason}.`,
          `Действие свидетельства № ${certificateNumber} прекращено ${day(entry.data.endedOn)}: ${reason}.`,
          `Certificate No. ${certificateNumber} terminated on ${day(entry.data.endedOn)}: ${reason}.`,
        )
      }),
  },
]

const groundIn = (language: Language, ground: unknown): string =>
  suspensionGroundNames[ground as SuspensionGround][language]

/** Ambiguity 3: what depends on accreditation is blocked, and nothing else. */
const whileSuspended = {
  kk: 'Осы уақытта шартсыз құқық иеленушілер үшін сыйақы жиналмайды және оларды қамтитын жаңа лицензиялар берілмейді; барлық міндеттер мен төлемдер жалғасады.',
  ru: 'В это время не ведётся сбор для правообладателей без договора и не выдаются новые лицензии, которые их охватывают; все обязанности и выплаты продолжаются.',
  en: 'Meanwhile nothing is collected for holders without a contract, and no new licence covers them; all duties and payouts go on.',
}

const revivedByLaw = {
  kk: 'Келесі түн ортасынан куәліктің қолданысы шешімсіз жаңарады, егер ол кері қайтарып алынбаса немесе мерзімі өтпесе.',
  ru: 'Со следующей полуночи действие свидетельства возобновляется без решения, если оно не отозвано и его срок не истёк.',
  en: 'From the next midnight the certificate is in force again without a decision, unless it was revoked or has expired.',
}

const revivedByDecision = {
  kk: 'Одан кейін куәліктің қолданысы тек уәкілетті органның шешімімен жаңартылады.',
  ru: 'После этого действие свидетельства возобновляется только решением уполномоченного органа.',
  en: 'After that the certificate is in force again only by a decision of the authorized body.',
}
