import type { Visit } from '../visit.ts'
import { type Opening, openByForm, openingPage } from './new-case.tsx'

/** An organization's application for accreditation in one area (L46-1.2a). */
const opening: Opening = {
  procedure: 'accreditation',
  type: 'application.filed',
  path: '/applications/new',
  cancel: '/queue',
  title: { kk: 'Аккредиттеуге өтініш', ru: 'Заявление об аккредитации', en: 'Application for accreditation' },
  lead: {
    kk: 'Бір өтініш — бір сала. Өтініш жіберілген күні берілді деп есептеледі.',
    ru: 'Одно заявление — одна сфера. Оно считается поданным в день отправки.',
    en: 'One application is for one area. It counts as filed on the day you send it.',
  },
  submit: { kk: 'Өтінішті жіберу', ru: 'Отправить заявление', en: 'Send the application' },
  known: ({ principal }) => ({ organizationId: principal.organizationId ?? '' }),
  suggested: () => ({}),
}

export const newApplicationPage = (visit: Visit) => openingPage(visit, opening)

export const applyForAccreditation = (visit: Visit) => openByForm(visit, opening)
