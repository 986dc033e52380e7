import { law } from './citations.ts'
import { seventyYearsAfter } from './counting.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 42. How long related rights last. */
export const article42 = rows([
  {
    id: 'L42.1',
    citation: law('42', { paragraph: '1' }),
    says: {
      kk: 'Орындаушының құқықтары алғашқы орындаудан кейін жетпіс жыл қолданылады; атқа құқық пен орындауды бұрмалаудан қорғау мерзімсіз.',
      ru: 'Права исполнителя действуют семьдесят лет после первого исполнения; право на имя и защита исполнения от искажения бессрочны.',
      en: 'A performer’s rights last seventy years from the first performance; name and integrity are perpetual.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('performed'),
  },
  {
    id: 'L42.2',
    citation: law('42', { paragraph: '2' }),
    says: {
      kk: 'Фонограмма шығарушының құқықтары фонограмма алғаш жарияланғаннан кейін жетпіс жыл, ал осы уақытта жарияланбаса — алғаш жазылғаннан кейін жетпіс жыл қолданылады.',
      ru: 'Права производителя фонограммы действуют семьдесят лет после первого опубликования, а если она за это время не опубликована — после первой записи.',
      en: 'A phonogram producer’s rights last seventy years from first publication, or from first recording if it was not published in that time.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    // The fact is the first publication; for a phonogram never published the same count runs from its recording.
    term: seventyYearsAfter('published'),
  },
  {
    id: 'L42.3-4',
    citation: law('42', { paragraph: '3–4' }),
    says: {
      kk: 'Эфирлік және кәбілдік хабар тарату ұйымының құқықтары алғашқы беруден кейін жетпіс жыл қолданылады.',
      ru: 'Права организации эфирного или кабельного вещания действуют семьдесят лет после первой передачи.',
      en: 'The rights of a broadcaster or cable organization last seventy years from the first transmission.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('transmitted'),
  },
  {
    id: 'L42.6-7',
    citation: law('42', { paragraph: '6–7' }),
    says: {
      kk: 'Мерзімдер заңдық фактіден кейінгі жылдың 1 қаңтарынан есептеледі; қайтыс болғаннан кейін ақталған орындаушы үшін — ақталған жылдан кейінгі 1 қаңтардан.',
      ru: 'Сроки исчисляются с 1 января года, следующего за юридическим фактом; для посмертно реабилитированного исполнителя — за годом реабилитации.',
      en: 'The terms start on 1 January of the year after the legal fact; for a performer rehabilitated posthumously, of the year after rehabilitation.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('rehabilitated'),
  },
  {
    id: 'L42.8',
    citation: law('42', { paragraph: '8' }),
    says: {
      kk: 'Мұрагерлерге және құқықтық мирасқорларға мерзімнің қалған бөлігі өтеді.',
      ru: 'К наследникам и правопреемникам переходит оставшаяся часть срока.',
      en: 'Heirs and successors take the remaining term.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
