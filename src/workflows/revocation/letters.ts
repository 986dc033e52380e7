import type { Language } from '../../language/says.ts'
import { type Area, areaNames } from '../../law/areas.ts'
import { type Ending, endingNames } from '../certificate/ended.ts'
import { appealNote } from '../procedure/appeal-note.ts'
import { bullets, choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import type { LetterTemplate } from '../procedure/letter.ts'
import type { RevocationContext } from './context.ts'
import { type RevocationGround, revocationGroundNames } from './grounds.ts'

/** Every letter of a revocation: its occasion, its addressee, its provision and its words. */
export const revocationLetters: readonly LetterTemplate[] = [
  {
    id: 'revocation-ground-recorded',
    occasion: 'ground.recorded',
    to: 'authorizedBody',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлікті кері қайтарып алу негізі тіркелді',
      ru: 'Зафиксировано основание отзыва свидетельства',
      en: 'A ground for revoking a certificate was recorded',
    }),
    body: ({ entry, standing, organizationName }) =>
      inEveryLanguage((language) => {
        const { area, certificateNumber } = standing.context as RevocationContext
        const ground = groundIn(language, entry.data.ground)
        const name = areaNames[area as Area][language]
        return choose(
          language,
          `«${organizationName}», № ${certificateNumber} куәлік, сала: ${name}. Негіз: ${ground}. Ауырлығы: ${entry.data.gravity}. Ұйымды тыңдау керек.`,
          `«${organizationName}», свидетельство № ${certificateNumber}, сфера: ${name}. Основание: ${ground}. Тяжесть: ${entry.data.gravity}. Организацию нужно заслушать.`,
          `“${organizationName}”, certificate No. ${certificateNumber}, area: ${name}. Ground: ${ground}. Gravity: ${entry.data.gravity}. The organization is to be heard.`,
        )
      }),
  },
  {
    id: 'hearing-notified',
    occasion: 'hearing.notified',
    to: 'organization',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлікті кері қайтарып алу туралы тыңдау',
      ru: 'Заслушивание об отзыве свидетельства',
      en: 'A hearing on the revocation of the certificate',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { certificateNumber, grounds = [] } = standing.context as RevocationContext
        const of = bullets(grounds.map((ground) => groundIn(language, ground)))
        return choose(
          language,
          `№ ${certificateNumber} куәлікті кері қайтарып алу мәселесі қаралуда.\nНегіздер:\n${of}\nТыңдау күні: ${day(entry.data.on)}. Ұстанымыңызды айтып, құжаттар бере аласыз; шешім тыңдаудан кейін қабылданады.`,
          `Рассматривается вопрос об отзыве свидетельства № ${certificateNumber}.\nОснования:\n${of}\nДень заслушивания: ${day(entry.data.on)}. Вы вправе изложить позицию и представить документы; решение принимается после заслушивания.`,
          `The revocation of certificate No. ${certificateNumber} is considered.\nGrounds:\n${of}\nDay of the hearing: ${day(entry.data.on)}. You may state your position and bring documents; the decision comes after the hearing.`,
        )
      }),
  },
  {
    id: 'revocation-ordered',
    occasion: 'revocation.ordered',
    to: 'organization',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлік кері қайтарып алынады',
      ru: 'Свидетельство отзывается',
      en: 'The certificate is revoked',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { certificateNumber } = standing.context as RevocationContext
        const { grounds, reasons, document } = entry.data
        const of = bullets((grounds as readonly unknown[]).map((ground) => groundIn(language, ground)))
        const from = day(entry.effectiveOn)
        return [
          choose(
            language,
            `№ ${certificateNumber} куәлік кері қайтарып алынады, қолданысы ${from} бастап тоқтатылады.\nНегіздер:\n${of}\n${reasons}\nҚұжат: ${document}.`,
            `Свидетельство № ${certificateNumber} отзывается, его действие прекращается с ${from}.\nОснования:\n${of}\n${reasons}\nДокумент: ${document}.`,
            `Certificate No. ${certificateNumber} is revoked and terminates with effect from ${from}.\nGrounds:\n${of}\n${reasons}\nDocument: ${document}.`,
          ),
          appealNote[language],
        ].join('\n')
      }),
  },
  {
    id: 'revocation-cancelled',
    occasion: 'effect.cancelled',
    to: 'organization',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлікті кері қайтарып алу күшіне енбейді',
      ru: 'Отзыв свидетельства не вступит в силу',
      en: 'The revocation will not take effect',
    }),
    body: ({ entry, standing }) => {
      const { certificateNumber } = standing.context as RevocationContext
      return {
        kk: `№ ${certificateNumber} куәлік туралы шешімнің күші ол басталғанға дейін жойылды. Себебі: ${entry.data.reason}`,
        ru: `Решение по свидетельству № ${certificateNumber} отменено до вступления в силу. Причина: ${entry.data.reason}`,
        en: `The order on certificate No. ${certificateNumber} was cancelled before it took effect. Reason: ${entry.data.reason}`,
      }
    },
  },
  {
    id: 'revocation-dismissed',
    occasion: 'ground.dismissed',
    to: 'organization',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлік кері қайтарып алынбайды',
      ru: 'Свидетельство не отзывается',
      en: 'The certificate is not revoked',
    }),
    body: ({ entry, standing }) => {
      const { certificateNumber } = standing.context as RevocationContext
      return {
        kk: `№ ${certificateNumber} куәлік туралы негіз қабылданбады. Негіздемесі: ${entry.data.reasons}`,
        ru: `Основание по свидетельству № ${certificateNumber} отклонено. Обоснование: ${entry.data.reasons}`,
        en: `The ground about certificate No. ${certificateNumber} is dismissed. Reasons: ${entry.data.reasons}`,
      }
    },
  },
  {
    id: 'revocation-appealed',
    occasion: 'decision.appealed',
    to: 'authorizedBody',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлікті кері қайтарып алуға шағым берілді',
      ru: 'Отзыв свидетельства обжалован',
      en: 'A revocation is appealed',
    }),
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
    id: 'revocation-appeal-decided',
    occasion: 'appeal.decided',
    to: 'organization',
    provision: 'L47-2.1.3',
    subject: () => ({ kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'The decision on the appeal' }),
    body: ({ entry: { data } }) =>
      data.outcome === 'overturned'
        ? {
            kk: `Куәлікті кері қайтарып алу жойылды. Құжат: ${data.document}. Куәліктің қолданысы туралы бөлек хабарланады.`,
            ru: `Отзыв свидетельства отменён. Документ: ${data.document}. О действии свидетельства будет сообщено отдельно.`,
            en: `The revocation is set aside. Document: ${data.document}. You will hear separately about the certificate itself.`,
          }
        : {
            kk: `Куәлікті кері қайтарып алу күшінде қалды. Құжат: ${data.document}.`,
            ru: `Отзыв свидетельства оставлен в силе. Документ: ${data.document}.`,
            en: `The revocation stands. Document: ${data.document}.`,
          },
  },
  {
    id: 'revocation-closed',
    occasion: 'certificate.ended',
    to: 'organization',
    provision: 'L47-2.1.3',
    subject: () => ({
      kk: 'Куәлікті кері қайтарып алу туралы іс жабылды',
      ru: 'Дело об отзыве свидетельства закрыто',
      en: 'The revocation case is closed',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { certificateNumber } = standing.context as RevocationContext
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
  revocationGroundNames[ground as RevocationGround][language]
