import { bullets, choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import type { LetterTemplate, Told } from '../procedure/letter.ts'
import type { AnnualReportContext } from './context.ts'

const periodOf = ({ standing }: Told): string => (standing.context as AnnualReportContext).period ?? ''

/** Letters about an annual report. That it is due, or was not submitted in time, the deadline itself writes. */
export const annualReportLetters: readonly LetterTemplate[] = [
  {
    id: 'annual-report-awaited',
    occasion: 'year.ended',
    to: 'organization',
    provision: 'L47.1',
    subject: (told) => ({
      kk: `${periodOf(told)} жылғы жылдық есеп`,
      ru: `Годовой отчёт за ${periodOf(told)} год`,
      en: `The annual report on ${periodOf(told)}`,
    }),
    body: (told) => {
      const period = periodOf(told)
      const next = Number(period) + 1
      return {
        kk: `${period} жылғы жылдық балансты, есепті және филиалдар туралы мәліметті ${next} жылғы 15 сәуірге дейін, ал ол демалыс күні болса, келесі жұмыс күніне дейін ұсыныңыз.`,
        ru: `Представьте годовой баланс, отчёт и сведения о филиалах за ${period} год не позднее 15 апреля ${next} года, а если это выходной — следующего рабочего дня.`,
        en: `Submit the annual balance sheet, the report and the list of branches for ${period} not later than 15 April ${next} or, where that is a day off, the next working day.`,
      }
    },
  },
  {
    id: 'annual-report-submitted',
    occasion: 'report.submitted',
    to: 'authorizedBody',
    provision: 'L47.1',
    subject: () => ({
      kk: 'Жылдық есеп ұсынылды',
      ru: 'Представлен годовой отчёт',
      en: 'An annual report was submitted',
    }),
    body: (told) =>
      inEveryLanguage((language, day) =>
        choose(
          language,
          `«${told.organizationName}» ${periodOf(told)} жылғы есебін ${day(told.entry.effectiveOn)} ұсынды.`,
          `«${told.organizationName}» представила отчёт за ${periodOf(told)} год ${day(told.entry.effectiveOn)}.`,
          `“${told.organizationName}” submitted its report on ${periodOf(told)} on ${day(told.entry.effectiveOn)}.`,
        ),
      ),
  },
  {
    id: 'annual-report-returned',
    occasion: 'report.returned',
    to: 'organization',
    provision: 'L47.1',
    subject: () => ({
      kk: 'Жылдық есеп толықтыруға қайтарылды',
      ru: 'Годовой отчёт возвращён на доработку',
      en: 'The annual report is returned',
    }),
    body: ({ entry }) =>
      inEveryLanguage((language) => {
        const missing = bullets(entry.data.missing)
        return choose(
          language,
          `Мыналар жетіспейді:\n${missing}\nЕсеп тапсыру күні өзгермейді.`,
          `Не хватает:\n${missing}\nДень, до которого представляют отчёт, не меняется.`,
          `The following is missing:\n${missing}\nThe day by which the report is due stays the same.`,
        )
      }),
  },
  {
    id: 'annual-report-accepted',
    occasion: 'report.accepted',
    to: 'organization',
    provision: 'L46.1.8',
    subject: () => ({
      kk: 'Жылдық есеп қабылданды',
      ru: 'Годовой отчёт принят',
      en: 'The annual report is accepted',
    }),
    body: (told) => ({
      kk: `${periodOf(told)} жылғы есеп қабылданды және хабарландырулар бетінде жарияланды. Оны бұқаралық ақпарат құралдарында, сайтта және платформада жариялаңыз.`,
      ru: `Отчёт за ${periodOf(told)} год принят и опубликован на странице объявлений. Опубликуйте его в средствах массовой информации, на сайте и на платформе.`,
      en: `The report on ${periodOf(told)} is accepted and published among the announcements. Publish it in the media, on your site and on the platform.`,
    }),
  },
  {
    id: 'annual-report-falsehood',
    occasion: 'falsehood.found',
    to: 'organization',
    provision: 'L47.1.4',
    subject: () => ({
      kk: 'Жылдық есептен дұрыс емес мәлімет анықталды',
      ru: 'В годовом отчёте установлены недостоверные сведения',
      en: 'Information in the annual report was found false',
    }),
    body: (told) => {
      const { evidence, knowingly } = told.entry.data
      return knowingly
        ? {
            kk: `${periodOf(told)} жылғы есепте көрінеу жалған мәлімет анықталды. Куәліктің қолданысын тоқтата тұру туралы іс ашылады (L47-3.1.2). Дәлел: ${evidence}`,
            ru: `В отчёте за ${periodOf(told)} год установлены заведомо ложные сведения. Открывается дело о приостановлении свидетельства (L47-3.1.2). Подтверждение: ${evidence}`,
            en: `The report on ${periodOf(told)} was found to hold knowingly false information. A case on suspending the certificate is opened (L47-3.1.2). Evidence: ${evidence}`,
          }
        : {
            kk: `${periodOf(told)} жылғы есепте дұрыс емес мәлімет анықталды. Куәлікті кері қайтарып алу туралы іс дайындалады, шешім тыңдаудан кейін ғана қабылданады (L47-1.3). Дәлел: ${evidence}`,
            ru: `В отчёте за ${periodOf(told)} год установлены недостоверные сведения. Готовится дело об отзыве свидетельства, решение принимают только после заслушивания (L47-1.3). Подтверждение: ${evidence}`,
            en: `The report on ${periodOf(told)} was found to hold false information. A case on revoking the certificate is prepared; it is decided only after a hearing (L47-1.3). Evidence: ${evidence}`,
          }
    },
  },
]
