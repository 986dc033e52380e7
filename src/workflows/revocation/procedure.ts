import { procedure } from '../procedure/procedure.ts'
import type { Warning } from '../procedure/refusal.ts'
import { revocationActs } from './acts.ts'
import { revocationClaim } from './claims.ts'
import type { RevocationContext } from './context.ts'
import { revocationGrounds } from './grounds.ts'
import { isNoticeConfigured, noticeWorkingDays } from './hearing.ts'
import { revocationLetters } from './letters.ts'
import { revocationMachine } from './machine.ts'

const open = ['awaitingHearing', 'awaitingDecision', 'ordered']

/** Revocation of a certificate: it may be revoked, never must (L47-1). One open case per organization and area. */
export const revocation = procedure<RevocationContext>({
  id: 'revocation',
  edition: '2026-01-25',
  says: { kk: 'Куәлікті кері қайтарып алу', ru: 'Отзыв свидетельства', en: 'Revocation of a certificate' },
  // What an organization may not do at all is a ground here: commercial activity, and using what it manages.
  governedBy: ['L47-2.1.3', ...revocationGrounds, 'L47-2.2', 'L43.2a', 'L43.2b'],
  machine: revocationMachine,
  acts: revocationActs,
  letters: revocationLetters,
  settings: ['hearing.noticeWorkingDays'],
  isPublic: false,
  opening: {
    act: 'ground.recorded',
    title: {
      kk: 'Куәлікті кері қайтарып алу негізі',
      ru: 'Основание отзыва свидетельства',
      en: 'A ground for revoking a certificate',
    },
    lead: {
      kk: 'Куәлік кері қайтарып алынуы мүмкін, бірақ міндетті емес: ұйым тыңдалады, шешімді екі адам қабылдайды.',
      ru: 'Свидетельство может быть отозвано, но не обязано: организацию заслушивают, решение принимают два лица.',
      en: 'A certificate may be revoked but need not be: the organization is heard, and two persons decide.',
    },
    submit: { kk: 'Тіркеу', ru: 'Зафиксировать', en: 'Record' },
    from: '/queue',
  },
  claims: ({ state, context: { area = '' } }, organizationId) =>
    open.includes(state) && organizationId ? [revocationClaim(organizationId, area)] : [],
  links: ({ state, context: { certificateId } }) => (open.includes(state) && certificateId ? [certificateId] : []),
  facts: ({ context: { certificateId, certificateNumber, area, grounds = [], hearingOn, heardOn, revokedOn } }) => [
    ...(certificateNumber ? [{ says: words.number, value: certificateNumber, as: 'text' as const }] : []),
    ...(certificateId ? [{ says: words.certificate, value: certificateId, as: 'case' as const }] : []),
    ...(area ? [{ says: words.area, value: area, as: 'area' as const }] : []),
    ...grounds.map((value) => ({ says: words.ground, value, as: 'provision' as const })),
    ...(hearingOn ? [{ says: words.hearingOn, value: hearingOn, as: 'day' as const }] : []),
    ...(heardOn ? [{ says: words.heardOn, value: heardOn, as: 'day' as const }] : []),
    ...(revokedOn ? [{ says: words.revokedOn, value: revokedOn, as: 'day' as const }] : []),
  ],
  warnings: ({ standing: { state, context }, settings }) => [
    ...(state === 'awaitingHearing' && !isNoticeConfigured(settings) ? [noticeUnconfirmed(settings)] : []),
    ...(open.includes(state) && context.grounds?.includes('L47-1.2') ? [suspensionComesFirst] : []),
    ...(state === 'overturned' ? [certificateStaysTerminated] : []),
  ],
  organizationOf: ({ data }) => data.organizationId as string,
})

const words = {
  number: { kk: 'Куәлік нөмірі', ru: 'Номер свидетельства', en: 'Certificate number' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  area: { kk: 'Сала', ru: 'Сфера', en: 'Area' },
  ground: { kk: 'Негіз', ru: 'Основание', en: 'Ground' },
  hearingOn: { kk: 'Тыңдау күні', ru: 'День заслушивания', en: 'Day of the hearing' },
  heardOn: { kk: 'Тыңдалды', ru: 'Заслушано', en: 'Heard on' },
  revokedOn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано с', en: 'Revoked from' },
}

const noticeUnconfirmed = (settings: ReadonlyMap<string, unknown>): Warning => ({
  kind: 'not-configured',
  provision: 'L47-2.1.3',
  ambiguity: 11,
  says: {
    kk: `Тыңдау туралы хабарлау мерзімі енгізілмеген: расталмаған ${noticeWorkingDays(settings)} жұмыс күні алынды.`,
    ru: `Срок уведомления о заслушивании не внесён: взято неподтверждённое число рабочих дней — ${noticeWorkingDays(settings)}.`,
    en: `How long before a hearing notice is given has not been entered: ${noticeWorkingDays(settings)} working days are taken, unconfirmed.`,
  },
})

/** Ambiguity 9: the same fact shall lead to a suspension and may lead to a revocation. */
const suspensionComesFirst: Warning = {
  kind: 'suspension-comes-first',
  provision: 'L47-1.2',
  ambiguity: 9,
  says: {
    kk: 'Сол факт бойынша куәліктің қолданысы тоқтатыла тұруы тиіс: алдымен тоқтата тұру, ал кері қайтарып алу қайталанса немесе жойылмаса ғана.',
    ru: 'По тому же факту действие свидетельства подлежит приостановлению: сначала оно, отзыв — при повторении или неустранении.',
    en: 'The same fact shall lead to a suspension: that first; revocation upon repetition, or where nothing was cured by its end.',
  },
}

const certificateStaysTerminated: Warning = {
  kind: 'certificate-stays-terminated',
  provision: 'L47-2.1.3',
  says: {
    kk: 'Куәліктің қолданысы өздігінен қалпына келмейді: ол үшін куәліктің ісінде құжатпен түзету жарияланады.',
    ru: 'Действие свидетельства само не восстанавливается: для этого в деле свидетельства объявляют исправление с документом.',
    en: 'The certificate does not come back by itself: a correction is declared on its own docket, with the document.',
  },
}
